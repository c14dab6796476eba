import { words } from '../../platform/words.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { Saving } from '../shared/Saving.tsx';
import { usePart } from '../shared/usePart.ts';
import { useStored } from '../shared/useStored.ts';
import { Clauses } from './Clauses.tsx';
import { Exercise } from './Exercise.tsx';
import { Try } from './Try.tsx';

const PARTS = {
  try: { title: 'practice_try', Show: Try },
  exercise: { title: 'practice_exercise', Show: Exercise },
  clauses: { title: 'practice_clauses', Show: Clauses },
} as const;

/** Where to try a draft, to learn the policy, and to check what was written elsewhere. Nothing here is kept. */
export function Practice() {
  const everything = useStored();
  const name = usePart(PARTS, 'try');
  const { title, Show } = PARTS[name];
  return (
    <div class="page">
      <header>
        <PageTitle>{words('practice_heading')}</PageTitle>
        <nav aria-label={words('practice_heading')}>
          {Object.entries(PARTS).map(([part, { title }]) => (
            <a key={part} href={`#${part}`} aria-current={part === name ? 'page' : undefined}>
              {words(title)}
            </a>
          ))}
        </nav>
      </header>
      <Saving>
        <section class="panel" key={name} aria-label={words(title)}>
          {everything && <Show everything={everything} />}
        </section>
      </Saving>
    </div>
  );
}
