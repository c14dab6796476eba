import { parseArgs } from 'node:util';
import messages from './_locales/en_GB/messages.json' with { type: 'json' };
import { ask, rolesOn } from './access/access.ts';
import { nameKey } from './language/message.ts';
import { packFrom, Refused } from './pack-file.ts';
import { dayOf } from './policy/days.ts';
import type { Channel, Pack } from './policy/pack.ts';
import { ACTIONS, type Role, VERDICTS, type Verdict } from './policy/vocabulary.ts';

/**
 * `npm run access`: who may do what, as a table to print; `-- --json` prints a line of JSON for each title, channel and
 * action; `-- PACK.json` reads another pack than the first. Exit status 2 when there is nothing to print, with the reason.
 */

const SIGNS: Record<Verdict, string> = { allowed: 'yes', 'not allowed': 'no', 'not stated': '?' };

/** Everybody the table answers for: the post-holders, who are employees, and a councillor without a post. */
function everybody(pack: Pack) {
  const holders = pack.titles.map(({ id, name }) => ({
    name,
    person: { titles: [id], standing: 'employee' as const },
  }));
  const councillor = messages.standing_councillor.message;
  return [...holders, { name: councillor, person: { titles: [], standing: 'councillor' as const } }];
}

function printLines(pack: Pack): void {
  for (const { name: title, person } of everybody(pack)) {
    for (const channel of pack.channels) {
      const roles = [...rolesOn(pack, person, channel), ...(person.standing === 'councillor' ? ['councillor'] : [])];
      for (const action of ACTIONS) {
        const { verdict, clause } = ask(pack, person, channel, action, today);
        console.log(JSON.stringify({ title, channel: channel.id, action, verdict, clause, roles }));
      }
    }
  }
}

function printTable(pack: Pack): void {
  const { council, policy, access } = pack;
  console.log(
    `${council.name}: ${policy.title}, adopted ${policy.adopted}. Who may do what (clause ${access.clause}).`,
  );
  const people = everybody(pack);
  const first = Math.max(...people.map(({ name }) => name.length));
  for (const channel of pack.channels) {
    console.log(`\n${channel.name}\n`);
    const rows = people.map(({ name, person }) => rowOf(pack, name, person, channel));
    const heads = ACTIONS.map((action) => messages[nameKey('action', action)].message);
    heads.forEach((head, column) => {
      console.log(`${' '.repeat(first + 2)}${'|    '.repeat(column)}${head}`);
    });
    for (const { name, verdicts, roles } of rows) {
      const cells = verdicts.map((verdict) => SIGNS[verdict].padEnd(5)).join('');
      console.log(`${name.padEnd(first + 2)}${cells}  ${roles.join(', ')}`);
    }
  }
  console.log(`\n${VERDICTS.map((verdict) => `${SIGNS[verdict]}: ${verdict}`).join('; ')}`);
}

function rowOf(pack: Pack, name: string, person: Parameters<typeof rolesOn>[1], channel: Channel) {
  return {
    name,
    roles: rolesOn(pack, person, channel).map((role) => roleName(role, channel)),
    verdicts: ACTIONS.map((action) => ask(pack, person, channel, action, today).verdict),
  };
}

/** A channel without a web site has a Moderator but no Webmaster. */
function roleName(role: Role, { domains }: Channel): string {
  const key = role === 'moderator' && domains.length === 0 ? 'role_moderator_only' : nameKey('role', role);
  // The place where a long word may break is for screens.
  return messages[key].message.replace(/\u200b/g, '');
}

const today = dayOf(new Date());

// Whoever reads us may have read enough ("| head").
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  if (positionals.length > 1) throw new Refused('One pack at a time, please.');
  const pack = packFrom(positionals[0]);
  if (values.json) printLines(pack);
  else printTable(pack);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(error instanceof Refused || code?.startsWith('ERR_PARSE_ARGS') ? message : error);
  process.exitCode = 2;
}
