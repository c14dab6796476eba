import { message } from '../language/message.ts';
import { quotations } from '../language/quotes.ts';
import { remembered } from '../language/remembered.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/sentences.ts';
import { spansOf } from '../language/spans.ts';
import { Wording } from '../language/wording.ts';
import { packsOwn } from './packs-own.ts';
import type { RawFinding, Rule, RuleExample } from './rule.ts';

/** Words of a quotation from which it is long. */
const LONG = 40;
/** Somebody speaks of themselves: a statement, not an article. */
const SPOKEN = /\b(?:we|our|us|I|my)\b/;

const MARKS =
  /©(?:\s?(?:19|20)\d{2})?|\(c\)\s?(?:(?:19|20)\d{2}|BBC|ITV|Sky News|Getty|Reuters|PA\b|Press Association|[\p{L}]{3,14} Live|Shutterstock|Alamy)|(?<!\p{L})copyright(?:\s(?:©\s?)?(?:19|20)\d{2}|\s?:|\s(?:of|owner|holder|belongs|remains)\b|\s[^.\n]{3,30}\s(?:19|20)\d{2}\b)|\bsubject\sto\scopyright|♪|♫/giu;
const NOTICES = new Wording({
  notice: [
    '(?:(?:article|text|words|story|piece|information|photo|report|passage|quote) )?(?:taken|adapted|reprinted) from (?:the |an |a )?(?:[\\p{L}]{2,14} ){0,2}(?:times|guardian|news|mail|post|herald|gazette|telegraph|mirror|sun|independent|website|wikipedia|book|magazine|article|internet|paper|site|page|bbc)',
    '(?:copied|copy and pasted|copy pasted|copied and pasted|pasted|lifted|nicked) (?:it |this )?(?:from|below|here|off)(?: (?:the )?(?:[\\p{L}]{2,14} ){0,3}(?:website|site|page|internet|book|paper|times|news|guardian|mail|post|herald|gazette|wikipedia|web))?',
    '(?:copied|photocopied|scanned|retyped|lifted|(?:cut|copied|copy)(?: and|&|n)? pasted|(?:photo|picture|image|cartoon|poem|recipe|text|article|story|words|verse|map|joke|meme|piece) (?:i |we )?(?:pinched|nicked|swiped|stolen|borrowed|grabbed|taken)) (?:it |this |straight |directly |word for word )*(?:from|off|out of)(?: [\\p{L}]{2,14}){1,3}',
    '(?:borrowed|stolen|grabbed|saved|shared|reposted) (?:it |this |straight |word for word )*(?:from|off|out of) (?:the |a |an |another |my )?(?:[\\p{L}]{2,14} ){0,3}(?:website|site|page|internet|wikipedia|web|facebook)',
    'found (?:this |it |these |that )?(?:[a-z]{3,9} )?(?:online|on (?:the )?(?:internet|web|google|facebook|pinterest|wikipedia))|(?:pasted|posted) (?:it )?below',
    '(?:i |we )?(?:do not|don.t|did not|didn.t) (?:own|take|write|have the rights to) (?:the rights to |any rights to |the copyright (?:to|of) )?(?:this|these|the|any)(?: [\\p{L}]{3,9})?|no copyright (?:infringement )?intended|(?:used|shared|posted|reprinted|reproduced|taken) without (?:[a-z]{3,5} )?permission|copied out (?:the|this)|(?:copy|cut) (?:and|&|n) paste(?:d)?(?: (?:this|from|and share|don.t share|to your))|(?:photo|picture|image) credit unknown|not mine|(?:from|off) (?:another|someone else.s) (?:page|group|site|post)',
    'author unknown|credit to whoever|credits? to the (?:owner|author|original)|(?:original )?(?:author|source|photographer) unknown|not my (?:photo|picture|words)',
    '(?:photos?|pictures?|images?|pics?|map|recipe|cartoon|drawing) (?:(?:taken|copied|downloaded|saved|grabbed|borrowed|lifted|pinched|nicked) )?(?:from|off|on) (?!our )(?:the )?(?:google(?: images)?|internet|pinterest|facebook|instagram|wikipedia|web|net|getty|shutterstock|alamy|(?:[\\p{L}]{3,14} ){0,3}(?:times|guardian|mail|herald|gazette|telegraph|mirror|independent|live|news|magazine|website|page|site|group))',
    "(?:i |we |just |i've |we've )?(?:nicked|pinched|swiped|grabbed|stole|borrowed|ripped|lifted|copied|downloaded|saved|screenshotted) (?:this|it|these|the|that)(?: (?:lovely |great |funny )?(?:photo|picture|image|pic|post|text|map|poem|recipe|article|story|meme|video|clip))?(?: straight)? (?:from|off)(?: (?:the |another |someone(?:'s)? |a )?[\\p{L}']{2,15}){1,3}",
    '(?:nicked|pinched|swiped|reposted|copied|screenshots?|screengrabs?|screen ?shots?) (?:from|of|off) (?:the |another |an? )?(?:[\\p{L}]{2,14} ){0,3}(?:group|page|site|website|times|mail|herald|gazette|live|news|article|paper|bbc|itv|met office|app|post|book|magazine|guardian)',
    '^(?:stolen|pinched|nicked|borrowed) from|(?:reposted|repost|regrammed) (?:from|via)(?= ?@)',
    '(?:the )?(?:whole|full|entire|complete) (?:article|story|poem|song|text|lyrics|chapter|report) (?:from|by|below|is below|pasted|copied|as)(?! ?:? ?(?:https?|www))',
    '(?:poem|lyrics|song|verse|words) (?:by|from) (?:[\\p{L}]{2,14} ){1,3}(?:in full|below|here|copied|reproduced)',
    '(?:photos?|images?|pictures?|pics?|credit|source)(?: ?: ?| ?/ ?| )(?:getty|alamy|shutterstock|google|the internet|reuters|pa media|istock|pinterest|bbc|facebook|(?:[\\p{L}]{3,12} ){1,2}(?:live|times|guardian|news|post|herald|telegraph|mail))',
    "(?:reposting|resharing|reposted|reshared|copying) (?:this |it )?(?:straight )?from (?:[\\p{L}']{2,15} ){1,4}(?:website|page|site|paper|blog|group)",
    'getty images|alamy stock|pa images',
    'courtesy of (?:getty|alamy|shutterstock|google|the internet|reuters|pa media)',
    'all rights reserved',
    '(?:not|may not|must not|cannot|no part (?:of this [a-z]{4,12} )?may) (?:to )?be (?:redistributed|reproduced|republished|copied or redistributed)',
    '(?:this (?:article|story|piece|report|column|post) )?(?:was )?(?:first|originally) (?:appeared|published|printed) (?:in|by|on)',
    'reproduced (?:in full|below|from|courtesy)',
    'subscribe (?:now )?to (?:read|continue)',
    'subscribers only',
    'words and music by|lyrics by',
  ],
});
/** "LONDON (Reuters) -", "By Jo Lee, PA Media": how news agencies sign. */
const BYLINE =
  /\((?:AP|PA|AFP|Reuters|Bloomberg)\)|\b(?:by|from) [\p{L} .,'’]{0,50}(?:Press Association|PA Media|PA News|Associated Press|Reuters|AFP|SWNS|local democracy reporter)|\b(?:Press Association|PA Media|Associated Press)(?=\s?[:.–-])/giu;
const LYRICS = /^(?:song )?lyrics\b(?=\s?[:–-])|[[(](?:verse|chorus|bridge|refrain|pre-chorus)(?:\s?\d)?[\])]/giu;

/** Whoever says these words is named, or where they come from. */
const SOURCE =
  /\b(?:said|says|saying|adds?|added|told|tells|writes?|wrote|written|explains?|explained|commented|according to|source|from|by|quoted?|in the words of|reads|states|stated|announced|credit|courtesy|via)\b|https?:|www\.|[–—-]\s?\p{Lu}/iu;

export const copied: Rule = {
  id: 'copied',
  prepare: ({ options }) => {
    const own = packsOwn(options);
    const said = (sentence: Sentence) => {
      const ofPack = own.find(sentence);
      return ofPack.length === 0 ? marks(sentence) : [...marks(sentence), ...ofPack];
    };
    return {
      text: (text, sentences) => [
        ...together(
          sentences
            .filter(({ sentence }) => said(sentence).length > 0)
            .flatMap(({ sentence, start }) => said(sentence).map((mark) => moved(mark, start))),
        )
          .filter(({ start, end }) => !own.passes(text.slice(start, end)))
          .map((span) => finding(span, 'copied_what')),
        ...quotations(text)
          .filter((span) => isLong(text, span) && !hasSource(text, span))
          .map((span) => finding(span, 'copied_quotation_what')),
      ],
    };
  },
};

const TRIGGER =
  /[©♪♫]|\(c\)|\((?:AP|PA|AFP|Reuters|Bloomberg)\)|[[(](?:[Vv]er|[Cc]ho|[Bb]ri|[Rr]ef|[Pp]re)|opyright|COPYRIGHT|Press Assoc|PA (?:Media|News)|Associated Press|Reuters|AFP|SWNS|eporter|yrics/;

/** Where a sentence says that it is somebody's own. */
const marks = remembered((sentence: Sentence): readonly Span[] => [
  ...(TRIGGER.test(sentence.text) ? [MARKS, BYLINE, LYRICS].flatMap((pattern) => spansOf(sentence.text, pattern)) : []),
  ...NOTICES.find(sentence),
]);

/** Farthest that two marks of one text stand apart. */
const NEAR = 80;

/** Marks close to each other are one: "© 2026 The Messenger. All rights reserved." */
function together(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start - last.end <= NEAR) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const isLong = (text: string, { start, end }: Span) =>
  end - start > LONG * 4 &&
  /[”"’»]$/.test(text.slice(start, end)) &&
  text.slice(start, end).split(/\s+/).length >= LONG &&
  !SPOKEN.test(text.slice(start, end));

const hasSource = (text: string, { start, end }: Span) =>
  SOURCE.test(`${text.slice(Math.max(0, start - 160), start)} ${text.slice(end, end + 160)}`);

const finding = (span: Span, what: 'copied_what' | 'copied_quotation_what'): RawFinding => ({
  ...span,
  severity: 'check',
  what: message(what),
  advice: message('copied_advice'),
  confirmation: 'source',
});

export const examples: readonly RuleExample[] = [
  {
    text: '© 2026 The Valley Messenger. All rights reserved.',
    finds: ['© 2026 The Valley Messenger. All rights reserved'],
  },
  { text: 'LEEDS (Reuters) - A lorry overturned on the A38.', finds: ['(Reuters)'] },
  { text: 'This story first appeared in the Valley Messenger.', finds: ['This story first appeared in'] },
  {
    text: '“The harbour has been the heart of the town for seven hundred years, and every family has its tale of boats lost and boats that came home when nobody thought they would, and of those who waited on the quay in all weathers for a light on the water.”',
    finds: [
      '“The harbour has been the heart of the town for seven hundred years, and every family has its tale of boats lost and boats that came home when nobody thought they would, and of those who waited on the quay in all weathers for a light on the water.”',
    ],
  },
  { text: 'The Mayor said: “It has been a wonderful year for the town.”', finds: [] },
  { text: 'Library DVDs are protected by copyright.', finds: [] },
];
