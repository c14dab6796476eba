import type { Ref } from 'preact';
import { words } from '../../platform/words.ts';
import type { RuleId } from '../../policy/vocabulary.ts';
import type { Finding } from '../../rules/rule.ts';
import { ruleNames } from './names.ts';
import { segmentsOf } from './segments.ts';

interface Props {
  id: string;
  label: string;
  text: string;
  findings: readonly Finding[];
  /** Rules that do not work: said, so that silence is not taken for praise. */
  failed: ReadonlySet<RuleId>;
  area: Ref<HTMLTextAreaElement>;
  onChange(text: string): void;
  /** The caret came to stand in the words of a finding. */
  onEnter(finding: Finding): void;
}

/**
 * A text box with findings underlined. The lines are drawn by a copy of the text behind the box, which also gives the
 * box its height, so that the two never scroll apart.
 */
export function MarkedText({ id, label, text, findings, failed, area, onChange, onEnter }: Props) {
  const enter = (at: number) => {
    const finding = findings.find(({ start, end }) => start <= at && at <= end);
    if (finding) onEnter(finding);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="marked">
        <div class="copy" aria-hidden="true">
          {segmentsOf(text, findings).map(({ start, text: part, finding }) =>
            finding ? (
              <mark key={start} class={finding.severity}>
                {part}
              </mark>
            ) : (
              part
            ),
          )}{' '}
        </div>
        <textarea
          id={id}
          ref={area}
          value={text}
          rows={6}
          spellcheck
          aria-describedby={`${id}-count`}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
          onClick={({ currentTarget }) => enter(currentTarget.selectionStart)}
        />
      </div>
      <p class="hint" id={`${id}-count`} role="status">
        {text.trim() === ''
          ? ''
          : findings.length === 0
            ? words('practice_none')
            : findings.length === 1
              ? words('practice_one')
              : words('practice_count', `${findings.length}`)}
      </p>
      {failed.size > 0 && <p class="notice stop">{words('assistant_partly', ruleNames(failed))}</p>}
    </div>
  );
}
