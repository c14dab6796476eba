import type { ComponentType } from 'preact';
import type { MessageKey } from '../../language/message.ts';
import { words } from '../../platform/words.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { Saving } from '../shared/Saving.tsx';
import { usePart } from '../shared/usePart.ts';
import { type Everything, useStored } from '../shared/useStored.ts';
import { Editor } from './editor/Editor.tsx';
import { Names } from './Names.tsx';
import { Policy } from './Policy.tsx';
import { Quiet } from './Quiet.tsx';
import { Roles } from './Roles.tsx';
import { Accounts, You } from './Yourself.tsx';

interface Part {
  title: MessageKey;
  Show: ComponentType<{ everything: Everything }>;
}

/** The parts of Options by what stands after the `#` of their address. */
const PARTS = {
  you: { title: 'options_you', Show: You },
  accounts: { title: 'options_accounts', Show: Accounts },
  roles: { title: 'options_roles', Show: Roles },
  names: { title: 'options_names', Show: Names },
  quiet: { title: 'options_quiet', Show: Quiet },
  policy: { title: 'options_policy', Show: Policy },
  editor: { title: 'options_editor', Show: Editor },
} satisfies Record<string, Part>;

/** What people choose, and what the council settles on this machine. */
export function Options() {
  const everything = useStored();
  const name = usePart(PARTS, 'you');
  const { title, Show } = PARTS[name];
  return (
    <div class="page with-nav">
      <header>
        <PageTitle>{words('options_heading')}</PageTitle>
        <nav aria-label={words('options_heading')}>
          {Object.entries(PARTS).map(([part, { title }]) => (
            <a key={part} href={`#${part}`} aria-current={part === name ? 'page' : undefined}>
              {words(title)}
            </a>
          ))}
        </nav>
      </header>
      <Saving>
        <section class="panel" key={name} aria-label={words(title)}>
          <h2>{words(title)}</h2>
          {everything && everything.lost.length > 0 && (
            <p class="notice check">{words('options_lost', everything.lost.join(', '))}</p>
          )}
          {everything && <Show everything={everything} />}
        </section>
      </Saving>
    </div>
  );
}
