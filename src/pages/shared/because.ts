import type { Because } from '../../access/access.ts';
import { words } from '../../platform/words.ts';
import type { Pack } from '../../policy/pack.ts';
import { listed, longDay } from './format.ts';
import { roleName } from './names.ts';

/** The sentence that says why an answer is what it is. */
export function becauseWords(because: Because, pack: Pack): string {
  switch (because.kind) {
    case 'role': {
      const channel = pack.channels.find(({ id }) => id === because.channel);
      return channel ? words('because_role', roleName(because.role, channel), channel.name) : '';
    }
    case 'grant':
      return because.until
        ? words('because_grant_until', longDay(because.from), longDay(because.until))
        : words('because_grant', longDay(because.from));
    case 'councillor':
      return words('because_councillor');
    case 'no-role':
      return words('because_no_role');
    case 'unknown-person':
      return words('because_unknown_person');
    case 'unknown-title':
      return words('because_unknown_title', listed(because.titles));
  }
}
