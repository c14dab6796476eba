import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/access/access.ts';
import looe from '../../src/policy/packs/looe-town-council.json' with { type: 'json' };
import { ACTIONS } from '../../src/policy/vocabulary.ts';
import { pack } from '../packs.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/access.cli.ts', ...args], { encoding: 'utf8' });

test('prints one line for every title and a councillor, channel and action', () => {
  const lines = run('--json')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength((pack.titles.length + 1) * pack.channels.length * ACTIONS.length);
  const about = (title: string, channel: string, action: string) =>
    lines.find((line) => line.title === title && line.channel === channel && line.action === action);
  expect(about('Town Clerk', 'main', 'create-post')).toEqual({
    title: 'Town Clerk',
    channel: 'main',
    action: 'create-post',
    verdict: 'allowed',
    clause: '4.6',
    roles: ['admin'],
  });
  expect(about('Councillor', 'library', 'create-post')).toMatchObject({
    verdict: 'not allowed',
    roles: ['councillor'],
  });
  expect(about('Library & Tourism Assistant', 'main', 'comment')).toMatchObject({ verdict: 'not stated', roles: [] });
});

test('prints a table with the same answers', () => {
  const lines = run().stdout.split('\n');
  const row = lines.find((line) => line.startsWith('Library & Tourism Assistant') && line.includes('Editor'))!;
  const cells = row.replace('Library & Tourism Assistant', '').trim().split(/\s+/).slice(0, ACTIONS.length);
  const person = { titles: ['library-and-tourism-assistant'], standing: 'employee' as const };
  const signs = { allowed: 'yes', 'not allowed': 'no', 'not stated': '?' };
  expect(cells).toEqual(
    ACTIONS.map((action) => signs[ask(pack, person, pack.channels[1]!, action, '2026-11-22').verdict]),
  );
});

describe('a pack that cannot be used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'access-'));
  const written = (content: string) => {
    const path = join(folder, 'ours.json');
    writeFileSync(path, content);
    return path;
  };
  test.each<[string, () => string, string]>([
    ['is not there', () => join(folder, 'none.json'), 'could not be read: ENOENT'],
    ['is not JSON', () => written('{"format": 1,'), 'the whole file: expected JSON'],
    ['is something else', () => 'package.json', 'package.json: format: expected one of: 1'],
    [
      'speaks of what it has not',
      () => written(JSON.stringify({ ...looe, rules: { loud: { clauses: ['4.9', '9.9'] } } })),
      'Clause 4.9, rules.loud.clauses[1]: expected the number of a clause of this pack, not “9.9”',
    ],
    [
      'fails its own examples',
      () => written(JSON.stringify({ ...looe, examples: [{ text: 'Hi!!!', expect: [] }] })),
      'Clause 4.9, examples[0]: in the example “Hi!!!”, did not expect loud to find “!!!”',
    ],
  ])('because it %s: told by file, clause, place and what was expected, without a stack', (_why, file, expected) => {
    const path = file();
    const { status, stderr, stdout } = run(path);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(expected);
    for (const line of stderr.trim().split('\n')) expect(line).toMatch(`${path}: `);
  });

  test('nor can a call that makes no sense', () => {
    const { status, stderr } = run('--loudly');
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  });
});
