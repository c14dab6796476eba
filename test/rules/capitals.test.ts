import { describe, expect, test } from 'vitest';
import { capitals } from '../../src/rules/capitals.ts';
import { fixed, marks } from './finds.ts';

describe('capitals', () => {
  test.each([
    ['FREE PARKING THIS WEEKEND', ['check FREE PARKING THIS WEEKEND']],
    ['The slipway is CLOSED.', ['suggest CLOSED']],
    ['ABSOLUTELY OUTRAGEOUS!', ['check ABSOLUTELY OUTRAGEOUS']],
    ['Do NOT feed the gulls.', []],
    ['RNLI, NHS and CORMAC at the TIC', []],
    ['The Looe Area Youth Service (LAYSER) meets. LAYSER is free.', []],
    ['Our PCSOs met a PCSO', []],
    ['A38, B3253, PL13 1AE, 7PM, MMXXIV', []],
    ['COME AND SEE @visitlooe', ['check COME AND SEE']],
    ['COME AND SEE /Sunday/ @RNLI', ['check COME AND SEE']],
    ['FREE_PARKING@LOOE, CLOSED/OPEN, CLOSED.OPEN', []],
    ['#LOOEREGATTA @RNLI www.LOOE.GOV.UK', []],
    ['Use code SUMMER20.', []],
  ])('%s', (text, expected) => expect(marks(capitals, text)).toEqual(expected));

  test.each([
    ['FREE PARKING IN LOOE THIS SUNDAY', 'Free parking in Looe this Sunday'],
    ['The slipway is CLOSED.', 'The slipway is closed.'],
    ['LOOE TOWN COUNCIL MEETS THE RNLI ON MONDAY', 'Looe Town Council meets the RNLI on Monday'],
    ['ROAD CLOSED ON THE A38 NEAR PL13 1AE UNTIL MONDAY', 'Road closed on the A38 near PL13 1AE until Monday'],
    ['THANK YOU MRS PENGELLY AND I HOPE ALL IS WELL', 'Thank you Mrs Pengelly and I hope all is well'],
    ['KING CHARLES III VISITS THE HARBOUR', 'King Charles III visits the harbour'],
    ['Please read: STOP PARKING HERE, or else', 'Please read: stop parking here, or else'],
  ])('%s', (text, expected) => expect(fixed(capitals, text)).toBe(expected));
});
