import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../language/message.ts';
import { changeSettings } from '../../platform/store.ts';
import { openPage } from '../../platform/tab.ts';
import { words } from '../../platform/words.ts';
import { AccountsForm } from '../shared/AccountsForm.tsx';
import { PageTitle } from '../shared/PageTitle.tsx';
import { PersonForm } from '../shared/PersonForm.tsx';
import { Saving } from '../shared/Saving.tsx';
import { type Everything, useStored } from '../shared/useStored.ts';

interface Step {
  title: MessageKey;
  Show: ComponentType<{ everything: Everything }>;
  /** Whether this step's question has been answered. */
  answered(everything: Everything): boolean;
}

const STEPS: readonly Step[] = [
  { title: 'welcome_what', Show: What, answered: ({ settings }) => settings.person.standing !== 'unknown' },
  { title: 'welcome_you', Show: You, answered: ({ settings }) => settings.person.standing !== 'unknown' },
  { title: 'welcome_accounts', Show: Accounts, answered: ({ settings }) => settings.welcomed },
  { title: 'welcome_ready', Show: Ready, answered: () => false },
];

/** The first run: what the product does and never does, who you are, and which accounts are the council's. */
export function Welcome() {
  const everything = useStored();
  return (
    <div class="page">
      <header>
        <PageTitle>{words('welcome_heading')}</PageTitle>
      </header>
      <Saving>{everything && <Steps everything={everything} />}</Saving>
    </div>
  );
}

/** Answers are kept as they are given, so that it can be left and taken up again at the first step without one. */
function Steps({ everything }: { everything: Everything }) {
  const [index, setIndex] = useState(() => STEPS.findIndex((step) => !step.answered(everything)));
  const { title, Show } = STEPS[index]!;
  const [moved, setMoved] = useState(false);
  const last = STEPS.length - 1;
  const go = (to: number) => {
    setMoved(true);
    setIndex(to);
    // Should storage refuse, the page is merely offered again.
    if (to === last) changeSettings((settings) => ({ ...settings, welcomed: true })).catch(() => {});
  };
  return (
    <>
      <section class="panel">
        <p class="muted">{words('welcome_step', `${index + 1}`, `${STEPS.length}`)}</p>
        <h2 key={index} ref={moved ? focus : null} tabIndex={-1}>
          {words(title)}
        </h2>
        <Show everything={everything} />
      </section>
      <div class="buttons">
        {index > 0 && (
          <button type="button" class="button" onClick={() => go(index - 1)}>
            {words('back')}
          </button>
        )}
        {index < last ? (
          <>
            <button type="button" class="button primary" onClick={() => go(index + 1)}>
              {words('next')}
            </button>
            <button type="button" class="button plain" onClick={() => go(last)}>
              {words('welcome_skip')}
            </button>
          </>
        ) : (
          <button type="button" class="button primary" onClick={() => openPage('practice')}>
            {words('welcome_try')}
          </button>
        )}
      </div>
    </>
  );
}

/** Whoever goes to another step with the keyboard or a screen reader begins at its heading. */
const focus = (heading: HTMLElement | null) => heading?.focus();

function What({ everything: { pack } }: { everything: Everything }) {
  return (
    <>
      <p>{words('welcome_what_intro', pack.policy.title, pack.council.name)}</p>
      <div class="two">
        <div>
          <h3>{words('welcome_does')}</h3>
          <ul class="bullets">
            <li>{words('welcome_does_read')}</li>
            <li>{words('welcome_does_say')}</li>
            <li>{words('welcome_does_role')}</li>
          </ul>
        </div>
        <div>
          <h3>{words('welcome_never')}</h3>
          <ul class="bullets">
            <li>{words('welcome_never_send')}</li>
            <li>{words('welcome_never_keep')}</li>
            <li>{words('welcome_never_change')}</li>
            <li>{words('welcome_never_watch')}</li>
          </ul>
        </div>
      </div>
    </>
  );
}

function You({ everything }: { everything: Everything }) {
  return (
    <>
      <p>{words('options_you_intro')}</p>
      <PersonForm everything={everything} />
    </>
  );
}

function Accounts({ everything }: { everything: Everything }) {
  return (
    <>
      <p>{words('options_accounts_intro')}</p>
      <p>{words('welcome_accounts_later')}</p>
      <AccountsForm everything={everything} />
    </>
  );
}

function Ready() {
  return (
    <>
      <p>{words('welcome_ready_intro')}</p>
      <ul class="bullets">
        <li>{words('welcome_ready_type')}</li>
        <li>{words('welcome_ready_toolbar')}</li>
        <li>{words('welcome_ready_reload')}</li>
      </ul>
      <p>
        <button type="button" class="link" onClick={() => openPage('options')}>
          {words('welcome_ready_options')}
        </button>
      </p>
    </>
  );
}
