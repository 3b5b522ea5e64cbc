/** How reported words name something: as what they present or treat of, or in passing, as a means, a place or whose work it is. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, type Span, Tag } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS } from '../kinds.ts';

/** What of a firm's things run in. */
const PREMISES =
  /^['’]?s? (?:own |public |official |hosted |free |paid )?(?:API|cloud|platform|servers?|endpoints?|infra|hardware|app|site|console)\b/;

/** Most words before what somebody presents: "Acme's new". */
const PRESENTING = 6;

/** What opens reported words before what they treat of. */
const TREATING_OF = /^\s?(?:[a-z-]+\s){1,3}(?:for|on|about|of)\s[`*"“]*$/;

const typeOf = (doc: Document, entity: number): EntityType => doc.entities[entity]!.type;

/** Whether somebody is only told of as whose work it is: "a slide by Ada Brook". */
export function isMakerOf(doc: Document, { start, end }: Span, person: number): boolean {
  if (typeOf(doc, person) !== 'person') return false;
  const first = mentionsIn(doc, { start, end }).find(({ entity }) => entity === person);
  return first !== undefined && /\b(?:from|by|via) \[?$/.test(doc.text.slice(start, first.start));
}

/** "summarized Acme's GridBench benchmark, ...": whether reported words begin with a benchmark that they call so. */
export function presents(doc: Document, { start, end }: Span, benchmark: number): boolean {
  const named = mentionsIn(doc, { start, end }).find(({ entity }) => entity === benchmark);
  if (!named) return false;
  const before = doc.text.slice(start, named.start).split(/\s/);
  const opens = before.length <= PRESENTING && /^(?:.*['’]s|the|an?|new|)$/i.test(before.at(-2) ?? '');
  return (
    opens &&
    (/^\s(?:benchmark|leaderboard|suite)\b/.test(doc.text.slice(named.end, end)) ||
      /\b(?:benchmark|leaderboard|suite)$/i.test(named.text))
  );
}

/** "tips for Ropework": whether some words open with what they treat of. */
export function isTreated(doc: Document, { start }: Span, opening: Mention, entity: number): boolean {
  const before = doc.text.slice(start, opening.start);
  return opening.entity === entity && TREATING_OF.test(before);
}

/** Whether reported words only tell what somebody without a name does with something. */
export function isActedOnByNobody(doc: Document, { index }: Sentence, { start, end }: Span, entity: number): boolean {
  return (doc.clauses[index] ?? []).some(
    ({ form, passive, subject, object }) =>
      form === 'finite' &&
      !passive &&
      subject.length > 0 &&
      subject.every(({ heads, possessors, modifiers }) => heads.length + possessors.length + modifiers.length === 0) &&
      object.some(({ heads }) =>
        heads.some((at) => {
          const mention = doc.mentions[at]!;
          return mention.entity === entity && mention.start >= start && mention.end <= end;
        }),
      ),
  );
}

/** "40 tokens a second on Acme's own API": whether a firm is only named as whose place something runs in. */
export function isOnPremises(doc: Document, entity: number, inside: readonly Mention[]): boolean {
  const first = inside.find((mention) => mention.entity === entity);
  if (!first || !FIRMS.has(typeOf(doc, entity))) return false;
  const { text } = doc;
  return (
    /\b(?:on|via|through|over|using) (?:the )?$/.test(text.slice(Math.max(0, first.start - 12), first.start)) &&
    PREMISES.test(text.slice(first.end, first.end + 40))
  );
}

/** "how MoE makes Zephyra fast", "MoE for Zephyra" are about Zephyra; "MoE, which runs on Zephyra", "MoE in Zephyra" are not. */
export function servedBy(doc: Document, inside: readonly Mention[], means: number): number | null {
  const from = inside.find(({ entity }) => entity === means);
  const to = inside.find(({ entity }) => typeOf(doc, entity) === 'model' || typeOf(doc, entity) === 'product');
  if (!from || !to || from.sentence !== to.sentence || to.start < from.end) return null;
  const between = doc.sentences[from.sentence]!.tokens.filter(({ start, end }) => start >= from.end && end <= to.start);
  const apart = between.some(({ tags }) => (tags & Tag.Punctuation) !== 0) || between.at(-1)?.lower === 'in';
  return apart ? null : to.entity;
}
