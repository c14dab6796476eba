/** Phrases written between commas or on lines of their own. */
export const list = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Each noun (or the last word of each phrase) in the singular and the plural. */
export const nouns = (text: string): string[] => list(text).flatMap((noun) => [noun, plural(noun)]);

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Each verb (the first word of each phrase) in every regular form: "hate, hates, hated, hating". */
export const verbs = (text: string): string[] =>
  list(text).flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    return [verb, third(verb), past(verb), ing(verb)].map((form) => [form, ...rest].join(' '));
  });

const doubles = (verb: string) => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);

const third = plural;

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function ing(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
