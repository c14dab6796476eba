/** One emoji as it is seen: a flag, or a picture with its skin tone and whatever is joined to it. */
const EMOJI =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*)*/uy;

/** Below this are signs such as © and ™, and arrows, which are no pictures. */
const FIRST_PICTURE = 0x2300;

const DARK = /[\u{1f3fe}\u{1f3ff}]/u;
const PERSON =
  /[\u{1f385}\u{1f466}-\u{1f478}\u{1f47c}\u{1f481}-\u{1f487}\u{1f57a}\u{1f645}-\u{1f64e}\u{1f9cd}-\u{1f9dd}\u{1f9d1}-\u{1f9d5}\u{1f930}-\u{1f939}]/u;
const PLAIN = /\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]|\u2640|\u2642/gu;

/** Where the emoji that begins at `at` ends, or `at` when none begins there. */
export function emojiEnd(text: string, at: number): number {
  const code = text.codePointAt(at)!;
  if (code < FIRST_PICTURE) return at;
  EMOJI.lastIndex = at;
  return EMOJI.test(text) ? EMOJI.lastIndex : at;
}

/**
 * An emoji as lists name it: without variation, skin tone and sex signs. A person of dark skin is `🏿` with the
 * person, since the colour may be what is meant.
 */
export function emojiNorm(emoji: string): string {
  const plain = emoji.replace(PLAIN, '');
  return DARK.test(emoji) && PERSON.test(emoji) ? '🏿' : plain;
}
