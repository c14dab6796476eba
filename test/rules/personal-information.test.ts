import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../src/rules/identifiers/index.ts';
import { personalInformation } from '../../src/rules/personal-information.ts';
import { findings, fixed, marks } from './finds.ts';

const identifiers = (text: string) =>
  findIdentifiers(text, 2026).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('what has the form of personal data', () => {
  test.each([
    // Telephone numbers in the layouts people use
    ['on 07700 900461 please', ['phone 07700 900461']],
    ['on 07700900461, please', ['phone 07700900461']],
    ['on 077-0090-0461', ['phone 077-0090-0461']],
    ['on (01503) 264999', ['phone (01503) 264999']],
    ['on +44 (0)1503 264999', ['phone +44 (0)1503 264999']],
    ['on 0044 7700 900461', ['phone 0044 7700 900461']],
    ['on 020 7946 0018 ext. 12', ['phone 020 7946 0018 ext. 12']],
    ['on 0117.496.0123', ['phone 0117.496.0123']],
    ['on +33 1 70 18 99 00', ['phone +33 1 70 18 99 00']],
    ['phone me: 264999', ['phone 264999']],
    ['01503 264999 01503 265000', ['phone 01503 264999', 'phone 01503 265000']],
    ['of 01.12.2024 10:30', []],
    ['ref 264999', []],
    ['£264,999.00', []],
    ['minute 112/23, item 4.2', []],
    // E-mail
    ['at jo.bloggs+fete@example.co.uk.', ['email jo.bloggs+fete@example.co.uk']],
    ['follow @looeregatta', []],
    // National Insurance: letters never given, wrong last letter
    ['AB123456C', ['ni-number AB123456C']],
    ['ab 12 34 56 c', ['ni-number ab 12 34 56 c']],
    ['BG123456A, GB123456A, NK123456A, KN123456A, TN123456A, NT123456A, ZZ123456A', []],
    ['DA123456A, AO123456A, QQ123456C', []],
    ['AB123456E, AB12345C', []],
    // NHS: the last digit checks the rest
    ['943 476 5919', ['nhs-number 943 476 5919']],
    ['943-476-5919', ['nhs-number 943-476-5919']],
    ['9434765919', ['nhs-number 9434765919']],
    ['943 476 5918', []],
    ['quoting 9434765919', []],
    // Driving licence
    ['MORGA753116SM9IJ', ['driving-licence MORGA753116SM9IJ']],
    ['FOX99607054A99HE', ['driving-licence FOX99607054A99HE']],
    ['MORGA713116SM9IJ, MORGA753326SM9IJ, M9RGA753116SM9IJ', []],
    // Passport, only where it is spoken of, unless the form is telling
    ['passport 533380006', ['passport 533380006']],
    ['533380006 is on the passport', ['passport 533380006']],
    ['533380006', []],
    ['RE1234567', ['passport RE1234567']],
    ['application RE1234567', []],
    // Vehicles: the present form, and older ones where the words help
    ['WK19 ABC', ['vehicle WK19 ABC']],
    ['WK19ABC', ['vehicle WK19ABC']],
    ['my van wk19 abc', ['vehicle wk19 abc']],
    ['WK01 ABC, WI19 ABC, WK19 AIC, WK35 ABC', []],
    ['A123 BCD', ['vehicle A123 BCD']],
    ['ABC 123D', ['vehicle ABC 123D']],
    ['a Mini, reg B12 XYT', ['vehicle B12 XYT']],
    ['reg AIZ 1234', ['vehicle AIZ 1234']],
    ['A38 NOW open', []],
    ['LED 12V lamps', []],
    // Bank
    ['sort code 20-45-77 account 63849203', ['bank-account 20-45-77', 'bank-account 63849203']],
    ['open 20-11-23', []],
    ['invoice 63849203', []],
    ['GB82WEST12345698765432', ['iban GB82WEST12345698765432']],
    ['GB82 WEST 1234 5698 7654 32 today', ['iban GB82 WEST 1234 5698 7654 32']],
    ['DE89 3704 0044 0532 0130 00', ['iban DE89 3704 0044 0532 0130 00']],
    ['GB82 WEST 1234 5698 7654 33', []],
    ['GB82 WEST 1234 5698 7654 321', []],
    ['4111 1111 1111 1111', ['card 4111 1111 1111 1111']],
    ['371449635398431', ['card 371449635398431']],
    ['4111 1111 1111 1112', []],
    ['0000 0000 0000 0000', []],
    // Birth dates, not other dates, nor history
    ['date of birth 14/03/1962', ['birth-date 14/03/1962']],
    ['DOB: 14.3.62', ['birth-date 14.3.62']],
    ['born on 3rd May 1971', ['birth-date 3rd May 1971']],
    ['born on 3 May 1871', []],
    ['meets on 14/03/2026', []],
    // Where somebody lives
    ['14 Fore Street, Looe PL13 1AE', ['address 14 Fore Street, Looe PL13 1AE']],
    ['Flat 2, 9 Church Lane', ['address Flat 2, 9 Church Lane']],
    ['Rose Cottage, Talland PL13 2QA', ['address Rose Cottage, Talland PL13 2QA']],
    ['SW1A 1AA', ['postcode SW1A 1AA']],
    [
      'EC1A 1BB, W1A 0AX, M1 1AE, GIR 0AA',
      ['postcode EC1A 1BB', 'postcode W1A 0AX', 'postcode M1 1AE', 'postcode GIR 0AA'],
    ],
    ['Q1 1AA, M1 1AC, AA 1AA', []],
    ['3 Horse Shoes', []],
  ])('%s', (text, expected) => expect(identifiers(text)).toEqual(expected));
});

