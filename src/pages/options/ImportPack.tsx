import { useId, useState } from 'preact/hooks';
import { tryPack } from '../../check/try-pack.ts';
import { words } from '../../platform/words.ts';
import type { Problem } from '../../policy/load.ts';
import type { Pack } from '../../policy/pack.ts';
import { PackFacts } from './Policy.tsx';
import { Problems } from './Problems.tsx';

type Read = { file: string } & ({ pack: Pack } | { problems: Problem[] });

/** Reads a pack from a file and tries it; nothing in force changes until its reader says so. */
export function ImportPack({ use }: { use(pack: Pack): Promise<boolean> }) {
  const id = useId();
  const [read, setRead] = useState<Read>();
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setRead({ file: file.name, ...tryPack(await file.text()) });
    input.value = '';
  };
  return (
    <>
      <div class="field">
        <label for={id}>{words('pack_file')}</label>
        <p class="hint">{words('pack_file_hint')}</p>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => open(currentTarget)}
        />
      </div>
      <div role="status">
        {read && 'problems' in read && <Problems file={read.file} problems={read.problems} />}
        {read && 'pack' in read && (
          <div class="card">
            <h4>{read.pack.council.name}</h4>
            <PackFacts pack={read.pack} />
            <div class="buttons">
              <button
                type="button"
                class="button primary"
                onClick={async () => {
                  if (await use(read.pack)) setRead(undefined);
                }}
              >
                {words('pack_put_in_force')}
              </button>
              <button type="button" class="button plain" onClick={() => setRead(undefined)}>
                {words('cancel')}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
