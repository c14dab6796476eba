import { COUNTIES } from './counties.ts';
import { list } from './forms.ts';

/** Small words that patterns are held together with. */
export const GRAMMAR: Record<string, string[]> = {
  be: list(
    "is, are, am, was, were, be, been, being, isnt it, 's, 're, youre, you're, your, theyre, they're, he's, she's, hes, shes, it's, its, we're, i'm, that's, thats, who's, who are, who is, looks, look, sound, sounds, seem, seems, act like, acts like, become, became, remain, have become, has become, will be, will always be, have always been, has always been, must be, r, 🟰",
  ),
  // Who it is and "is" in one word.
  is: list(
    "he's, hes, she's, shes, they're, theyre, you're, youre, your a, your an, your the, your such, your so, ur a, ur so, ur such, who's, whos, everyone's, everybody's, that's, man's, woman's, bloke's, guy's",
  ),
  'they-is': list("they're, theyre, you're, youre, they are, you are"),
  'swear-adj': list(
    'fucking, fuckin, fucken, bloody, damn, damned, goddamn, effing, freaking, frigging, flipping, sodding, shitty, pissing, poxy',
  ),
  adv: list(
    'so, very, really, just, all, always, absolutely, totally, completely, utterly, such, quite, pretty, rather, too, simply, nothing more than, no more than, little more than, no better than, not much better than, worse than, lower than, less than, clearly, obviously, truly, properly, proper, well, dead, right, still, also, even, literally, basically, probably, only, mostly, generally, usually, often, a bit, a bit of, a little, kind of, sort of, kinda, a load of, a bunch of, a bunch, bunch of, load of, a pack of, pack of, a lot of, lot of, full of, a set of, a gang of, a shower of, a sorry bunch of, a right, a complete, a total, an absolute, an utter, the absolute, the most, the biggest, the least, most, by nature, naturally, inherently, genetically, biologically, seriously, incredibly, unbelievably, extremely, fucking, fuckin, bloody, damn, damned, goddamn, effing, freaking, flipping, one of the, some of the, among the, nowt but, much, more, without a doubt, without exception, without question, without doubt, by definition, in general, by far, ever, never anything but, kind, type, like, as, such a, such an, like a, like an, as a, nothing, but, massive, massively, complete, total, utter, absolute, real, actual, plain, proven, common, fully, forever, hella, sooo, soo, af, thick as, deeply, deep down, 💯',
  ),
  det: list(
    'a, an, the, all, these, those, this, that, any, every, every single, each, some, most, more, another, other, so many, too many, bunch of, half of, our, my, your, their, his, her, you, u, ya, them, us, no, such, being around, being near, having, seeing, looking at, listening to, hearing, dealing with, around, people like, people who are, the likes of, kind of, sort of, type of, types of, sorts of, the next, known, proven, serial, notorious, convicted, lot of, of, just, only, even, especially, if they are, two, three, fucking, fuckin, bloody, damn, damned, goddamn, little, big, fat, old, ugly, dirty, stupid, filthy, disgusting, lazy, smelly, dumb, young, loud, modern, western, white, black, radical, bearded, kinds, the whole, fellow, both',
  ),
  like: list(
    `like you, like u, like them, like him, like her, like that, like these, like those, like this, like yourself, of your kind, around here, round here, here, in here, in this place, in this country, in this town, in this village, in this area, in this street, in the country, in the uk, in britain, in england, in europe, in our country, in our town, ${COUNTIES.map((county) => `in ${county}`).join(', ')}, in power, in charge, in government, with any power, out there, nowadays, these days, today, in general, who think they are my equal, everywhere, themselves, really, who are sick, who refuse to integrate, as a whole, as a group, lives, life, and their kind, and their kids, and the like, on this planet, on earth, on the street, at school, at work, who come here, coming here, next door, when they talk, as well, too, combined, 's`,
  ),
  they: list(
    'they, theyre, they re, those people, these people, that lot, this lot, you lot, your lot, your kind, their kind, them lot',
  ),
  them: list(
    'them, those people, these people, that lot, this lot, their kind, your kind, your type, their type, your sort, their sort, people like that, people like them, people like you, the likes of them, em',
  ),
  // Said of people whose group everybody is meant to know.
  sort: list('people|folk like that|them|those, their|your sort|kind|type'),
  should: list(
    "should, shud, shoulda, ought to, need to, needs to, need, must, have to, deserve to, deserves to, deserved to, want to be, might as well, had better, would be better off, are better off, should have been, should've been, should of been, should never have been, will be, are going to be, gonna be, got to be, gotta be, gotta, have got to, would be, to be, all had their, would, to all, had all, can, could, may they, would look better, would look good, look better, deserve, deserves, deserve nothing but, be forced to, be made to, should only be, are to be",
  ),
  intent: list(
    "i wanna, i want, i will, i'll, ill, i'd|would love|like to, i would love|like to, i am going to, we are going to, i'm|im|we're|were going to, i'm|im|we're|am gonna, gonna, going|off|about to, i|we might|could|should|must|can|gotta, i'll have to, we will, we'll, we|i have|need|want|ought to, we oughta, let's, lets, let us, someone|somebody|everyone|everybody|you|they should|please, someone|somebody needs|ought|has to, they need|ought to, can|could someone|somebody, why don't we, why not, what if we, how about we|i, if only someone|somebody|we would|could, wish someone|somebody|i would|could, hope someone|somebody, hoping someone, time to, best|better to, in everybody's|everyone's interest to, our duty to, please, go and, just, ready|plan|planning|itching|dying|tempted|happy to, want them to, would be better to, no one would mind if we, the answer|solution is to, only solution is to, won't stop until we, feel like, fancy, anyone want to, who wants to, any1 free to",
  ),
  // What turns a question or a denial back into a claim.
  insists: list(
    'obvious, clear, realise, realize, recognise, recognize, understand, see, forget, deny, get it, admit, agree, accept, notice, know, face it, wonder, surprised, surprising, secret, typical, wrong to think, wrong to say, easy to tell, hide, help, only, doubt, kidding, mistake, error, grasp, acknowledge, lie, just',
  ),
};

