import { patterns } from './patterns.ts';

/** How insults are worded: who, and what they are called. */
/** An insult whoever it is said to, and ones that say who is meant. */
export const INSULT_PATTERNS: readonly string[] = patterns(`
{insult}
{person} .. {be} {adv}* < {det}* {vile-before}* {insult} >
{person} {be} {adv}* < {det}* {vile-before}* {insult-aimed} >
{person} {be} {adv}* not|never {adv}* < {vile} >
{person} {like}? {be} {adv}* < {vile} >
{person} {like}? {be} {adv}* < {vile} and {vile} >
{person} {like}? {be} {adv}* < {det}* {vermin} >
{person} {like}? {be} {adv}* < {det}* {vile} {vermin}|person|people|man|woman|human|lot|bunch|individual|excuse|thing|liar|liars|idiot|team >
{person} {be} {adv}* < {put-down} >
{person} {adv}* < {put-down} >
< {put-down} >
{you} {adv}* < {vile-before}* {insult-aimed}|{vermin} >
< {vile-before} {person} >
< {vile-before} {vile-before} {person} >
< {vile-before} {vile-before}* {insult-aimed} >
bunch|load|pack|shower|set|gang|lot of < {vile-before}* {insult-aimed}|{vermin} >
what|such {det}* < {vile-before}* {insult-aimed}|{vermin} >
this|that|these|those|our|your|my|his|her|their < {vile-before}* {insult-aimed} > of? a? {person}
{person} {adv}* < suck|sucks|stink|stinks >
{person} {like}? < make|makes me|us sick >
{person} act|acts|behave|behaves|look|looks|sound|sounds like {det}* < {vile-before}* {insult-aimed}|{vermin}|{insult} >
more like {det}* < {insult-aimed}|{vermin}|{vile} >
i {adv}* < hate|despise|loathe|detest|abhor > {person}|{object}
i|we .. < cant|can't|cannot stand|bear|abide > {person}|{object}
i|we .. < {loathing} for|of|towards|at {person} >
i|we .. < {loathing} for|of|towards|at {det}* {person} >
< {loathing} for|of|towards|at > you|him|her|them|these|those
disgusted|appalled|revolted|sickened < by|with|at > you|him|her|them
you|he|she|they < make|makes me|us {sickens} >
seeing|hearing you|him|her|them .. < {sickens} >
your|his|her|their|whose life|lives < {be} {adv}* worth|worthless|meaningless|pointless .. nothing >
your|his|her|their|whose life|lives < {be} {adv}* worthless|meaningless|pointless|nothing >
nothing < worse than > {det}* {person}
only {person} .. be < so|that|as {vile} >
always {person} that|who {be} the < {vile} one|ones >
typical < of {person} to be {adv}* {vile} >
ashamed of < you|them|him|her|yourself|yourselves|themselves|himself|herself >
shame on < you|them|him|her|this|the|all >
{be} < in the pocket|pockets of >
`);
