import { words } from '../../platform/words.ts';
import { AccountsForm } from '../shared/AccountsForm.tsx';
import { PersonForm } from '../shared/PersonForm.tsx';
import type { Everything } from '../shared/useStored.ts';
import { Locked } from './Locked.tsx';

export function You({ everything }: { everything: Everything }) {
  return (
    <>
      <p>{words('options_you_intro')}</p>
      <Locked everything={everything} name="person" />
      <PersonForm everything={everything} />
    </>
  );
}

export function Accounts({ everything }: { everything: Everything }) {
  return (
    <>
      <p>{words('options_accounts_intro')}</p>
      <Locked everything={everything} name="handles" />
      <AccountsForm everything={everything} />
    </>
  );
}
