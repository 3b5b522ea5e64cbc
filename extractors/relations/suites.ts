/** "Zephyra Voice, a pair of speech models. Zephyra Mini handles ...": what a text calls several things is the whole of those that it names next. */
import { type Document, type Entity, Tag, type Token } from '../document.ts';
import { designationParts } from '../names/designation.ts';
import { COLLECTIVES, headOfPhrase } from '../names/type-heads.ts';
import { firstFrom } from '../syntax/spans.ts';
import { WARES } from './kinds.ts';

/** How many sentences behind the one that tells of the whole its parts are named. */
const REACH = 3;

/** "a pair of speech models", "a family of small open models": whether words behind a name call it several things. */
function isSeveral(tokens: readonly Token[], after: number): boolean {
  const comma = /^[,(—–:]$/.test(tokens[after]?.text ?? '') || tokens[after]?.lower === 'is' ? after + 1 : after;
  if (comma === after || !/^(?:an?|the|its|their)$/.test(tokens[comma]?.lower ?? '')) return false;
  for (let at = comma + 1; at < comma + 4; at++) {
    const token = tokens[at];
    if (!token || token.tags & Tag.Punctuation) return false;
    if (COLLECTIVES.has(token.lemma)) return tokens[at + 1]?.lower === 'of' && headOfPhrase(tokens, at + 2) !== null;
  }
  return false;
}

/** Parts with their whole. */
export function suitesOf(doc: Document): readonly (readonly [Entity, Entity])[] {
  const { entities, mentions, sentences } = doc;
  const baseOf = ({ name }: Entity): string => designationParts(name)[0] ?? '';
  return mentions.flatMap((mention, at) => {
    const whole = entities[mention.entity]!;
    const { tokens, block } = sentences[mention.sentence]!;
    if (!WARES.has(whole.type) || mention.by === 'coreference') return [];
    const after = firstFrom(tokens, mention.end);
    if (!isSeveral(tokens, after)) return [];
    const parts = new Map<number, Entity>();
    for (const { entity, sentence } of mentions.slice(at + 1)) {
      if (sentence > mention.sentence + REACH || sentences[sentence]!.block !== block) break;
      const part = entities[entity]!;
      if (entity !== mention.entity && part.type === whole.type && baseOf(part) === baseOf(whole))
        parts.set(entity, part);
    }
    return [...parts.values()].map((part) => [part, whole] as const);
  });
}
