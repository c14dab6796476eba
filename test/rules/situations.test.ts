import { describe, expect, test } from 'vitest';
import { claim } from '../../src/rules/claim.ts';
import { claimsCouncil } from '../../src/rules/claims-council.ts';
import { councilLink } from '../../src/rules/council-link.ts';
import { endorsement } from '../../src/rules/endorsement.ts';
import { length } from '../../src/rules/length.ts';
import { personalVoice } from '../../src/rules/personal-voice.ts';
import { political } from '../../src/rules/political.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { findings, marks } from './finds.ts';

/** Rules that hold for the council's accounts, and rules that hold for personal ones. */

const council: [Rule, string][] = [
  [endorsement, 'The best pasties in town are at Annie’s on Fore Street.'],
  [political, 'Vote Labour on Thursday.'],
  [personalVoice, 'I think the new benches look lovely.'],
  [claim, 'Everyone knows the new tax will fix housing.'],
];
const personal: [Rule, string][] = [
  [claimsCouncil, 'On behalf of Looe Town Council, thank you all.'],
  [councilLink, 'See www.looetowncouncil.gov.uk/news'],
];

describe.each(council.map(([rule, text]) => [rule.id, rule, text] as const))('%s', (_id, rule, text) => {
  test('holds on a council account alone', () => {
    expect(findings(rule, text, { account: 'council' })).toHaveLength(1);
    expect(findings(rule, text, { account: 'personal', channel: null })).toEqual([]);
  });

  test('is said with an “if” where the account is not known', () => {
    const [found] = findings(rule, text, { account: 'unknown', channel: null });
    expect(found?.what.key).toMatch(/_if$/);
  });

  test('lets quoted words pass', () => {
    expect(findings(rule, `The Mayor was asked about the words “${text} And more.”`)).toEqual([]);
  });
});

describe.each(personal.map(([rule, text]) => [rule.id, rule, text] as const))('%s', (_id, rule, text) => {
  test('holds on a personal account alone', () => {
    expect(findings(rule, text, { account: 'personal', channel: null })).toHaveLength(1);
    expect(findings(rule, text, { account: 'council' })).toEqual([]);
  });

  test('is said with an “if” where the account is not known', () => {
    expect(findings(rule, text, { account: 'unknown' })[0]?.what.key).toMatch(/_if$/);
  });
});

describe('endorsement', () => {
  test('never holds on a channel that is exempt, whoever posts', () => {
    for (const account of ['council', 'unknown'] as const) {
      expect(marks(endorsement, council[0]![1], { account, channel: 'tourism' })).toEqual([]);
    }
  });
});

describe('political, in the period before an election', () => {
  test('a call to vote becomes a stop, and the card says why', () => {
    const [found] = findings(political, 'Vote Labour on Thursday.', { today: '2029-04-10' });
    expect(found).toMatchObject({ severity: 'stop', because: { key: 'political_because' } });
    expect(marks(political, 'Vote Labour on Thursday.', { today: '2029-05-04' })).toEqual(['check Vote Labour']);
  });

  test('neutral notices pass all the same', () => {
    const text = 'Polling stations are open from 7am to 10pm. The list of candidates is on our website.';
    expect(marks(political, text, { today: '2029-05-03' })).toEqual([]);
  });
});

describe('claim', () => {
  test.each([
    'Everyone knows it helps. See www.ons.gov.uk/census for the figures.',
    'The report is at https://example.org/report. Studies show that it helps.',
  ])('a source beside it settles it: %s', (text) => expect(marks(claim, text)).toEqual([]));

  test('a source far away does not', () => {
    const text = 'See www.ons.gov.uk. The fair is on Sunday. It starts at noon. Everyone knows it helps.';
    expect(marks(claim, text)).toEqual(['check Everyone knows']);
  });
});

describe('council-link', () => {
  test.each([
    ['https://www.looetowncouncil.gov.uk/a?b=c#d, then', ['stop https://www.looetowncouncil.gov.uk/a?b=c#d']],
    ['(visitlooe.co.uk)', ['stop visitlooe.co.uk']],
    ['https://m.facebook.com/LooeTownCouncil/posts/1', ['check https://m.facebook.com/LooeTownCouncil/posts/1']],
    ['tiktok.com/@visitlooe', ['check tiktok.com/@visitlooe']],
    ['notlooetowncouncil.gov.uk, looetowncouncil.gov.uk.example.org', []],
    ['enquiries@looetowncouncil.gov.uk', []],
    ['facebook.com/looetowncouncilfans', []],
  ])('%s', (text, expected) => expect(marks(councilLink, text, { account: 'personal' })).toEqual(expected));
});

describe('length', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  test('a sentence over the limit, of the rule or of the pack', () => {
    expect(findings(length, `${words(35)}.`)).toEqual([]);
    expect(findings(length, `${words(36)}.`)).toHaveLength(1);
  });

  test('a post far longer than the site shows', () => {
    const post = `${words(30)}. `.repeat(20);
    expect(findings(length, post, { site: 'facebook' }).map(({ what }) => what.key)).toEqual(['length_post_what']);
    expect(findings(length, post, { site: 'facebook', kind: 'comment' })).toEqual([]);
    expect(findings(length, post, { site: 'none' })).toEqual([]);
  });
});