describe('whose it is', () => {
  test.each([
    ['Her number is 01503 264999.', ['stop 01503 264999']],
    ['Ask Jean Trewin on 01503 264999.', ['stop 01503 264999']],
    ['Lost: one cat. 07700 900461', ['stop 07700 900461']],
    ['Lost: one cat. 01503 264999', ['check 01503 264999']],
    ['The duty officer is on 07700 900461.', ['check 07700 900461']],
    ['The office is on 01503 264999.', []],
    ['The council is on +44 1503 262255.', []],
    ['Ring 0300 1234 100 or 0808 175 5555.', []],
    ['Write to jenny.tamblyn84@gmail.com', ['stop jenny.tamblyn84@gmail.com']],
    ['Write to looerowers@gmail.com', ['check looerowers@gmail.com']],
    ['Write to j.tamblyn@harbourshop.co.uk', ['check j.tamblyn@harbourshop.co.uk']],
    ['Write to bookings@harbourshop.co.uk', []],
    ['Write to jane.smith@cornwall.gov.uk', []],
    ['She lives at 14 Fore Street.', ['stop 14 Fore Street']],
    ['The fire was at 14 Fore Street.', []],
    ['Planning: 14 Fore Street, Looe PL13 1AE, new windows', []],
    ['Send it to 14 Fore Street, Looe PL13 1AE', ['check 14 Fore Street, Looe PL13 1AE']],
    ['My postcode is pl13 1ae', ['stop pl13 1ae']],
    ['The Guildhall, PL13 2AF', []],
  ])('%s', (text, expected) => expect(marks(personalInformation, text)).toEqual(expected));
});

describe('what to do', () => {
  test('a private mailbox gives way to the council’s own', () => {
    const text = 'To book the hall write to looeclerk@hotmail.com today.';
    expect(fixed(personalInformation, text)).toBe('To book the hall write to enquiries@looetowncouncil.gov.uk today.');
    expect(findings(personalInformation, text)[0]?.what.key).toBe('personal_mail_what');
  });

  test('on a personal account it is left out, with the space before it', () => {
    expect(fixed(personalInformation, 'Ring me on 07700 900461 today.', { account: 'personal' })).toBe(
      'Ring me on today.',
    );
  });
});
