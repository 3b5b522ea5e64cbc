/**
 * How unlikely one part of speech is after another in English, the agreement of number and person included: the nouns
 * and verbs of news prose, in units of about one "unlikely".
 */

/** Parts of speech, as finely as telling nouns from verbs needs: number and person must agree. */
export const PARTS = [
  'noun',
  'plural',
  'name',
  'names',
  'verb-s',
  'verb',
  'past',
  'bare',
  'gerund',
  'participle',
  'adjective',
  'adverb',
  'determiner',
  'preposition',
  'by',
  'to',
  'auxiliary',
  'infinite',
  'pronoun',
  'pronouns',
  'opener',
  'subordinator',
  'conjunction',
  'comma',
  'break',
  'number',
  'possessive',
] as const;
export type Part = (typeof PARTS)[number];

/** What one part costs after another; what is not listed costs `UNLISTED`. */
const COSTS: Readonly<Record<Exclude<Part, 'by' | 'names' | 'subordinator'>, string>> = {
  noun: `verb-s .4 past .6 auxiliary .3 verb 3.5 preposition .2 comma .3 break .3 conjunction .3 noun .7 plural .7 participle 1.1
    gerund 1.1 adverb 1 opener .6 possessive .2 number 1 adjective 2 determiner 2.5 name 1.5 to .6 pronoun 2.5 pronouns 2.5 bare 5`,
  plural: `verb .4 past .6 auxiliary .3 verb-s 3 preposition .2 comma .3 break .3 conjunction .3 noun 2 plural 2.2 participle .8
    gerund .8 adverb .9 opener .5 possessive .4 number 2 adjective 1.6 determiner 2 name 2 to .8 bare 4`,
  name: `verb-s .3 past .3 auxiliary .3 verb 2.4 preposition .2 comma .3 break .3 conjunction .2 noun .6 plural .8 name .7
    possessive .1 participle .9 gerund .8 adverb .8 opener .7 number .7 adjective 1.2 to .6 determiner 2.5 bare 4`,
  'verb-s': `determiner .2 noun .4 plural .3 name .3 adjective .3 number .4 preposition .4 to .3 adverb .6 pronoun .5 pronouns .5
    opener .4 gerund .8 participle 1.3 comma 1 break .8 conjunction .6 possessive 6 verb 5 verb-s 5 past 4 bare 3 auxiliary 4`,
  verb: `determiner .2 noun .4 plural .3 name .3 adjective .3 number .4 preposition .4 to .3 adverb .6 pronoun .5 pronouns .5
    opener .4 gerund .8 participle 1.3 comma 1 break .8 conjunction .6 possessive 6 verb 5 verb-s 5 past 4 bare 3 auxiliary 4`,
  past: `determiner .2 noun .5 plural .4 name .3 adjective .4 number .4 preposition .3 to .4 adverb .6 pronoun .5 pronouns .5
    opener .4 gerund .9 participle 1.3 comma .8 break .7 conjunction .8 possessive 6 verb 5 verb-s 5 past 5 bare 3 auxiliary 4`,
  bare: `determiner .2 noun .4 plural .3 name .3 adjective .3 number .4 preposition .4 to .6 adverb .6 pronoun .5 pronouns .5
    opener .6 gerund 1 participle 1.5 comma .8 break .7 conjunction .7 possessive 6 verb 5 verb-s 5 past 5 bare 3 auxiliary 4`,
  gerund: `determiner .3 noun .4 plural .4 name .3 adjective .4 number .5 preposition .5 to .6 adverb .7 pronoun .7 pronouns .7
    opener .8 comma .8 break .8 conjunction .8 participle 1.5 gerund 2 auxiliary 1.4 verb-s 1.8 verb 3 past 2 possessive 4 bare 4`,
  participle: `preposition .2 comma .6 break .7 conjunction .7 to .6 adverb .7 noun .7 plural .7 name 1.9 determiner 2.4 adjective 1
    number .9 opener .9 gerund 1.4 possessive 4 auxiliary 2 verb 3 verb-s 3 past 3 bare 4`,
  adjective: `noun .1 plural .1 adjective .7 name 1.1 conjunction .7 comma .7 break .6 preposition .7 to .5 gerund 1.1 participle 1.4
    number 1 adverb 1.5 opener 1 auxiliary 2.2 verb-s 3.2 verb 3.2 past 3.2 determiner 3 possessive 4 bare 5`,
  adverb: `verb-s .4 verb .4 past .4 participle .4 adjective .3 gerund .5 adverb .8 preposition .7 comma .4 break .5 auxiliary .5 bare .5
    number .5 to .7 determiner .8 noun 1.3 plural 1.3 name .9 conjunction .9 opener .7 pronoun .8 pronouns .8 possessive 5`,
  determiner: `noun 0 plural .1 adjective .2 number .4 name .2 gerund 1 participle .6 adverb .8 determiner 1 verb-s 5 verb 5 past 5 bare 6
    auxiliary 4 comma 3 break 3 preposition 2.5 conjunction 3 possessive 5 to 5 opener 4 pronoun 4 pronouns 4`,
  preposition: `noun .2 plural .2 determiner .1 name .1 adjective .3 gerund .4 number .3 pronoun .6 pronouns .6 opener 1 participle 1.1
    adverb 1.2 verb-s 5 verb 5 past 4.5 bare 5 auxiliary 5 comma 3 break 3 preposition 1.5 conjunction 3 possessive 5 to 3`,
  to: 'bare 0 adverb .6 infinite .1 auxiliary 3 verb-s 6 verb 6 past 6',
  auxiliary: `participle .2 gerund .3 bare .2 determiner .4 adjective .3 adverb .3 noun .7 plural .8 name .6 preposition .7 number .6
    auxiliary 1.5 infinite .1 to .6 pronoun .8 pronouns .8 opener 1 past 5 verb 5 verb-s 5 comma 1.5 break 1.2 conjunction 2 possessive 6`,
  infinite: `participle .2 gerund .5 determiner .4 adjective .3 adverb .3 noun .5 plural .6 name .6 preposition .6 number .5
    infinite .3 to .8 pronoun .8 pronouns .8 opener 1 past 5 verb 5 verb-s 5 comma 1.5 break 1.2 conjunction 2 possessive 6`,
  pronoun: `verb-s 0 past .1 auxiliary 0 adverb .4 verb 3.5 noun 3.5 plural 3.5 name 3 comma 1 break .8 preposition .8 conjunction 1 to 1.2
    gerund 1.4 participle 1.4 determiner 2 adjective 2 opener 1 possessive 3 bare 1.5 number 2`,
  pronouns: `verb 0 past .1 auxiliary 0 adverb .4 verb-s 3.5 noun 3.5 plural 3.5 name 3 comma 1 break .8 preposition .8 conjunction 1 to 1
    gerund 1.4 participle 1.4 determiner 2 adjective 2 opener 1 possessive 3 bare 1.5 number 2`,
  opener: `verb-s .3 past .3 verb .4 auxiliary .2 determiner .4 noun .5 plural .4 name .3 pronoun .3 pronouns .3 adverb .5 gerund .8
    participle .7 adjective .6 number .7 preposition .8 to 1.2 comma 1.5 break 2 conjunction 3 possessive 6 bare 4`,
  conjunction: `noun .5 plural .55 name .2 adjective .5 verb-s .5 verb .5 past .5 bare .6 gerund .5 participle .7 determiner .4 number .5
    adverb .6 preposition .7 pronoun .6 pronouns .6 auxiliary .8 opener .7 to .6 conjunction 2 comma 2 break 2 possessive 6`,
  comma: `noun .6 plural .6 name .3 determiner .3 conjunction .1 gerund .4 participle .5 opener .3 adverb .5 adjective .6 preposition .5
    verb-s 1.1 verb 1.2 past 1 bare 2 pronoun .5 pronouns .5 number .6 auxiliary 1.3 to 1 comma 3 break 2 possessive 6`,
  break: `noun .4 plural .4 name .2 determiner .3 gerund .9 participle .8 opener .5 adverb .6 adjective .5 preposition .6 verb-s 1.6
    verb 1.8 past 1.4 bare 1.4 pronoun .4 pronouns .4 number .5 auxiliary 1.5 to 1.4 conjunction .9 comma 1 break .4 possessive 3`,
  number: `noun .1 plural .1 adjective .6 comma .4 break .4 preposition .5 name .7 conjunction .6 number .4 verb-s 2.6 verb 2.8 past 2.2
    auxiliary 1.6 gerund 1.6 participle 1.4 adverb 1.2 to .8 opener 1.2 determiner 2.2 possessive 3 bare 5`,
  possessive: `noun 0 plural 0 adjective .2 name .1 number .5 participle .6 gerund 1 adverb 1 verb-s 5 verb 5 past 5 bare 6 auxiliary 5
    preposition 3 comma 2.5 break 1.5 conjunction 3 determiner 3`,
};
const UNLISTED = 3;
/** What "having", "being" and "been" cost after most parts. */
const AFTER_MOST = 0.8;

