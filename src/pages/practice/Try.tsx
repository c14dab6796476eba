import { useEffect, useRef, useState } from 'preact/hooks';
import { FindingView } from '../../look/FindingView.tsx';
import { say, words } from '../../platform/words.ts';
import { dayOf } from '../../policy/days.ts';
import type { Situation } from '../../policy/vocabulary.ts';
import type { Finding, Fix } from '../../rules/rule.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { SituationForm } from '../shared/SituationForm.tsx';
import { useChecker } from '../shared/useChecker.ts';
import type { Everything } from '../shared/useStored.ts';
import { OpenSuggestion } from './OpenSuggestion.tsx';
import { Suggest } from './Suggest.tsx';

/** A draft checked as in a composer, in any situation. */
export function Try({ everything }: { everything: Everything }) {
  const { pack, settings } = everything;
  const checker = useChecker(everything);
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [entered, setEntered] = useState<Finding>();
  const [situation, setSituation] = useState<Situation>({
    site: 'facebook',
    kind: 'post',
    account: 'council',
    channel: pack.channels[0]?.id ?? null,
    standing: settings.person.standing,
    audience: 'public',
    today: dayOf(new Date()),
  });
  const findings = checker.check(text, situation);

  const show = ({ start, end }: Finding) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  const apply = (fix: Fix) => {
    area.current?.focus();
    area.current?.setSelectionRange(fix.start, fix.end);
    // The only way that one Ctrl+Z takes back; it tells us through the box's own input event.
    document.execCommand(fix.text ? 'insertText' : 'delete', false, fix.text);
  };

  return (
    <>
      <h2>{words('practice_try')}</h2>
      <p class="muted">{words('practice_try_intro')}</p>
      <SituationForm pack={pack} situation={situation} onChange={(part) => setSituation({ ...situation, ...part })} />
      <div class="beside">
        <div>
          <MarkedText
            id="draft"
            label={words('practice_draft')}
            text={text}
            findings={findings}
            failed={checker.failed}
            area={area}
            onChange={setText}
            onEnter={setEntered}
          />
          <Suggest everything={everything} text={text} findings={findings} situation={situation} />
          <OpenSuggestion
            onOpen={(suggestion) => {
              setText(suggestion.text);
              setSituation(suggestion.situation);
            }}
          />
        </div>
        <ol class="findings" aria-label={words('practice_findings')}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.start}`}>
              <Card current={sameAs(finding, entered)}>
                <FindingView finding={finding} pack={pack} standing={situation.standing}>
                  {finding.fixes?.map((fix) => (
                    <button type="button" class="button" key={fix.text} onClick={() => apply(fix)}>
                      {fixLabel(fix)}
                    </button>
                  ))}
                  <button type="button" class="button plain" onClick={() => show(finding)}>
                    {words('practice_show')}
                  </button>
                </FindingView>
              </Card>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function fixLabel({ label, text }: Fix): string {
  if (label) return say(label);
  return text ? words('practice_change_to', text) : words('remove');
}

const sameAs = (finding: Finding, other: Finding | undefined) =>
  finding.rule === other?.rule && finding.start === other.start && finding.end === other.end;

/** A card that comes into view when the caret enters its words. */
function Card({ current, children }: { current: boolean; children: preact.ComponentChildren }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div class={current ? 'card current' : 'card'} ref={card}>
      {children}
    </div>
  );
}
