import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import looe from '../src/policy/packs/looe-town-council.json' with { type: 'json' };

interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the command with `input`; `stopAfter` characters of output the reader goes away. */
function run(args: string[], input: string, stopAfter = Number.POSITIVE_INFINITY): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/check.cli.ts', ...args]);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    out += part;
    if (out.length >= stopAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (part) => {
    err += part;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

const file = (content: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'check-')), 'file');
  writeFileSync(path, content);
  return path;
};

describe.concurrent('the checker on the command line', { timeout: 90_000 }, () => {
  test('one object a line in, one a line out, in order, in UTF-16 code units', async () => {
    const lines = [
      { text: 'See you there!!!' },
      { text: 'Good morning.' },
      { text: '🎉 See you!!!', situation: { site: 'x', account: 'personal', channel: 'none', weather: 'fine' }, id: 7 },
    ];
    const { status, out } = await run(['--json'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { findings: [{ rule: 'loud', severity: 'suggest', clause: '4.9', start: 13, end: 16 }] },
      { findings: [] },
      { findings: [{ rule: 'loud', severity: 'suggest', clause: '4.9', start: 10, end: 13 }] },
    ]);
    expect(status).toBe(0);
  });

  test('a bad line is named and the rest go on', async () => {
    const input = [
      'nonsense',
      '{"text": 5}',
      '',
      '{"text": "a", "situation": {"site": "myspace"}}',
      '{"text": "a", "situation": {"channel": "harbour"}}',
      '{"text": "Really!!!"}',
    ];
    const { status, out } = await run(['--json'], input.join('\n'));
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, undefined]);
    expect(results[0].error).toContain('line 1: not JSON');
    expect(results[1].error).toBe('line 2: "text": Invalid input: expected string, received number');
    expect(results[3].error).toContain('"situation.site"');
    expect(results[4].error).toContain('"main"|"tourism"|"library"|"none"');
    expect(results[5].findings).toHaveLength(1);
    expect(status).toBe(1);
  });

  test('a report for people, of standard input and of a file', async () => {
    const text = 'Good morning.\nSee you there!!!';
    const [piped, read] = await Promise.all([run([], text), run([file(text)], '')]);
    expect(piped.out).toContain('2:14  suggest  “!!!”');
    expect(piped.out).toContain('Clause 4.9, How to write (loud)');
    expect(read.out).toBe(piped.out);
    expect((await run([], 'Good morning.')).out).toContain('Nothing found');
  });

  test('another pack, or the place where it is wrong', async () => {
    const quiet = { ...looe, rules: { ...looe.rules, loud: { clauses: ['4.9'], off: true } } };
    expect((await run(['--json', '--pack', file(JSON.stringify(quiet))], '{"text": "Hi!!!"}')).out).toBe(
      '{"findings":[]}\n',
    );
    const broken = { ...looe, policy: { ...looe.policy, adopted: 'last May' } };
    const { status, err } = await run(['--pack', file(JSON.stringify(broken))], 'Hi');
    expect(err).toContain('policy.adopted: expected a date such as 2023-05-15');
    expect(status).toBe(2);
    const failing = { ...looe, examples: [{ text: 'Hi!!!', expect: [] }] };
    expect((await run(['--pack', file(JSON.stringify(failing))], 'Hi')).err).toContain(
      'Clause 4.9, examples[0]: in the example “Hi!!!”, did not expect loud to find “!!!”',
    );
  });

  test('a call that makes no sense is refused in a line', async () => {
    for (const args of [['--loudly'], ['no-such-file'], ['--pack', 'no-such-file'], ['one', 'two']]) {
      const { status, err } = await run(args, '');
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(2);
    }
    expect((await run(['--help'], '')).out).toContain('--pack FILE');
  });

  test('a reader that goes away early is no error', async () => {
    const { status, err } = await run(['--json'], '{"text": "Hi!!!"}\n'.repeat(20_000), 1);
    expect(err).toBe('');
    expect(status).toBe(0);
  });
});
