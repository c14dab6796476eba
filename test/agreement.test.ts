import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import messages from '../src/_locales/en_GB/messages.json' with { type: 'json' };

/** What must agree between files. That each key in the code has its message, the compiler sees to. */

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  .join('\n');

test('every message is used', () => {
  const named = new Set(`${sources}${JSON.stringify(manifest)}`.match(/\b(?:__MSG_)?\w+?(?=__\b|\b)/g));
  const kinds = [...sources.matchAll(/nameKey\(\s*'(\w+)'/g)].map(([, kind]) => `${kind}_`);
  const composed = [...sources.matchAll(/`([a-z_]+_)\$\{[^`]+`/g)].map(([, start]) => start!);
  const unused = Object.keys(messages).filter(
    (key) =>
      !named.has(key) && !named.has(`__MSG_${key}`) && ![...kinds, ...composed].some((start) => key.startsWith(start)),
  );
  expect(composed.length + kinds.length).toBeLessThan(60);
  expect(unused).toEqual([]);
});

test('every message that the manifest names is there, and short enough for the stores', () => {
  for (const [, key] of JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)) expect(messages).toHaveProperty(key!);
  expect(messages.extension_name.message.length).toBeLessThanOrEqual(45);
  expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
});

test('what is told of the product in print is called as it is in the product', () => {
  for (const file of ['README.md', 'test/run/listing.md']) {
    const text = readFileSync(file, 'utf8');
    for (const { message } of [messages.menu_check_selection]) expect(text, file).toContain(message);
  }
  const readme = readFileSync('README.md', 'utf8');
  for (const { message } of [
    messages.report_keep,
    messages.log_remove,
    messages.popup_site_report,
    messages.editor_use,
  ])
    expect(readme).toContain(message);
});

test('no message is empty, ends in blanks, or skips a value', () => {
  for (const [key, { message }] of Object.entries(messages)) {
    expect(message.trim(), key).toBe(message);
    expect(message, key).not.toBe('');
    const values = [...message.matchAll(/\$(\d)/g)].map(([, number]) => Number(number));
    for (let value = 1; value < Math.max(0, ...values); value++) expect(values, key).toContain(value);
  }
});

test('the version is the same everywhere', () => {
  const [, changes] = /^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect([manifest.version, lock.version, lock.packages[''].version, changes]).toEqual(Array(4).fill(project.version));
});
