/** E-mail drafts as `mailto:` addresses. Opening one is the reader's own mail program's business: nothing is sent. */

export interface Mail {
  /** Empty when the reader has to fill it in. */
  to: string;
  subject: string;
  body: string;
}

/** Longest address, in characters, that every common mail program takes (Windows cuts at about 2,000). */
const LONGEST = 1900;

/** The address that opens a draft, or undefined when it would be longer than mail programs take. */
export function mailto({ to, subject, body }: Mail): string | undefined {
  // Half a character cannot be encoded.
  const part = (text: string) =>
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));
  const recipient = part(to).replaceAll('%40', '@');
  const address = `mailto:${recipient}?subject=${part(subject)}&body=${part(body)}`;
  return address.length <= LONGEST ? address : undefined;
}
