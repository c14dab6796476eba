import { say, words } from '../../platform/words.ts';
import { type Problem, problemText } from '../../policy/load.ts';

/** What is wrong with a pack, place by place. */
export function Problems({ file, problems }: { file: string; problems: readonly Problem[] }) {
  return (
    <div class="notice stop">
      <p>
        <b>{words('pack_refused', file)}</b>
      </p>
      <ul class="bullets">
        {problems.map((problem) => {
          const text = problemText(problem, say);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </div>
  );
}
