import { useEffect, useState } from 'preact/hooks';
import { download } from '../../platform/download.ts';
import { packBefore, putInForce } from '../../platform/packs.ts';
import { words } from '../../platform/words.ts';
import { loadPack } from '../../policy/load.ts';
import type { Pack } from '../../policy/pack.ts';
import { bundledPacks } from '../../policy/packs/index.ts';
import { longDay } from '../shared/format.ts';
import { useAttempt } from '../shared/Saving.tsx';
import type { Everything } from '../shared/useStored.ts';
import { ImportPack } from './ImportPack.tsx';
import { Locked } from './Locked.tsx';
import { printSheet } from './Sheet.tsx';

/** The pack in force: where it came from, and how to change it, save it, print it and go back. */
export function Policy({ everything }: { everything: Everything }) {
  const { source, locked } = everything;
  const { pack } = source;
  const attempt = useAttempt();
  const [before, setBefore] = useState<Pack>();
  useEffect(() => {
    void packBefore().then(setBefore);
  }, []);
  const use = (chosen: Pack) =>
    attempt(
      async () => {
        await putInForce(chosen);
        setBefore(await packBefore());
      },
      words('pack_in_force_now', chosen.council.name),
    );
  const mayChange = !locked.has('pack');

  return (
    <>
      <p>{words('pack_intro')}</p>
      <Locked everything={everything} name="pack" />
      {source.problem && <p class="notice check">{words('policy_problem', source.problem)}</p>}
      <div class="card">
        <h3>{pack.council.name}</h3>
        <PackFacts pack={pack} />
        <p class="muted">{words(`pack_from_${source.from}`)}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={() => savePack(pack)}>
            {words('pack_export')}
          </button>
          <button type="button" class="button" onClick={() => printSheet(pack)}>
            {words('pack_print')}
          </button>
          {mayChange && before && (
            <button type="button" class="button" onClick={() => use(before)}>
              {words('pack_back', before.council.name, before.version)}
            </button>
          )}
        </div>
      </div>
      {mayChange && (
        <>
          <h3>{words('pack_import')}</h3>
          <ImportPack use={use} />
          <h3>{words('pack_bundled')}</h3>
          <ul class="rows">
            {bundledPacks.map((json) => {
              const loaded = loadPack(json);
              return (
                loaded.ok && (
                  <li key={loaded.pack.id}>
                    <span>
                      {loaded.pack.council.name}
                      <small>{loaded.pack.council.note}</small>
                    </span>
                    <button type="button" class="button" onClick={() => use(loaded.pack)}>
                      {words('pack_use')}
                      <span class="hidden"> {loaded.pack.council.name}</span>
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

/** What a pack is, in a line or two. */
export function PackFacts({ pack }: { pack: Pack }) {
  const { policy, version, clauses, channels, examples } = pack;
  return (
    <p>
      {words('policy_adopted', policy.title, longDay(policy.adopted))}.{' '}
      {words('policy_review_due', longDay(policy.reviewDue))}.
      <br />
      {words('pack_facts', version, `${clauses.length}`, `${channels.length}`, `${examples.length}`)}
    </p>
  );
}

/** Saves a pack as the file that another computer imports. */
export function savePack(pack: Pack): void {
  download(`${pack.id}.json`, 'application/json', `${JSON.stringify(pack, null, 2)}\n`);
}
