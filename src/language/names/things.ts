import { isFirstName, isSurname } from './lists.ts';
import type { Token, Tokens } from './tokens.ts';
import { NAMES_OF_PLACES, NOT_PERSONS, THINGS, THINGS_AND_SURNAMES, TITLES } from './words-around.ts';

/** Whether it is a street, a firm, a place or a feast that is called so. */
export function isThing(tokens: Tokens, at: number, to: number): boolean {
  const next = tokens.at(to);
  if (next && tokens.at(to - 1)!.joined && THINGS.has(next.norm) && next.shape !== 'name') return true;
  if (next && isFirm(tokens.sentence.text, tokens.at(to - 1)!, next)) return true;
  if (isPersonsThing(tokens, at, to)) return false;
  if (!TITLES.has(tokens.at(at)!.norm) && (isOnlyThing(tokens.at(to - 1)!) || isOnlyThing(tokens.at(at + 1)!)))
    return true;
  if (MONTH.test(tokens.at(at)!.norm) && /^\d/.test(tokens.at(at - 1)?.norm ?? '')) return true;
  if (at > 0 && (tokens.at(at - 1)!.norm === 'st' || tokens.at(at - 1)!.norm === 'saint') && tokens.at(at - 1)!.joined)
    return true;
  if (isOneOfMany(tokens.at(at - 1)?.norm, tokens.at(at)!.norm)) return true;
  return NOT_PERSONS.has(`${tokens.at(at)!.norm}-${tokens.at(at + 1)!.norm}`);
}

const isOnlyThing = ({ norm }: Token) => THINGS.has(norm) && !isSurname(norm);

/** "29th May Report". */
const MONTH = /^(?:jan|apr|april|may|june?|aug|august)$/;

/** "Brett & Son". */
const isFirm = (text: string, { end }: Token, { norm, start }: Token) =>
  text.slice(end, start) === ' & ' && (norm === 'son' || norm === 'sons' || norm === 'co' || norm === 'partners');

/** "Karen Wood", "Jim Day": people are called so when places are not called after them. */
function isPersonsThing(tokens: Tokens, at: number, to: number): boolean {
  const { norm } = tokens.at(at)!;
  return (
    to === at + 2 &&
    THINGS_AND_SURNAMES.has(tokens.at(at + 1)!.norm) &&
    isFirstName(norm) &&
    !NAMES_OF_PLACES.has(norm) &&
    tokens.at(at - 1)?.norm !== 'the' &&
    tokens.at(at - 1)?.norm !== 'saint' &&
    tokens.at(at - 1)?.norm !== 'st'
  );
}

/** "the Martin Parr exhibition", "a Favor Parker lorry". */
const isOneOfMany = (article: string | undefined, first: string) =>
  !TITLES.has(first) && (article === 'the' || ((article === 'a' || article === 'an') && !isFirstName(first)));
