/** Words in capitals that are written so, and words in capitals that are plain words shouted. */

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Known everywhere in the country; a pack brings its own besides. */
const KNOWN = set(`
nhs bbc itv uk usa eu un us gb mp mps mep msp ms pm pc pcso pcsos vat nhs rnli rspca rspb nspcc raf rn hm hms hmrc dwp dvla
dvsa defra ofsted ofcom ofgem ofwat nalc calc slcc cilca agm egm agar faq faqs gdpr foi foia dpo ico id it ict pdf dvd
dvds cd cds tv tvs led leds cctv anpr atm pin wifi gps sat satnav usb url www html pa ltd plc cic cio llp ta
a&e gp gps mot cv ceo cfo hr rip rsvp diy tbc tbd asap aka nb ps ie eg etc am gmt bst utc bc ad bce ce ft
covid hiv aids adhd cpr aed aeds ppe dna mri send ehcp sendco pta ptfa gcse gcses ba bsc ma msc phd obe mbe cbe kbe
qc kc jp dl wi ymca ywca nft cpre aonb sssi sac tpo tpos ndp ndo s106 cil lcwip ttro tro tros lta ltn rpz
ev evs hgv hgvs suv lgv mph kmh kph km kg nimby pv co2 unesco unicef cafod nato fifa uefa fa rfu ecb lta rya ukip snp dup
tuc unison gmb unite nasuwt neu acas cab citb nvq btec ucas nus uclh
defib ncs dofe asbo aspb psp pspo pspos cpn fpn cps ipcc iopc npcc acpo mash imo imho lol omg fyi ok okay
nyse aga gwr lner swr gtr tfl tfgm abc xl xxl sen mfl bsl esol vip vips hq cid rta rtc dui pcc pccs
cormac phev stem ai pos uv spf vhs pvc upvc bbq iou ufo ngo nhbc rics riba fsb
`);

/** Short words that are shouted, not abbreviated. */
const SHORT_WORDS = set(`
a i an and any are as at ask be big but buy by can car come cut day did do dog dont end eat far few for free from fun get
go going got good great had has have he help her here hey hi him his home hot how if in is it its join just keep kids know
last late lets like live look love made make many may me meet more most much must my need new next no not now of off
old on one only open or our out over park past pay play post read ring road rule said sale save say see sell send she show
shut so some soon stay stop such sure take tell than that the them then they this time to too town two up use very wait
want was watch way we week well went were what when who why will win with work year yes yet you your bus big date news
note poll vote ban bin bins bad best back ball beach bike book boys both call care cars cash city cold cost dark dead dear
dogs done door down each easy else even ever face fact fair fall fast feel feet fire fish five food four full game gate
gave gift girl give goes gone half hall hand hard head hear high hill hold hole hope hour idea into kept kind king knew
lady land lane left less life line list long lord lose lost lots main meal meat mind miss move name near nice none once
pass path pick plan plus poor pub rain rest rich ride rise risk room rude safe sand seat seen self shop sick side sign
site size skip slow snow sold song spot star step talk team test text thank thanks till tide told took trip true turn
type used view walk wall warm wash wear west wide wife wild wind wine wish word yard zero ago air all am
`);

const ROMAN = /^(?=[MDCLXVI]{2,})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * Whether a word in capitals is a plain word that is shouted, as far as the word itself tells: not a known acronym,
 * not a Roman number, and with the shape of a word.
 */
export function isShouted(word: string, acronyms: ReadonlySet<string>): boolean {
  if (isWrittenSo(word, acronyms)) return false;
  if (SHORT_WORDS.has(word.toLowerCase().replace(/['’]/g, ''))) return true;
  return word.length > 4 && isShoutedAmongOthers(word, acronyms);
}

/** Whether it is one where the words around it are shouted: shorter words, too, that might else be an abbreviation. */
export function isShoutedAmongOthers(word: string, acronyms: ReadonlySet<string>): boolean {
  return !isWrittenSo(word, acronyms) && !ROMAN.test(word) && hasWordShape(word.toLowerCase());
}

const isWrittenSo = (word: string, acronyms: ReadonlySet<string>) =>
  /\d/.test(word) || KNOWN.has(word.toLowerCase()) || acronyms.has(word.toLowerCase());

/** Vowels where words have them: "amazing" and not "nasdwp". */
function hasWordShape(lower: string): boolean {
  const vowels = lower.match(/[aeiouy]/g)?.length ?? 0;
  return vowels >= lower.length / 5 && !/[^aeiouy'’]{5}|[aeiou]{4}|q[^u]|[jvxz]{2}/.test(lower);
}
