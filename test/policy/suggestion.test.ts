import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailto } from '../../src/policy/mail.ts';
import {
  readSuggestion,
  suggestionFile,
  suggestionMail,
  suggestionOf,
  suggestionText,
} from '../../src/policy/suggestion.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';
import { say } from '../words.ts';

const text = 'Books & films:\nring 07700 900461';
const found = [
  { rule: 'personal-information' as const, severity: 'stop' as const, clause: '4.2', words: '07700 900461' },
];
const suggestion = suggestionOf(text, found, situation({ channel: 'library' }), 'Library & Tourism Assistant');

test('reads as the draft with what was found in it', () => {
  expect(suggestionText(suggestion, pack, say)).toBe(
    `Suggested post for Looe Library and Community Hub, Facebook:
From: Library & Tourism Assistant

${text}

Found when it was checked:
- Better not post this: Personal information (clause 4.2): 07700 900461`,
  );
});

test('opens as an e-mail to the council with every character in its place', () => {
  const { address, pasted } = suggestionMail(suggestion, pack, say);
  expect(pasted).toBe(false);
  const url = new URL(address);
  expect(url.pathname).toBe('enquiries@looetowncouncil.gov.uk');
  expect(url.searchParams.get('subject')).toBe('Suggested post for Looe Library and Community Hub, Facebook');
  expect(url.searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(suggestionText(suggestion, pack, say));
});

test('asks for a long draft to be pasted, so that no mail program cuts it', () => {
  const long = suggestionOf('é'.repeat(2000), [], situation(), '');
  const { address, pasted } = suggestionMail(long, pack, say);
  expect(pasted).toBe(true);
  expect(address.length).toBeLessThanOrEqual(1900);
  expect(new URL(address).searchParams.get('body')).toContain('paste it here');
});

test('is the same after it was saved and opened, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const made = suggestionOf(words, [], situation(), '');
      expect(readSuggestion(suggestionFile(made).json)).toEqual(made);
    }),
  );
});

test('nothing else is taken for one', () => {
  fc.assert(fc.property(fc.json(), (json) => readSuggestion(json) === undefined));
  expect(readSuggestion('{')).toBeUndefined();
  expect(readSuggestion(JSON.stringify({ ...suggestion, version: 2 }))).toBeUndefined();
});

test('an address is never longer than mail programs take, and broken letters do not break it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (body) => {
      const address = mailto({ to: '', subject: 's', body });
      return address === undefined || address.length <= 1900;
    }),
    { numRuns: 50 },
  );
  expect(mailto({ to: 'a@b.uk', subject: 's', body: '\ud83d' })).toBe('mailto:a@b.uk?subject=s&body=%EF%BF%BD');
});
