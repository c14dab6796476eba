import { useMemo, useRef, useState } from 'preact/hooks';
import { FindingView } from '../../look/FindingView.tsx';
import { words } from '../../platform/words.ts';
import { dayOf } from '../../policy/days.ts';
import { exampleSituation } from '../../policy/selfTest.ts';
import { longDay } from '../shared/format.ts';
import { markDone } from '../shared/reminders.ts';
import { useAttempt } from '../shared/Saving.tsx';
import { useChecker } from '../shared/useChecker.ts';
import type { Everything } from '../shared/useStored.ts';
import { type Question, questionsFor } from './exercise.ts';

/** The yearly training (clause 5.5 of the first pack): which clause speaks to each of the pack's examples? */
export function Exercise({ everything }: { everything: Everything }) {
  const [round, setRound] = useState(0);
  return <Round key={round} everything={everything} again={() => setRound(round + 1)} />;
}

function Round({ everything, again }: { everything: Everything; again(): void }) {
  const { source } = everything;
  const questions = useMemo(() => questionsFor(source.pack, Math.random), [source.pack]);
  const [answers, setAnswers] = useState<string[]>([]);
  const [index, setIndex] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questions[index];

  if (!question) return <Result everything={everything} questions={questions} answers={answers} again={again} />;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words('exercise_heading')}
      </h2>
      <p class="muted">{words('exercise_progress', `${index + 1}`, `${questions.length}`)}</p>
      <Ask
        key={index}
        everything={everything}
        question={question}
        answer={answers[index]}
        onAnswer={(answer) => setAnswers([...answers, answer])}
      />
      {answers.length > index && (
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              setIndex(index + 1);
              heading.current?.focus();
            }}
          >
            {words(index + 1 < questions.length ? 'next' : 'exercise_finish')}
          </button>
        </div>
      )}
    </>
  );
}

interface AskProps {
  everything: Everything;
  question: Question;
  answer: string | undefined;
  onAnswer(answer: string): void;
}

/** One example, the clauses to choose from, and (once answered) what the product says of it. */
function Ask({ everything, question: { example, choices, right }, answer, onAnswer }: AskProps) {
  const { pack } = everything;
  const checker = useChecker(everything);
  const situation = exampleSituation(pack, example, dayOf(new Date()));
  const answered = answer !== undefined;
  return (
    <>
      <blockquote>{example.text}</blockquote>
      <fieldset class="field" disabled={answered}>
        <legend>{words('exercise_question')}</legend>
        {choices.map((id) => {
          const clause = pack.clauses.find((one) => one.id === id);
          return (
            <label class="choice" key={id}>
              <input type="radio" name="clause" checked={answer === id} onChange={() => onAnswer(id)} />
              {clause ? words('clause_summary', clause.id, clause.title) : words('exercise_nothing')}
            </label>
          );
        })}
      </fieldset>
      <div role="status">
        {answered && (
          <p class={`notice ${right.includes(answer) ? 'good' : 'check'}`}>
            {right.includes(answer)
              ? words('exercise_right')
              : words('exercise_wrong', right.map((id) => id || words('exercise_nothing')).join(', '))}
          </p>
        )}
      </div>
      {answered &&
        checker.check(example.text, situation).map((finding) => (
          <div class="card" key={`${finding.rule} ${finding.start}`}>
            <FindingView finding={finding} pack={pack} standing={everything.settings.person.standing} />
          </div>
        ))}
    </>
  );
}

interface ResultProps {
  everything: Everything;
  questions: readonly Question[];
  answers: readonly string[];
  again(): void;
}

/** How it went, to print and to note. */
function Result({ everything: { pack, settings }, questions, answers, again }: ResultProps) {
  const attempt = useAttempt();
  const today = dayOf(new Date());
  const good = questions.filter(({ right }, index) => right.includes(answers[index]!)).length;
  return (
    <div class="sheet">
      <h2>{words('exercise_result', `${good}`, `${questions.length}`)}</h2>
      <p>
        {words('policy_adopted', pack.policy.title, longDay(pack.policy.adopted))}
        <br />
        {settings.person.name && (
          <>
            {settings.person.name}
            <br />
          </>
        )}
        {longDay(today)}
      </p>
      <table class="lines">
        <thead>
          <tr>
            <th scope="col">{words('exercise_example')}</th>
            <th scope="col">{words('exercise_your_answer')}</th>
            <th scope="col">{words('exercise_right_answer')}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ example, right }, index) => (
            <tr key={example.text}>
              <td>{example.text}</td>
              <td>{answers[index] || words('exercise_nothing')}</td>
              <td>{right.map((id) => id || words('exercise_nothing')).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="buttons no-print">
        <button type="button" class="button primary" onClick={() => window.print()}>
          {words('print')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => attempt(() => markDone({ kind: 'training' }, today), words('exercise_noted', longDay(today)))}
        >
          {words('exercise_note')}
        </button>
        <button type="button" class="button plain" onClick={again}>
          {words('exercise_again')}
        </button>
      </div>
    </div>
  );
}
