/** Who is named beside what a story speaks of: where its things are to be had, and who measures them. */
import { type Document, type Mention, Tag } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { listStart } from './backers.ts';
import type { Discourse } from './discourse.ts';
import { governorOf } from './governor.ts';
import { isTeller } from './prominence.ts';

/** What stands before the name of where something is to be had, and of who measures it. */
const OFFERING = /^(?:on|via|through)$/;
const MEASURING = /^(?:on|by|at|from|per|to)$/;

/** "Weights are on Moorhub": whether a mention, or the list that it belongs to, only tells where something is. */
export const isHosting = (doc: Document, mention: Mention): boolean =>
  mention.by !== 'coreference' && OFFERING.test(governorOfList(doc, mention));

/** "signed a deal with Beta", "moved the load to Beta", "the chips are made by Beta": whether a name is the other side of what another does. */
export const isSecond = (doc: Document, mention: Mention): boolean =>
  mention.by !== 'coreference' && SECOND.test(governorOfList(doc, mention));
const SECOND = /^(?:to|with|by|against|than|like|over|versus|vs)$/;

/** What people do with the firms that they come from. Lemmas. */
const MOVING = /^(?:leave|quit|depart|exit|come|hail|return)$/;

/** "after leaving Acme", "who came from Acme and Beta", "Ada Brook of Acme": whether a firm, or its list, is where somebody comes from. */
export function isFormerHome(discourse: Discourse, mention: Mention): boolean {
  const { doc } = discourse;
  if (mention.by === 'coreference') return false;
  const { tokens } = doc.sentences[mention.sentence]!;
  const first = listStart(doc, mention);
  const [whose, before] = [tokens[first - 2], tokens[first - 1]];
  if (!before) return false;
  if (before.tags & Tag.Verb && MOVING.test(before.lemma)) return true;
  if (!whose || !/^(?:from|at|of)$/.test(before.lower)) return false;
  return (
    (before.lower === 'from' && MOVING.test(whose.lemma)) ||
    discourse
      .mentionsOf({ index: mention.sentence })
      .some((other) => other.end === whose.end && discourse.typeOf(other) === 'person')
  );
}

/** "Foo Labs measured 40 tokens a second", "second in Foo Labs' GridBench": who only looks at what others make. */
export const isMeasurer = (discourse: Discourse, mention: Mention): boolean =>
  hasRole(discourse.doc.entities[mention.entity]!, 'analyst') &&
  (isTeller(discourse.doc, mention) ||
    isTeller(discourse.doc, mention, true) ||
    MEASURING.test(governorOfList(discourse.doc, mention)) ||
    ownsBenchmark(discourse, mention));

/** "the Torch framework": whether a name is of what others are made with. */
export function isToolkit(doc: Document, { sentence, end }: Mention): boolean {
  const next = doc.sentences[sentence]!.tokens.find(({ start }) => start >= end);
  return next !== undefined && TOOLKIT.test(next.lemma);
}
const TOOLKIT = /^(?:framework|library|pipeline|toolkit|sdk|package|stack|repo|repository|recipe|hub)$/;

/** The preposition that governs a mention, or the list that it belongs to. */
function governorOfList(doc: Document, mention: Mention): string {
  const { sentence } = mention;
  const { start } = doc.sentences[sentence]!.tokens[listStart(doc, mention)]!;
  return governorOf(doc, { sentence, start });
}

/** "LMArena's Text Arena" */
const ownsBenchmark = (discourse: Discourse, { sentence, end }: Mention): boolean =>
  discourse
    .mentionsOf({ index: sentence })
    .some((other) => other.start > end && other.start <= end + 3 && discourse.typeOf(other) === 'benchmark');
