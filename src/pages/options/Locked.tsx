import type { Lockable } from '../../platform/managed.ts';
import { words } from '../../platform/words.ts';
import type { Everything } from '../shared/useStored.ts';

/** Says that a part of Options is locked, and by whom. */
export function Locked({ everything: { locked, administrator }, name }: { everything: Everything; name: Lockable }) {
  if (!locked.has(name)) return null;
  return <p class="notice">{words('options_locked', administrator || words('options_your_administrator'))}</p>;
}