/** The number of each part: its place in `PARTS`. */
export const NUMBER = Object.fromEntries(PARTS.map((part, index) => [part, index])) as Readonly<Record<Part, number>>;
const COUNT = PARTS.length;
const TABLE = new Float32Array(COUNT * COUNT).fill(UNLISTED);
const at = (from: Part, to: Part): number => NUMBER[from] * COUNT + NUMBER[to];
for (const from of PARTS) TABLE[at(from, 'infinite')] = AFTER_MOST;
for (const from of PARTS) {
  if (from === 'by' || from === 'names' || from === 'subordinator') continue;
  const words = COSTS[from].trim().split(/\s+/);
  for (let i = 0; i < words.length; i += 2) TABLE[at(from, words[i] as Part)] = Number(words[i + 1]);
}
// Several names are a name, but what they do is plural: "Acme and Bolt take part".
for (const part of PARTS) {
  TABLE[at('names', part)] = TABLE[at('name', part)]!;
  TABLE[at(part, 'names')] = TABLE[at(part, 'name')]!;
}
TABLE[at('names', 'names')] = TABLE[at('name', 'name')]!;
TABLE[at('names', 'verb')] = 0.3;
TABLE[at('names', 'verb-s')] = 0.7;
// "by" is a preposition that only a participle likes before it.
for (const part of PARTS) {
  TABLE[at('by', part)] = TABLE[at('preposition', part)]!;
  TABLE[at(part, 'by')] = TABLE[at(part, 'preposition')]!;
}
TABLE[at('participle', 'by')] = 0;
TABLE[at('past', 'by')] = 1.6;
// "as research chief": what opens a clause with a subject of its own, no verb follows it.
for (const part of PARTS) {
  TABLE[at('subordinator', part)] = TABLE[at('opener', part)]!;
  TABLE[at(part, 'subordinator')] = TABLE[at(part, 'opener')]!;
}
for (const verb of ['verb-s', 'verb', 'past'] as const) TABLE[at('subordinator', verb)] = 3;

/** What a part costs after another, both by number. */
export const costAfter = (before: number, part: number): number => TABLE[before * COUNT + part]!;
