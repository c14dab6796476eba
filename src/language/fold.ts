/** Letters that NFKD leaves alone and that read as a plain one. */
const LOOK_ALIKES: Record<string, string> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ɡ: 'g',
  ѵ: 'v',
  // Greek
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  // Latin
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŧ: 't',
  ħ: 'h',
};

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff\p{M}]/gu;

/**
 * One word folded for comparing: lower case, accents and invisible characters gone, look-alike letters of other
 * alphabets read as plain ones, straight apostrophes. Cheap for plain ASCII.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  let at = 0;
  while (at < lower.length && lower.charCodeAt(at) < 0x80) at++;
  if (at === lower.length) return lower;
  const plain = lower
    .replace(/[\u2019\u02bc]/g, "'")
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase();
  let folded = '';
  for (const char of plain) folded += LOOK_ALIKES[char] ?? signLetter(char);
  return folded;
}

/** White letters on a round or square ground (🅐, 🅾) read as the letter; everything else as itself. */
function signLetter(char: string): string {
  const code = char.codePointAt(0)!;
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(97 + code - 0x1f170);
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(97 + code - 0x1f150);
  return char;
}
