import { ACCOUNTS, type Account } from '../accounts.ts';

/** What the feeds show: ordinary invented posts, the same on every site. */
export interface Post {
  id: string;
  author: Account;
  text: string;
  age: string;
  comments: { author: Account; text: string }[];
}

const { looetowncouncil, visitlooe, futurelooe, harbourbakery, samtregenza, kerrahocking } = ACCOUNTS as Record<
  string,
  Account
>;

export const POSTS: readonly Post[] = [
  {
    id: '1001',
    author: looetowncouncil!,
    text: 'The East Looe car park reopens on Thursday after resurfacing. Thank you for bearing with us.',
    age: '2h',
    comments: [
      { author: samtregenza!, text: 'Will the disabled bays be marked again?' },
      { author: kerrahocking!, text: 'About time, the potholes were dreadful.' },
    ],
  },
  {
    id: '1002',
    author: visitlooe!,
    text: 'Boat trips to the island run daily until the end of the month, weather permitting.',
    age: '5h',
    comments: [{ author: kerrahocking!, text: 'Lovely afternoon out.' }],
  },
  { id: '1003', author: harbourbakery!, text: 'Saffron buns are out of the oven.', age: '7h', comments: [] },
  {
    id: '1004',
    author: samtregenza!,
    text: 'Lost on the beach near the Banjo Pier: a blue rucksack. Please shout if you find it.',
    age: '9h',
    comments: [],
  },
  {
    id: '1005',
    author: futurelooe!,
    text: 'Come and tell us what you think of the harbour plans: library, Saturday from ten.',
    age: '1d',
    comments: [{ author: samtregenza!, text: 'Is it open to people from Polperro too?' }],
  },
];

/** The post with this number, whoever wrote it; the first when there is none. */
export function findPost(id: string | undefined): Post {
  return POSTS.find((post) => post.id === id) ?? POSTS[0]!;
}

/** The posts of one account, never none. */
export function postsBy(account: Account): Post[] {
  const own = POSTS.filter((post) => post.author === account);
  return own.length > 0 ? own : [{ ...POSTS[3]!, id: `own-${account.handle}`, author: account }];
}
