/** Who is on the stage: the council's accounts, by the handles of the Looe pack, and invented people. */
export interface Account {
  /** The same on all four sites; also the key in `ACCOUNTS` and in the pages' addresses (`?as=HANDLE`). */
  handle: string;
  name: string;
  /** How Facebook greets: the first name of a person, the whole name of a Page. */
  calledName: string;
  page: boolean;
  /** The site's number for it. Facebook's Pages have 15 digits that begin with 61. */
  id: string;
}

const page = (handle: string, name: string, id: string): Account => ({
  handle,
  name,
  calledName: name,
  page: true,
  id,
});
const person = (handle: string, name: string, id: string): Account => ({
  handle,
  name,
  calledName: name.split(' ')[0]!,
  page: false,
  id,
});

const all = [
  page('looetowncouncil', 'Looe Town Council', '615500000000101'),
  page('futurelooe', 'Future Looe', '615500000000102'),
  page('visitlooe', 'Visit Looe', '615500000000103'),
  page('looelibrary', 'Looe Library and Community Hub', '615500000000104'),
  page('harbourbakery', 'Harbour Bakery', '615500000000105'),
  person('jopenrose', 'Jo Penrose', '100001000000201'),
  person('samtregenza', 'Sam Tregenza', '100001000000202'),
  // A name that would do harm if anybody took it for HTML.
  person('mallory', `<img src=x onerror="__stage.loot.push('html: ran')">`, '100001000000299'),
  person('kerrahocking', 'Kerra Hocking', '100001000000203'),
];

export const ACCOUNTS: Readonly<Record<string, Account>> = Object.fromEntries(all.map((one) => [one.handle, one]));

/** The person whose browser this is: signs in, and switches to Pages. */
export const LOGGED_IN = ACCOUNTS.jopenrose!;

/** By handle or by number, as the pages' addresses name them. */
export function findAccount(name: string | null | undefined): Account | undefined {
  return name ? (ACCOUNTS[name.toLowerCase()] ?? all.find((one) => one.id === name)) : undefined;
}
