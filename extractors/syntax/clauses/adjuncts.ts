/** What a preposition ties: to the verb of its clause, to one that is left out, or to what stands before the verb. */
import type { List, PrepositionalPhrase } from '../../document.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { standsFor, wholeOf } from './descriptions.ts';
import { type Draft, EMPTY } from './draft.ts';
import { isHeadless, isMeasure, isNamed } from './noun-phrases.ts';
import type { Parse } from './parse.ts';
import { isAttributive } from './series.ts';
import type { Stretch } from './stretch.ts';

/** Ties a list to its verb or subject with the preposition before it; whether it only gives examples of what came before. */
export function placeAdjunct(
  parse: Parse,
  preposition: string,
  { list, next }: Stretch,
  at: number,
  joins: boolean,
): boolean {
  parse.draft = aroundAbsolute(parse, preposition, at) ?? parse.draft;
  const { draft, phrases, lastList: before } = parse;
  const stands = standsFor(parse, preposition, list, at, next);
  const whole = list.some(isNamed) ? wholeOf(parse, preposition, at) : EMPTY;
  if (whole.length > 0) parse.extend(whole, list);
  if (!draft) (parse.subject.length === 0 ? parse.fronted : parse.complements).push({ preposition, list });
  // "backed by Acme, one of the majors alongside Bolt": Bolt stands beside the majors, not beside Acme.
  else if (!(parse.aside && preposition === 'alongside')) {
    // "in preview on Torch", "with Acme as a partner": to the clause that what stands right before is tied to.
    const tied = preposition !== ':' && phrases[at - 2] === before.at(-1) ? tiedTo(parse, draft, before) : null;
    const returns = phrases[at - 2]?.kind === 'comma' && isAttributive(draft) && !STANDING.test(preposition);
    const around = returns && !exemplifies(parse, whole, list) ? aroundRelative(parse, draft) : tied;
    const outer = around ?? draft;
    const clause = gapped(parse, outer, { preposition, list }) ?? outer;
    if (clause === outer && preposition === 'in' && isOfVersions(list))
      outer.preps = [
        ...outer.preps,
        { preposition, list: list.slice(0, 1) },
        { preposition: 'as', list: list.slice(1) },
      ];
    else if (clause === outer) outer.preps = withAdjunct(outer.preps, { preposition, list }, joins);
    // "is in talks, according to people familiar with the matter": who tells stands outside.
    if (preposition !== 'according') (around ? draft : clause).last = list.at(-1)!.last;
  }
  // "debuted as the best open model, passing Lark"
  if (preposition === 'as' && draft?.object.length === 0 && isHeadless(list) && draft.subject.some(isNamed))
    parse.described.set(list, draft.subject);
  // "is among those backing Acme", "is one of three firms that back Acme": so does each of them.
  if (draft && isAmong(draft, preposition) && isHeadless(list)) parse.described.set(list, draft.subject);
  if (stands) parse.substitute(before, list);
  const group = draft && preposition === 'by' && list.some(isNamed) ? groupLed(parse, draft) : null;
  if (group) parse.substitute(group, list);
  if (whole.length > 0) parse.comma = false;
  return whole.length > 0;
}

/** Whether a preposition ties a clause to those whom its subject is one of. */
const isAmong = ({ verb, subject, object: [one] }: Draft, preposition: string): boolean =>
  verb === 'be' &&
  subject.some(isNamed) &&
  (one ? preposition === 'of' && one.words.length === 1 && one.words[0] === 'one' : preposition === 'among');

/** "a group of funds led by Acme": the group that a participle tells the leader of, who stands for all who act together; null for none. */
function groupLed({ subject }: Parse, { verb, form, passive, complements, subject: led }: Draft): List | null {
  if (verb !== 'lead' || !passive || form !== 'participle') return null;
  const group = complements.at(-1)?.list === led ? subject : led;
  const [one, other] = group;
  return one !== undefined && other === undefined && isHeadless(group) && GROUP.test(one.noun ?? '') ? group : null;
}
const GROUP = /^(?:group|consortium|coalition|alliance|syndicate|bloc|band)$/;

/** "built an agent that tops eight benchmarks, including X": whether examples are of the kind of the noun right before. */
function exemplifies(parse: Parse, whole: List, list: List): boolean {
  const type = TYPE_NOUNS.get(whole.at(-1)?.noun ?? '');
  return type !== undefined && list.some(({ heads }) => heads.some((mention) => parse.typeOf(mention) === type));
}

/** The other clause whose last prepositional phrase a list is; null for none. */
const tiedTo = ({ drafts }: Parse, draft: Draft, list: List): Draft | null =>
  drafts.findLast((one) => one !== draft && list.length > 0 && one.preps.at(-1)?.list === list) ?? null;

