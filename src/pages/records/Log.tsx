import { useState } from 'preact/hooks';
import { nameKey } from '../../language/message.ts';
import { download } from '../../platform/download.ts';
import { clearRecords, removeRecord } from '../../platform/records.ts';
import { say, words } from '../../platform/words.ts';
import { dayOf } from '../../policy/days.ts';
import { mailto } from '../../policy/mail.ts';
import { type ConcernRecord, recordText, search, toCsv } from '../../policy/record.ts';
import { TextField } from '../shared/Fields.tsx';
import { useAttempt } from '../shared/Saving.tsx';
import type { Everything } from '../shared/useStored.ts';

interface Props {
  everything: Everything;
  records: readonly ConcernRecord[];
  onChange(records: readonly ConcernRecord[]): void;
}

/** What has been recorded: to search, to hand on and to clear. */
export function Log({ everything: { pack }, records, onChange }: Props) {
  const attempt = useAttempt();
  const [query, setQuery] = useState('');
  const [clearing, setClearing] = useState(false);
  const shown = search(records, query);
  const name = (ending: string) => `records-${dayOf(new Date())}.${ending}`;
  return (
    <>
      <h2>{words('log_heading')}</h2>
      {records.length === 0 ? (
        <p class="muted">{words('log_none')}</p>
      ) : (
        <>
          <TextField type="search" label={words('log_search')} value={query} onChange={setQuery} />
          <p class="muted" role="status">
            {words('log_shown', `${shown.length}`, `${records.length}`)}
          </p>
        </>
      )}
      <ul>
        {shown.map((record) => (
          <Item
            key={record.id}
            record={record}
            channelName={pack.channels.find(({ id }) => id === record.channel)?.name ?? ''}
            clerk={pack.contacts.clerkEmail ?? ''}
            onRemove={() => attempt(async () => onChange(await removeRecord(record.id)), words('log_removed'))}
          />
        ))}
      </ul>
      {records.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() =>
              download(
                name('csv'),
                'text/csv',
                toCsv(shown, (column) => words(nameKey('column', column))),
              )
            }
          >
            {words('log_csv')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => download(name('json'), 'application/json', JSON.stringify(shown, null, 2))}
          >
            {words('log_json')}
          </button>
          <button
            type="button"
            class="button plain"
            onClick={async () => {
              if (!clearing) return setClearing(true);
              setClearing(false);
              await attempt(async () => onChange(await clearRecords()), words('log_cleared'));
            }}
          >
            {words(clearing ? 'log_clear_sure' : 'log_clear')}
          </button>
        </div>
      )}
      <p class="hint">{words('log_kept', `${pack.records.keepMonths}`)}</p>
    </>
  );
}

interface ItemProps {
  record: ConcernRecord;
  channelName: string;
  clerk: string;
  onRemove(): void;
}

function Item({ record, channelName, clerk, onRemove }: ItemProps) {
  const [said, setSaid] = useState('');
  const text = recordText(record, channelName, say);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setSaid(words('copied'));
  };
  const mail = async () => {
    const subject = words('log_mail_subject', record.at.slice(0, 10));
    const whole = mailto({ to: clerk, subject, body: text });
    if (!whole) await copy();
    location.href = whole ?? mailto({ to: clerk, subject, body: words('mail_paste') })!;
  };
  const time = new Intl.DateTimeFormat(words('language'), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <li class="card record">
      <p>
        <b>
          <time dateTime={record.at}>{time.format(new Date(record.at))}</time>
        </b>{' '}
        {channelName}
      </p>
      <blockquote>{record.text}</blockquote>
      <p>
        {record.clauses.length > 0 && words('record_text_clauses', record.clauses.join(', '))}{' '}
        {words('record_text_done', record.done.map((step) => words(nameKey('step', step))).join(', '))}
      </p>
      {record.note && <p>{words('record_text_note', record.note)}</p>}
      {record.address && <p class="muted address">{record.address}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={mail}>
          {words('log_mail')}
        </button>
        <button type="button" class="button" onClick={copy}>
          {words('copy')}
        </button>
        <button type="button" class="button plain" onClick={onRemove}>
          {words('log_remove')}
        </button>
      </div>
      <p role="status" class="muted">
        {said}
      </p>
    </li>
  );
}
