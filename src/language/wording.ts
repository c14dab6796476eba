/**
 * A pattern of whole words, for `matchAll`. A space stands for any gap between words, ` ?` for a gap or none, `'` for a
 * straight or curly apostrophe; case does not count. The choices are regular expressions otherwise (no space or
 * apostrophe in a character class): keep their repeats bounded.
 */
export function wording(...choices: string[]): RegExp {
  const source = choices
    .map((choice) => choice.replaceAll("'", "['’]").replaceAll(' ?', '[\\s-]{0,3}').replaceAll(' ', '[\\s-]{1,3}'))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}
