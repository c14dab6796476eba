import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Change } from '../../src/platform/messages.ts';
import { RULE_IDS, SITES } from '../../src/policy/vocabulary.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { readFromPopup, readToBackground, readToPopup } = await import('../../src/platform/messages.ts');
const { changed } = await import('../../src/platform/change.ts');
const { defaultSettings, readSettings } = await import('../../src/platform/settings.ts');

/** Anything, and things that are nearly a message. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  fc.record({
    type: fc.constantFrom('status', 'change', 'take-selected', 'open-page', 'description', 'site-report', 'go-to'),
    change: fc.jsonValue(),
    checking: fc.constantFrom('idle', 'failed', 7),
    count: fc.constantFrom(1, '1'),
    broken: fc.constantFrom([], ['loud'], ['nonsense']),
    page: fc.constantFrom('options', 'https://example.org/'),
    finding: fc.jsonValue(),
  }),
);

test('whatever arrives is a message that is known, or nothing', () => {
  fc.assert(
    fc.property(anything, (message) => {
      for (const read of [readToBackground, readToPopup, readFromPopup]) {
        const known = read(message);
        // Read once more it is the same: nothing unread came through.
        if (known) expect(read(known)).toEqual(known);
      }
    }),
    { numRuns: 500 },
  );
});

test('any change that is let in leaves settings that can be read whole', () => {
  const change: fc.Arbitrary<unknown> = fc.oneof(
    fc.record({ type: fc.constant('permit-name'), name: fc.string(), on: fc.constantFrom('2026-01-01', 'today') }),
    fc.record({ type: fc.constant('quiet-site'), site: fc.constantFrom(...SITES, 'mySpace'), quiet: fc.boolean() }),
    fc.record({ type: fc.constant('quiet-composer'), composer: fc.string(), quiet: fc.boolean() }),
    fc.record({ type: fc.constant('quiet-rule'), rule: fc.constantFrom(...RULE_IDS, 'all'), quiet: fc.boolean() }),
    fc.record({ type: fc.constant('snooze'), until: fc.double() }),
  );
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const known = changes.flatMap((one): Change[] => {
        const message = readToBackground({ type: 'change', change: one });
        return message?.type === 'change' ? [message.change] : [];
      });
      const settings = known.reduce(changed, defaultSettings);
      expect(readSettings(settings)).toEqual({ settings, lost: [] });
    }),
  );
});
