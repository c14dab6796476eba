import { useEffect, useRef, useState } from 'preact/hooks';
import { nameKey } from '../../language/message.ts';
import { FindingView } from '../../look/FindingView.tsx';
import { addRecord } from '../../platform/records.ts';
import { askForSelected } from '../../platform/selection.ts';
import { words } from '../../platform/words.ts';
import { dayOf, momentWithZone } from '../../policy/days.ts';
import { type ConcernRecord, STEPS, type StepTaken } from '../../policy/record.ts';
import type { RuleId, Situation } from '../../policy/vocabulary.ts';
import { channelOfAddress, siteOfAddress } from '../shared/address.ts';
import { ChecksField, SelectField, TextArea, TextField } from '../shared/Fields.tsx';
import { MarkedText } from '../shared/MarkedText.tsx';
import { siteName } from '../shared/names.ts';
import { useAttempt } from '../shared/Saving.tsx';
import { REPORT_PAGE } from '../shared/siteLinks.ts';
import { useChecker } from '../shared/useChecker.ts';
import type { Everything } from '../shared/useStored.ts';

/** Rules about whose account the writer uses: they say nothing about what somebody else wrote. */
const OWN_ACCOUNT: readonly RuleId[] = ['claims-council', 'council-link'];

interface Props {
  everything: Everything;
  onKept(records: readonly ConcernRecord[]): void;
}

/** Somebody else's words, held against the policy, and what is written down about them. */
export function Report({ everything, onKept }: Props) {
  const { pack } = everything;
  const checker = useChecker(everything);
  const attempt = useAttempt();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [address, setAddress] = useState(addressGiven);
  const [chosen, setChannel] = useState<string>();
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [done, setDone] = useState<readonly StepTaken[]>([]);
  const [note, setNote] = useState('');
  const [lost, setLost] = useState(false);

  useEffect(() => {
    if (location.hash !== '#selected') return;
    void askForSelected().then((selected) => {
      if (selected) {
        setText(selected.text);
        setAddress(selected.address);
      } else setLost(true);
      // Opened again, there is nothing left to ask for.
      history.replaceState(null, '', location.pathname);
    });
  }, []);

  const site = siteOfAddress(address) ?? 'none';
  const channel = chosen ?? channelOfAddress(pack, address)?.id ?? '';
  const situation: Situation = {
    site,
    kind: 'comment',
    account: 'personal',
    channel: channel || null,
    standing: 'unknown',
    audience: 'public',
    today: dayOf(new Date()),
  };
  const findings = checker.check(text, situation).filter(({ rule }) => !OWN_ACCOUNT.includes(rule));
  const found = [...new Set(findings.map(({ clause }) => clause))];

  const keep = async (event: Event) => {
    event.preventDefault();
    const record: ConcernRecord = {
      id: crypto.randomUUID(),
      at: momentWithZone(new Date()),
      channel,
      site,
      address: address.trim(),
      text,
      clauses: found.filter((clause) => !dropped.includes(clause)),
      done: done.length > 0 ? [...done] : ['none'],
      note: note.trim(),
    };
    const kept = await attempt(async () => onKept(await addRecord(record)), words('records_kept'));
    if (!kept) return;
    setText('');
    setDropped([]);
    setDone([]);
    setNote('');
  };

  return (
    <form onSubmit={keep}>
      <h2>{words('report_heading')}</h2>
      <p class="muted">{words('report_intro')}</p>
      {lost && <p class="notice check">{words('report_lost')}</p>}
      <div class="beside">
        <div>
          <MarkedText
            id="words"
            label={words('report_words')}
            text={text}
            findings={findings}
            failed={checker.failed}
            area={area}
            onChange={setText}
            onEnter={() => {}}
          />
          <TextField label={words('report_address')} value={address} onChange={setAddress} />
          <SelectField
            label={words('channel')}
            value={channel}
            onChange={setChannel}
            choices={[
              { value: '', label: words('channel_none') },
              ...pack.channels.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {found.length > 0 && (
            <ChecksField
              label={words('report_clauses')}
              value={found.filter((clause) => !dropped.includes(clause))}
              onChange={(kept) => setDropped(found.filter((clause) => !kept.includes(clause)))}
              choices={found.map((value) => {
                const clause = pack.clauses.find(({ id }) => id === value);
                return { value, label: words('clause_summary', value, clause?.title ?? '') };
              })}
            />
          )}
          <ChecksField
            label={words('report_done')}
            value={done}
            onChange={setDone}
            choices={STEPS.filter((step) => step !== 'none').map((value) => ({
              value,
              label: words(nameKey('step', value)),
            }))}
          />
          {site !== 'none' && (
            <p>
              <a href={REPORT_PAGE[site]} target="_blank" rel="noreferrer">
                {words('report_to_site', siteName(site))}
              </a>
            </p>
          )}
          <TextArea label={words('report_note')} value={note} onChange={setNote} rows={2} />
          <div class="buttons">
            <button type="submit" class="button primary" disabled={text.trim() === ''}>
              {words('report_keep')}
            </button>
          </div>
          <p class="hint">{words('report_keep_hint', `${pack.records.keepMonths}`)}</p>
        </div>
        <ol class="findings" aria-label={words('practice_findings')}>
          {findings.map((finding) => (
            <li class="card" key={`${finding.rule} ${finding.start}`}>
              <FindingView finding={finding} pack={pack} standing="unknown" />
            </li>
          ))}
        </ol>
      </div>
    </form>
  );
}

/** The address of the page that the popup was opened over: `#report=https%3A...`. */
function addressGiven(): string {
  const given = /^#report=(.+)$/.exec(location.hash)?.[1];
  return given ? decodeURIComponent(given) : '';
}
