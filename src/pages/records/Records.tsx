import { useEffect, useState } from 'preact/hooks';
import { loadRecords } from '../../platform/records.ts';
import { words } from '../../platform/words.ts';
import type { ConcernRecord } from '../../policy/record.ts';
import { PageTitle } from '../shared/PageTitle.tsx';
import { Saving } from '../shared/Saving.tsx';
import { type Everything, useStored } from '../shared/useStored.ts';
import { Log } from './Log.tsx';
import { Report } from './Report.tsx';

/** Concerns about something posted: check it, keep a record of it, tell the Clerk, and look back. */
export function Records() {
  const everything = useStored();
  return (
    <div class="page">
      <header>
        <PageTitle>{words('records_heading')}</PageTitle>
      </header>
      <Saving>{everything && <Both everything={everything} />}</Saving>
    </div>
  );
}

function Both({ everything }: { everything: Everything }) {
  const [records, setRecords] = useState<readonly ConcernRecord[]>([]);
  useEffect(() => {
    void loadRecords().then(setRecords);
  }, []);
  return (
    <>
      <section class="panel">
        <Report everything={everything} onKept={setRecords} />
      </section>
      <section class="panel">
        <Log everything={everything} records={records} onChange={setRecords} />
      </section>
    </>
  );
}
