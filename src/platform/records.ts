import * as z from 'zod/mini';
import { dayOf } from '../policy/days.ts';
import { type ConcernRecord, recordSchema, stillKept } from '../policy/record.ts';
import { browser } from './browser.ts';
import { currentPack } from './packs.ts';

/** The log of reported concerns, in `storage.local`, newest first. Only for our own pages and the background script. */

const KEY = 'records';

/** The records that can be read and are still kept. */
export async function loadRecords(): Promise<ConcernRecord[]> {
  const [stored, { pack }] = await Promise.all([browser.storage.local.get(KEY), currentPack()]);
  const items: unknown[] = Array.isArray(stored[KEY]) ? stored[KEY] : [];
  const records = items.flatMap((item) => z.safeParse(recordSchema, item).data ?? []);
  return stillKept(records, pack.records.keepMonths, dayOf(new Date()));
}

/** Keeps one more record. Rejects when storage refuses; then it was not kept. */
export function addRecord(record: ConcernRecord): Promise<ConcernRecord[]> {
  return change((records) => [record, ...records]);
}

/** Deletes one record. */
export function removeRecord(id: string): Promise<ConcernRecord[]> {
  return change((records) => records.filter((record) => record.id !== id));
}

/** Deletes every record. */
export function clearRecords(): Promise<ConcernRecord[]> {
  return change(() => []);
}

/** Deletes the records whose time is up. Never rejects: the next start tries again. */
export async function pruneRecords(): Promise<void> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    if (Array.isArray(stored) && stored.length > (await loadRecords()).length) await change((records) => records);
  } catch (error) {
    console.error('Council Post Check: old records could not be deleted', error);
  }
}

async function change(make: (records: ConcernRecord[]) => ConcernRecord[]): Promise<ConcernRecord[]> {
  return navigator.locks.request('council-post-check records', async () => {
    const records = make(await loadRecords());
    await browser.storage.local.set({ [KEY]: records });
    return records;
  });
}
