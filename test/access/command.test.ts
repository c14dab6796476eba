import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ask } from '../../src/access/access.ts';
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

test('names what is wrong with a pack', () => {
  const { status, stderr } = run('package.json');
  expect(status).toBe(1);
  expect(stderr).toContain('package.json: format: expected');
});
