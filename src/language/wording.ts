/**
 * A pattern of whole words, for `matchAll`. A space stands for any gap between words, ` ?` for a gap or none, `'` for a
 * straight or curly apostrophe; case does not count. The choices are regular expressions otherwise: keep their repeats
 * bounded, so that the search stays linear.
 */
export function wording(...choices: string[]): RegExp {
  const source = choices.map((choice) => choice.replace(/\[[^\]]*\]| \?| |'/g, spell)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}

function spell(part: string): string {
  if (part === ' ') return '[\\s-]{1,3}';
  if (part === ' ?') return '[\\s-]{0,3}';
  if (part === "'") return "['’]";
  return part.replace("'", "'’");
}
