/** Who is named beside what a story speaks of: where its things are to be had, and who measures them. */
import { type Document, type Mention, Tag } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { listStart } from './backers.ts';
import type { Discourse } from './discourse.ts';
import { governorOf } from './governor.ts';
import { isTeller } from './prominence.ts';

/** What stands before the name of where something is to be had, and of who measures it. */
const OFFERING = /^(?:on|via|through)$/;
const OBTAINING = /^(?:on|via|through|from|at)$/;
const MEASURING = /^(?:on|by|at|from|per|to)$/;

/** "Weights are on Moorhub": whether a mention, or the list that it belongs to, only tells where something is. */
export const isHosting = (doc: Document, mention: Mention): boolean =>
  mention.by !== 'coreference' &&
  (hasRole(doc.entities[mention.entity]!, 'host') ? OBTAINING : OFFERING).test(governorOfList(doc, mention));

/** "Beta offers the model, too", "Beta already hosts it": whether a name only tells who offers what another has made. */
export function isOffering(doc: Document, mention: Mention): boolean {
  const { tokens } = doc.sentences[mention.sentence]!;
  const verb = tokens.find(({ start, tags }) => start >= mention.end && tags !== Tag.Adverb);
  if (mention.by === 'coreference' || !verb || !SERVING.test(verb.lemma)) return false;
  const [first, second] = tokens.slice(verb.index + 1, verb.index + 3);
  return /^(?:it|them|both)$/.test(first?.lower ?? '') || (first?.lower === 'the' && SERVED.test(second?.lemma ?? ''));
}
const SERVING = /^(?:offer|serve|host|list|carry|stock|resell|distribute|provide|run|sell)$/;
const SERVED = /^(?:model|weight|api|checkpoint|family|pair|release)$/;

/** "signed a deal with Beta", "moved the load to Beta", "the chips are made by Beta": whether a name is the other side of what another does. */
export const isSecond = (doc: Document, mention: Mention): boolean =>
  mention.by !== 'coreference' && SECOND.test(governorOfList(doc, mention));
const SECOND = /^(?:to|with|by|against|than|like|over|versus|vs)$/;

/** What people do with the firms that they come from. Lemmas. */
const MOVING = /^(?:leave|quit|depart|exit)$/;

/** "after leaving Acme": whether a firm, or its list, is where somebody comes from. */
export function isFormerHome(doc: Document, mention: Mention): boolean {
  if (mention.by === 'coreference') return false;
  const before = doc.sentences[mention.sentence]!.tokens[listStart(doc, mention) - 1];
  return before !== undefined && (before.tags & Tag.Verb) !== 0 && MOVING.test(before.lemma);
}

/** "Foo Labs says that ...", "according to tests by Foo Labs": who only looks at what others make. */
export const isMeasurer = (discourse: Discourse, mention: Mention): boolean =>
  hasRole(discourse.doc.entities[mention.entity]!, 'analyst') &&
  (isTeller(discourse.doc, mention) || MEASURING.test(governorOfList(discourse.doc, mention)));

/** The preposition that governs a mention, or the list that it belongs to. */
function governorOfList(doc: Document, mention: Mention): string {
  const { sentence } = mention;
  const { start } = doc.sentences[sentence]!.tokens[listStart(doc, mention)]!;
  return governorOf(doc, { sentence, start });
}
