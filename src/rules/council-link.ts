import { message } from '../language/message.ts';
import { Sentence } from '../language/sentence.ts';
import type { Pack } from '../policy/pack.ts';
import type { Severity, Site } from '../policy/vocabulary.ts';
import { mayBePersonal, worded } from './account.ts';
import type { Rule, RuleExample } from './rule.ts';

const SITE_HOSTS: Record<Site, string> = {
  facebook: '(?:facebook\\.com|fb\\.com|fb\\.me)',
  instagram: 'instagram\\.com',
  x: '(?:x\\.com|twitter\\.com)',
  tiktok: 'tiktok\\.com',
};

export const councilLink: Rule = {
  id: 'council-link',
  applies: mayBePersonal,
  prepare({ pack, options }) {
    const links = linksTo(pack, options.add);
    const places = placesOf(pack, options.add);
    return {
      sentence({ text, words }, situation) {
        if (!words.some(({ norm }) => places.has(norm))) return [];
        return Array.from(text.matchAll(links), ({ 0: match, index: start, groups }) => {
          const link = match.replace(/[.,;:!?)\]'"”’]+$/, '');
          const end = start + link.length;
          const severity: Severity = groups?.site === undefined ? 'check' : 'stop';
          return {
            start,
            end,
            severity,
            what: message(worded(situation, 'council_link_what', 'council_link_what_if'), link),
            advice: message('council_link_advice'),
            fixes: [
              { start: text[start - 1] === ' ' ? start - 1 : start, end, text: '', label: message('fix_remove_link') },
            ],
            confirmation: 'authority',
          };
        });
      },
    };
  },
};

/** Links to the council's web sites, and to its accounts. Mail addresses are none. */
function linksTo(pack: Pack, add: readonly string[]): RegExp {
  const domains = domainsOf(pack, add);
  const site = domains.length > 0 ? `(?<site>${domains.join('|')})(?![\\w-]|\\.\\w)` : '(?<site>(?!))';
  const accounts = accountsOf(pack).map((account) => `${account}(?![\\w.])`);
  return new RegExp(
    `(?<![\\w@.-])(?:https?://)?(?:[\\w-]{1,40}\\.){0,3}(?:${[site, ...accounts].join('|')})(?:[/?#][^\\s<>]{0,500})?`,
    'gi',
  );
}

/** Words of which every link has one, to see at a glance that there is none: "modeltowncouncil". */
const placesOf = ({ channels, contacts }: Pack, add: readonly string[]) =>
  new Set(
    [
      ...channels.flatMap(({ domains, accounts }) => [...domains, ...accounts.map(({ handle }) => handle)]),
      ...contacts.domains,
      ...add,
    ].flatMap((place) => new Sentence(place).words.slice(0, 1).map(({ norm }) => norm)),
  );

const domainsOf = ({ channels, contacts }: Pack, add: readonly string[]) =>
  [...new Set([...channels.flatMap(({ domains }) => domains), ...contacts.domains, ...add])].map(escaped);

const accountsOf = ({ channels }: Pack) => [
  ...new Set(
    channels.flatMap(({ accounts }) => accounts).map(({ site, handle }) => `${SITE_HOSTS[site]}/@?${escaped(handle)}`),
  ),
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const examples: readonly RuleExample[] = [
  {
    text: 'All the dates are on https://www.modeltown-tc.gov.uk/meetings.',
    finds: ['https://www.modeltown-tc.gov.uk/meetings'],
    situation: { account: 'personal', standing: 'councillor' },
  },
  {
    text: 'See facebook.com/modeltowncouncil for more.',
    finds: ['facebook.com/modeltowncouncil'],
    situation: { account: 'personal' },
  },
  {
    text: 'See m.facebook.com/modeltownevents for more.',
    finds: ['m.facebook.com/modeltownevents'],
    situation: { account: 'unknown' },
  },
  {
    text: 'Write to clerk@modeltown-tc.gov.uk about it.',
    finds: [],
    situation: { account: 'personal' },
  },
  { text: 'Report it at www.westshire.gov.uk/potholes.', finds: [], situation: { account: 'personal' } },
  { text: 'All the dates are on www.modeltown-tc.gov.uk.', finds: [] },
];
