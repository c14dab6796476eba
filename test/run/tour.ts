import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Description } from '../../src/platform/messages.ts';
import type { Standing } from '../../src/policy/vocabulary.ts';
import { marks } from '../browser/assistant.ts';
import { Listener } from '../browser/describe.ts';
import { startBrowser, type TestBrowser } from '../browser/harness.ts';
import { Store } from '../browser/ownPages.ts';
import { goToComposer, type OpenComposer, type } from '../browser/page.ts';
import { composerNamed } from '../stage/composers.ts';
import type { Stage } from '../stage/server.ts';

/**
 * The tour: a sample draft, typed key by key, in two composers of each site, by people of different roles. Prints what
 * was flagged and the role shown, and saves pictures of each composer as it is
 * written, with a card open, and of the popup over it.
 */

const PICTURES = 'out/tour';

interface Stop {
  composer: string;
  standing: Standing;
  /** Ids of post-holder titles. */
  titles: string[];
  draft: string;
}

const STOPS: readonly Stop[] = [
  {
    composer: 'facebook/page-post',
    standing: 'councillor',
    titles: [],
    draft: 'Saffron buns at the harbour!!! The best bakery in Looe. Ring Jean Trewin on 07700 900461 to order.',
  },
  {
    composer: 'facebook/comment',
    standing: 'councillor',
    titles: [],
    draft: 'On behalf of Looe Town Council: THE CAR PARK OPENS ON THURSDAY WHATEVER HE SAYS. What an idiot.',
  },
  {
    composer: 'instagram/caption',
    standing: 'employee',
    titles: ['communications-and-events-officer'],
    draft: 'I think our flowers are lovely this year. Planted by Sam Tregenza of 12 Barbican Road, PL13 1EU.',
  },
  {
    composer: 'instagram/comment',
    standing: 'volunteer',
    titles: [],
    draft: 'It is all on https://www.looetowncouncil.gov.uk if you could be arsed to read it',
  },
  {
    composer: 'x/post',
    standing: 'employee',
    titles: ['town-clerk'],
    draft: 'Road closed on Monday. Questions to jean.trewin@example.com please. I am so sorry about the mess!!!',
  },
  {
    composer: 'x/reply',
    standing: 'employee',
    titles: ['library-and-tourism-assistant'],
    draft: 'What rubbish, you moron. Speaking for the council, nobody said that.',
  },
  {
    composer: 'tiktok/comment',
    standing: 'volunteer',
    titles: [],
    draft: 'SHUT UP ABOUT THE PARKING ALREADY!!! Text me on 07700 900461',
  },
  {
    composer: 'tiktok/caption',
    standing: 'employee',
    titles: ['commercial-strategy-manager'],
    draft: ': the beach this morning!!! I love it here. Book your stay at the Harbour View.',
  },
];

/** Takes the whole tour. Throws when a composer is not recognised or nothing is found in it. */
export async function tour(stage: Stage): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const browser = await startBrowser('chromium', stage, { extension: true });
  try {
    const store = await Store.open(browser);
    const listener = await Listener.open(browser);
    for (const stop of STOPS) await visit(browser, store, listener, stop);
  } finally {
    await browser.close();
  }
  console.log(`\nPictures of all of it: ${PICTURES}/`);
}

async function visit(browser: TestBrowser, store: Store, listener: Listener, stop: Stop): Promise<void> {
  const { composer: id, standing, titles, draft } = stop;
  const composer = composerNamed(id);
  const picture = `${PICTURES}/${id.replace('/', '-')}`;
  await store.reset({ settings: { person: { standing, titles }, welcomed: true } });
  const page = await browser.newPage();
  const open = await goToComposer(page, composer);
  await type(open, draft);
  const description = await flagged(listener, id);
  await page.screenshot({ path: `${picture}.png` });
  await hoverLastMark(browser, open);
  await page.screenshot({ path: `${picture}-card.png` });

  const popup = await browser.openPopup();
  await popup.screenshot(`${picture}-popup.png`);
  const headings = await popup.evaluate(() =>
    Array.from(document.querySelectorAll('h2'), (heading) => heading.textContent),
  );
  await popup.close();
  await page.close();
  print(composer.title, stop, description, headings);
}

/** What is flagged once the last word has been judged: when the answer is the same a while later. */
async function flagged(listener: Listener, id: string): Promise<Description> {
  let before = '';
  for (let tries = 0; tries < 10; tries++) {
    await wait(700);
    const description = await listener.composer();
    const now = JSON.stringify(description?.composer);
    if (now === before && description?.composer?.findings.length) return description;
    before = now;
  }
  throw new Error(`Nothing was flagged in ${id}.`);
}

/** Shows the card of the last mark. */
async function hoverLastMark(browser: TestBrowser, open: OpenComposer): Promise<void> {
  const mark = (await marks(browser, open)).at(-1);
  if (!mark) throw new Error(`Nothing is marked in ${open.composer.id}.`);
  await open.page.mouse.move(mark.rect.x + mark.rect.width / 2, mark.rect.y + mark.rect.height / 2);
  await wait(400);
}

function print(title: string, { draft, standing, titles }: Stop, seen: Description, headings: (string | null)[]): void {
  const acting = seen.acting.account;
  console.log(`\n${seen.site}: ${title} (${seen.composer?.id}, ${seen.composer?.kind})`);
  console.log(
    `  writer      ${[standing, ...titles].join(', ')}, posting as ${acting?.name ?? acting?.handle ?? 'not known'}`,
  );
  console.log(`  popup says  ${headings.join(' · ')}`);
  console.log(`  draft       ${draft}`);
  for (const { severity, rule, clause, words, what } of seen.composer?.findings ?? []) {
    console.log(`  ${severity.padEnd(8)} ${rule.padEnd(21)} clause ${clause.padEnd(4)} “${words}”: ${what}`);
  }
}
