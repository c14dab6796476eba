import nlp from 'compromise';
import { situation } from '../situations.ts';
import { rowsOf, sample } from './data.ts';
import type { Bench, Measure, Row } from './measure.ts';
import { add, type Marked, precision, recall, type Score, score } from './score.ts';

/** People named by two words or more: our rule and compromise, on tweets in which persons are marked. */

const SETS = ['wnut17_train', 'wnut17_dev', 'btc_f', 'btc_a'];

interface Tweet {
  text: string;
  persons: (Marked & { name: string })[];
}

type Finder = (text: string) => readonly Marked[];

export const names: Measure = {
  run(bench) {
    const sets = SETS.map((name) => ({ name, tweets: rowsOf<Tweet>(bench.data, name, bench.part) }));
    const missing = sets.find(({ tweets }) => !tweets);
    if (missing) return { missing: `${missing.name}.jsonl` };
    const every = sets.flatMap(({ tweets }) => tweets!);
    const ours: Finder = (text) => bench.checker.check(text, situation()).filter(({ rule }) => rule === 'names-person');
    return {
      title: `Names of two words or more (${every.length} tweets)`,
      columns: ['precision', 'recall', 'exact', 'found', 'marked'],
      rows: [
        ...sets.map(({ name, tweets }) => measured(name, tweets!, ours)),
        measured('all', every, ours),
        ...peers(bench, every),
      ],
    };
  },
};

function peers({ peers }: Bench, tweets: readonly Tweet[]): Row[] {
  return peers ? [measured('compromise (a sample)', sample(tweets, 1000), compromisePeople)] : [];
}

/** A finding is right when it touches a marked person; a marked name of one word counts for that alone. */
function measured(name: string, tweets: readonly Tweet[], find: Finder): Row {
  const total: Score = { hit: 0, missed: 0, extra: 0 };
  const right: Score = { hit: 0, missed: 0, extra: 0 };
  let exact = 0;
  for (const { text, persons } of tweets) {
    const found = find(text);
    const long = persons.filter((person) => /\S\s+\S/.test(person.name));
    const { hit, missed } = score(long, found);
    add(total, { hit, missed, extra: 0 });
    const { hit: touched } = score(found, persons);
    add(right, { hit: touched, missed: 0, extra: found.length - touched });
    exact += long.filter(({ start, end }) => found.some((one) => one.start === start && one.end === end)).length;
  }
  const marked = total.hit + total.missed;
  return {
    name,
    cells: [
      { share: precision(right) },
      { share: recall(total) },
      { share: marked === 0 ? 1 : exact / marked },
      right.hit + right.extra,
      marked,
    ],
  };
}

function compromisePeople(text: string): Marked[] {
  const people = nlp(text).people().json({ offset: true }) as {
    text: string;
    offset: { start: number; length: number };
  }[];
  return people
    .filter((person) => /\S\s+\S/.test(person.text.trim()))
    .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}
