import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tryParsed } from '../../../check/try-pack.ts';
import type { MessageKey } from '../../../language/message.ts';
import { putInForce } from '../../../platform/packs.ts';
import { words } from '../../../platform/words.ts';
import { loadPack, type Problem } from '../../../policy/load.ts';
import type { Pack } from '../../../policy/pack.ts';
import { useAttempt } from '../../shared/Saving.tsx';
import type { Everything } from '../../shared/useStored.ts';
import { Locked } from '../Locked.tsx';
import { savePack } from '../Policy.tsx';
import { Problems } from '../Problems.tsx';
import { printSheet } from '../Sheet.tsx';
import { Access } from './Access.tsx';
import { Channels } from './Channels.tsx';
import { Clauses } from './Clauses.tsx';
import { Contacts, LocalWords } from './Contacts.tsx';
import { Council } from './Council.tsx';
import { Dates } from './Dates.tsx';
import { type EditorProps, tidied } from './draft.ts';
import { Examples } from './Examples.tsx';
import { People } from './People.tsx';
import { Replies } from './Replies.tsx';
import { Rules } from './Rules.tsx';
import { Titles } from './Titles.tsx';

const PARTS: readonly { title: MessageKey; Form: ComponentType<EditorProps> }[] = [
  { title: 'editor_part_council', Form: Council },
  { title: 'editor_part_clauses', Form: Clauses },
  { title: 'editor_part_titles', Form: Titles },
  { title: 'editor_part_channels', Form: Channels },
  { title: 'editor_part_access', Form: Access },
  { title: 'editor_part_contacts', Form: Contacts },
  { title: 'editor_part_people', Form: People },
  { title: 'editor_part_words', Form: LocalWords },
  { title: 'editor_part_dates', Form: Dates },
  { title: 'editor_part_rules', Form: Rules },
  { title: 'editor_part_replies', Form: Replies },
  { title: 'editor_part_examples', Form: Examples },
];

/** A pack made and changed with forms, by somebody who never sees its file. Nothing is in force until it is put there. */
export function Editor({ everything }: { everything: Everything }) {
  const inForce = everything.source.pack;
  const attempt = useAttempt();
  const [draft, setDraft] = useState<Pack>(inForce);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const changed = draft !== inForce;
  useWarning(changed);

  /** The draft, if it is a pack that works; else says what is wrong with it. */
  const tried = (): Pack | undefined => {
    const result = tryParsed(tidied(draft));
    setProblems('problems' in result ? result.problems : []);
    return 'pack' in result ? result.pack : undefined;
  };
  const use = async () => {
    const pack = tried();
    if (!pack || !(await attempt(() => putInForce(pack), words('pack_in_force_now', pack.council.name)))) return;
    setDraft(pack);
  };
  /** Saving and printing are for drafts too: only what cannot be read is held back. */
  const withReadable = (act: (pack: Pack) => void) => {
    const loaded = loadPack(tidied(draft));
    setProblems(loaded.ok ? [] : loaded.problems);
    if (loaded.ok) act(loaded.pack);
  };

  return (
    <>
      <p>{words('editor_intro')}</p>
      <Locked everything={everything} name="pack" />
      {PARTS.map(({ title, Form }) => (
        <details class="editor-part" key={title}>
          <summary>{words(title)}</summary>
          <Form draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
        </details>
      ))}
      <div role="status">{problems.length > 0 && <Problems file={draft.council.name} problems={problems} />}</div>
      <div class="buttons">
        {!everything.locked.has('pack') && (
          <button type="button" class="button primary" onClick={use} disabled={!changed}>
            {words('editor_use')}
          </button>
        )}
        <button type="button" class="button" onClick={() => withReadable(savePack)}>
          {words('pack_export')}
        </button>
        <button type="button" class="button" onClick={() => withReadable(printSheet)}>
          {words('pack_print')}
        </button>
        {changed && (
          <button type="button" class="button plain" onClick={() => setDraft(inForce)}>
            {words('editor_discard')}
          </button>
        )}
      </div>
    </>
  );
}

/** The browser asks before a page with unsaved changes is left. */
function useWarning(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [changed]);
}