/** What shows that hostile words are somebody else's, and that whoever writes is against them. */
export const REPORTS = list(
  "saying, says|said|say that, stuff|things|statements|comments|messages|threats|slogans|words|phrases|posts|tweets like, calling, call|called|calls me|us|you|him|her|them|my|our|people|anyone|someone|others, be|been|being|was|were|get|got called, tell others|people|me|each, call each, telling, tells, told, yelled, yelling, shouted, shouting, screamed, hurled, people|those|anyone|someone who|that think|thinks|say|says|hate|hates|believe|believes, whoever thinks|says|hates, if|when you|someone|people|anyone think|say|says|hate|believe, people call for, claim|claims|implies|suggesting that, claiming, implying, believe that all, can't|cant|cannot believe, can't|cant|cannot seriously|really believe|think, you think that, do|so you think, do you really think, why would you|anyone think, okay|ok|fine|acceptable|wrong to, threaten|threatens|threatened|threatening|threats to, threats against, accused of, accusing, condemn, condemned, condemns, condemning, the idea|notion|belief|myth that, stereotype, stereotypes, hatred for|of|towards|against, hate|racism|abuse|hostility|prejudice|discrimination|violence|crimes against|towards, open|your|his|her|their hatred, obvious|your contempt, your disgust, attacks on, abuse of, systematic murder, hate crime|crimes|speech, racism, sexism, homophobia, transphobia, islamophobia, antisemitism, misogyny, ableism, racist to, bigot, bigots, bigoted, he|she|they|who said, some people think|say, some say, still think|believe, people used to say, nazis, hitler, don't|dont|never say|call|said, didn't say, i do not think|believe, i don't|dont think|believe, should not allow, we should not, should|must never, must not, pretend, pretending, rumour that, film|book|story|article about, song called",
);

/** What condemns, after the words it condemns. */
export const CONDEMNS = list(
  "isn't|aren't ok|okay|acceptable|true, is wrong, is|are unacceptable|racist|sexist|homophobic|transphobic|bigoted|hateful|hurtful|offensive|dehumanising|discrimination|discriminatory|misguided|ignorant|disgraceful|appalling|nonsense|abuse|illegal, is so wrong, is hate speech, is|are not|never ok|okay|acceptable|true, is|are deeply hurtful|offensive, is a stereotype|myth|crime|disgrace, is a hate crime, is such a dehumanising, such|is a horrible|terrible thing, is an awful thing, a horrible thing to, a dehumanising thing, shows how|what, shows that you, shows you are, which shows, shows just how, tells me, makes you, then you are, then you're|youre, will get you|blocked|banned, will be banned|blocked|reported, will not be tolerated, won't be tolerated, get you thrown|arrested|banned, has|have|needs to stop, must stop, has|have no place, i will report, will report it, take you to court, to you, your opinion doesn't|does count|not, don't expect, i disagree, is never|not the answer, no excuse, shame on you, is disgusting behaviour, should be banned for, got banned|fired, was|were fired|sacked|arrested|jailed|convicted|sentenced, pleaded guilty",
);

/** What makes reported or denied words the writer's own after all ("where is the mistake in saying ..."). */
export const AGREES = list(
  "mistake|error|wrong|harm|problem|shame in|with|for saying|thinking|believing|wanting, am i|so wrong to, is it wrong to, wrong to want, not afraid to say, just saying, is it not obvious|clear|true, not obvious|clear that, clear to all, do people not, do people really not, people not recognise|realise, can't|cannot deny, can't|cant help but, don't|dont forget, do not forget, don't|dont tell me, no wonder|doubt|surprise|secret, not surprised|surprising|sorry|ashamed, don't blame me, not my fault, don't|dont get me wrong, not being funny, not racist|sexist|homophobic but, no offence but, nothing against, let's not forget, we all know, can we agree, can we finally agree, when will people, i don't|dont care, don't care what, whether you like it or not",
);

/** What shows that crimes are being reported, by the police, a court or a newspaper. */
export const NEWS = list(
  'was jailed, were jailed, been jailed, jailed for, jailed after, been arrested, was arrested, were arrested, arrested on, arrested after, arrested for, arrested in, arrested a, been charged, charged with, was charged, pleaded guilty, found guilty, guilty of, convicted of, was convicted, been convicted, sentenced to, was sentenced, crown court, magistrates, high court, in court, old bailey, appeal for, appealing for, appeal after, appeal over, appeals for, police appeal, e fit, efit, cctv, witnesses, witness, detectives, detective, crimestoppers, suspect, suspects, victim, victims, on suspicion, suspicion of, inquest, investigation, investigating, investigate, investigated, in custody, anyone with information, call 101, on 101, offender, offenders, hate crime, hatecrime, hate crimes, safeguarding, helpline, romance fraud, action fraud, fraud awareness, report it, scam alert, beware of, warning about, police are appealing, police are looking, officers are appealing, officers attended, police were called, officers were called, the incident, this incident, an incident, incident in, incident on, emergency services, paramedics, murder trial, jury, the judge, the court, verdict, tribunal, ombudsman found, court heard, prosecutors, the prosecution, cps, reported to police, reported to the police, crime number, wanted in connection, in connection with, caught on camera, caughtoncamera',
);
