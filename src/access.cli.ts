import { readFileSync } from 'node:fs';
import messages from './_locales/en_GB/messages.json' with { type: 'json' };
import { ask, rolesOn } from './access/access.ts';
import { type Message, nameKey } from './language/message.ts';
import { dayOf } from './policy/days.ts';
import { loadPack } from './policy/load.ts';
import type { Channel, Pack } from './policy/pack.ts';
import { bundledPacks } from './policy/packs/index.ts';
import { ACTIONS, type Role, VERDICTS, type Verdict } from './policy/vocabulary.ts';

/**
 * `npm run access`: who may do what, as a table to print; `-- --json` prints a line of JSON for each title, channel and
 * action; `-- PACK.json` reads another pack than the first.
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

function plainWords({ key, values = [] }: Message): string {
  return messages[key].message.replace(/\$(\d)/g, (_, number) => values[number - 1] ?? '');
}

const given = process.argv.slice(2);
const file = given.find((argument) => !argument.startsWith('--'));
const today = dayOf(new Date());

const loaded = loadPack(file ? JSON.parse(readFileSync(file, 'utf8')) : bundledPacks[0]);
if (!loaded.ok) {
  for (const { path, expected } of loaded.problems) console.error(`${file}: ${path}: ${plainWords(expected)}`);
  process.exit(1);
}
if (given.includes('--json')) printLines(loaded.pack);
else printTable(loaded.pack);