/** "in two versions, Instant and Thinking": whether the names of a list are what its first noun counts. */
const isOfVersions = ([kind, ...names]: List): boolean =>
  kind !== undefined &&
  names.length > 0 &&
  kind.heads.length === 0 &&
  /^(?:version|variant|size|flavou?r)$/.test(kind.noun ?? '') &&
  // "in three sizes, plus Lark": none of the three.
  (names.length > 1 || !/^(?:three|four|five|six|[3-9])$/.test(kind.words[0] ?? ''));

/** Opens the clause that leaves out the verb before a prepositional phrase; null where it opens none. */
function gapped(parse: Parse, draft: Draft, added: PrepositionalPhrase): Draft | null {
  const before = draft.preps.at(-1);
  if (before?.preposition !== added.preposition || before.list.length < 2) return null;
  const rest = before.list.slice(0, -1);
  const other = before.list.at(-1)!;
  const types = (phrases: List): readonly string[] =>
    phrases.flatMap(({ heads }) => heads.map((at) => parse.typeOf(at)));
  // "Acme serves it at $1 and Beta at $2"
  const acts = (list: List): boolean => list.some((phrase) => parse.isAgent(phrase));
  const others = [...draft.object, ...draft.preps.filter((one) => one !== before).flatMap(({ list }) => list)];
  if (draft.object.length > 0 && acts([other]) && acts(draft.subject) && !acts(others)) {
    draft.preps = [...draft.preps.slice(0, -1), { ...before, list: rest }];
    const goesOn: Draft = { ...draft, subject: [other], otherSubject: EMPTY, preps: [added], fronted: 0 };
    parse.begin(goesOn);
    return goesOn;
  }
  const kinds = types([other]);
  const governed =
    draft.object.length > 0 ? null : draft.preps.findLast((one) => one !== before && one.list.some(isNamed));
  const objects = types(governed?.list ?? draft.object);
  // "A for mail, B for search and C for speech": C is no place.
  const isAlike = added.list.length > 1 && types(added.list.slice(-1)).some((type) => kinds.includes(type));
  const places = types([...rest, ...(isAlike ? added.list.slice(0, -1) : added.list)]);
  if (kinds.length === 0 || objects.length === 0 || places.some((type) => kinds.includes(type))) return null;
  // "uses A for search and B for speech", whatever the two are; "runs A on X and B on Y" where A and B are alike.
  if (places.length > 0 && !objects.some((type) => kinds.includes(type))) return null;
  draft.preps = [...draft.preps.slice(0, -1), { ...before, list: rest }];
  const own = governed ? { preps: [{ ...governed, list: [other] }, added] } : { object: [other], preps: [added] };
  const clause: Draft = { ...draft, ...own, fronted: 0 };
  parse.begin(clause);
  return clause;
}

/** "launched Zephyra, which ranks first, ahead of Lark": what only a standing can be. */
const STANDING = /^(?:above|ahead|behind|below)$/;

/** "launched Zephyra, which beats Lark, across Europe": the clause around a relative clause, which a comma goes back to. */
const aroundRelative = ({ drafts }: Parse, { subject }: Draft): Draft | null =>
  drafts.findLast(
    ({ relative, form, object }) =>
      !relative && form === 'finite' && object.length > 0 && object.at(-1) === subject.at(-1),
  ) ?? null;

/** "raised $5 million, with Acme joining, at a valuation": the clause that goes on behind an aside; null for none. */
const aroundAbsolute = ({ phrases, drafts, draft }: Parse, preposition: string, at: number): Draft | null =>
  draft?.form === 'gerund' && preposition === 'at' && phrases[at - 2]?.kind === 'comma'
    ? (drafts.findLast(({ form }) => form === 'finite') ?? null)
    : null;

/**
 * Adds a prepositional phrase to those of a clause, to the one that it is joined to: "leans on A for search and on B for
 * speech", "takes its size from A and its speed from B".
 */
function withAdjunct(
  preps: readonly PrepositionalPhrase[],
  added: PrepositionalPhrase,
  joins: boolean,
): PrepositionalPhrase[] {
  const last = preps.at(-1);
  const other = last && last.list.length > 1 && last.preposition === added.preposition ? last.list.at(-1)! : null;
  // "93% on A and 80% on B" are two.
  const gapped = other !== null && other.noun !== null && !isNamed(other) && !isMeasure(other);
  const joined = joins ? preps.findLast(({ preposition }) => preposition === added.preposition) : undefined;
  const first = gapped ? last : joined;
  if (!first?.list.some(isNamed) || isHeadless(added.list)) return [...preps, added];
  return preps.map((one) => (one === first ? { ...one, list: [...one.list.filter(isNamed), ...added.list] } : one));
}
