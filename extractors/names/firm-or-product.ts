/** Which of the two a text speaks of where a firm and its product share a name. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, Tag, type Token } from '../document.ts';
import { BOARDS, FIRMS_AND_PRODUCTS, NAMESAKES } from '../lexicon/firms-and-products.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { raisesMoney } from './deeds.ts';
import { type Found, isCapital } from './found.ts';
import type { Group } from './grouping.ts';
import { type Votes, vote } from './votes.ts';

/** How much more a text must say for the other reading of a name that a firm and its product share. */
const PRIOR = 1;

/** How much of what speaks for a person speaks for a firm. */
const SAID = 0.3;

/** Whether a text speaks of the firm or of the product that share a name. */
export function firmOrProduct({ name, type }: LexiconEntry, ballot: Votes): EntityType {
  // Who says something is rather the firm.
  const said = Math.max(0, ballot.get('person') ?? 0) + Math.max(0, ballot.get('source') ?? 0);
  const firm = (ballot.get('company') ?? 0) + SAID * said;
  const thing = ballot.get('product') ?? 0;
  // "tops LMArena" is no lead over a model.
  const board = (ballot.get('benchmark') ?? 0) + (ballot.get('model') ?? 0);
  if (BOARDS.has(name) && board > Math.max(firm, thing)) return 'benchmark';
  // "Zephyra 2 beats Tern": what is measured beside models and does nothing else is one.
  if (NAMESAKES.has(name) && (ballot.get('model') ?? 0) > Math.max(firm, thing)) return 'model';
  if (type === 'company') return thing > firm ? 'product' : 'company';
  return firm > thing ? 'company' : type;
}

/** "Salesforce's LlamaRank": whether a name owns the name of something that firms make. */
function ownsMade({ sentence, last }: Found, doc: Document, groups: readonly Group[]): boolean {
  if (!/^['’]s?$/.test(doc.sentences[sentence]!.tokens[last + 1]?.text ?? '')) return false;
  return groups.some(
    ({ entry, type, occurrences }) =>
      MADE.has((type ?? entry?.type)!) &&
      occurrences.some((one) => one.sentence === sentence && one.first === last + 2),
  );
}
const MADE: ReadonlySet<EntityType> = new Set(['model', 'hardware']);

/** "Warp's newest trick", "Descript's mobile launch": whether a name owns what firms bring out or tell, told by a noun. */
function ownsRelease({ sentence, last }: Found, doc: Document): boolean {
  const { tokens } = doc.sentences[sentence]!;
  if (!/^['’]s?$/.test(tokens[last + 1]?.text ?? '')) return false;
  const brings = BROUGHT_OUT.test(tokens[last + 2]?.lower ?? '');
  for (let at = last + 2; at < last + 3 + RELEASE_WORDS; at++) {
    const token = tokens[at];
    if (!token || !/^\p{L}/u.test(token.text)) return false;
    if (brings && RELEASED.test(token.lemma)) return true;
    if (TOLD.test(token.lemma)) return true;
    if (token.tags & (Tag.Preposition | Tag.Auxiliary)) return false;
  }
  return false;
}
const RELEASE_WORDS = 5;
const BROUGHT_OUT = /^(?:first|second|third|newest|latest|new|own|next|debut|flagship|upcoming|first-ever)$/;
const RELEASED =
  /^(?:model|app|browser|chatbot|device|chip|trick|toy|launch|release|drop|benchmark|dataset|robot|product|api|sdk|cli)$/;
/** What a firm tells, or how it brings something out. Lemmas. */
const TOLD = /^(?:release|launch|rollout|announcement|post|blog|statement|decision|strategy|roadmap)$/;
const OWNING = 1.5;

/** The entry of a name that a firm and its product share. */
export const shared = ({ entry }: Group): LexiconEntry | null =>
  entry && FIRMS_AND_PRODUCTS.has(entry.name) ? entry : null;

/** Whether a word goes on with a list of names: "Acme, Beta and Tern". */
const isListed = (token: Token | undefined): boolean =>
  token !== undefined && (isCapital(token) || /^(?:,|and|or|&|\/)$/.test(token.lower));

/** "Tern put it on its cloud", "Tern will make Zephyra the base": whether a name does what only somebody does. */
function acts({ sentence, last }: Found, doc: Document): boolean {
  const { tokens } = doc.sentences[sentence]!;
  let at = last + 1;
  let wills = false;
  while (tokens[at] && (tokens[at]!.tags & Tag.Adverb || /^(?:has|have|will)$/.test(tokens[at]!.lower))) {
    wills ||= tokens[at]!.lower === 'will';
    at++;
  }
  const [verb, object] = [tokens[at], tokens[at + 1]];
  if (!verb || !object || !(verb.tags & Tag.Verb)) return false;
  if (wills) return !SERVING.test(verb.lemma) || verb.lemma === 'make';
  // "Tern shows its homework"
  if (object.lower === 'its' && /s$/.test(verb.lower)) return !SERVING.test(verb.lemma);
  if (!(verb.tags & Tag.Past) || SERVING.test(verb.lemma)) return false;
  // "Tern resolved 13.9% of the issues": what is measured.
  if (object.tags & Tag.Number && tokens[at + 2]?.text === '%') return false;
  // "Tern integrated into the editor", "Tern used by clerks"
  return (object.tags & (Tag.Preposition | Tag.Punctuation | Tag.Adverb)) === 0;
}
/** What software does, too. Lemmas. */
const SERVING =
  /^(?:support|run|let|allow|enable|include|handle|come|feature|lack|help|make|turn|break|crash|score|beat)$/;

/** "in Tern", "using Tern", "stacks like Tern", "available on Acme and Tern": whether a name is where something runs or is had. */
function isPlace({ sentence, first }: Found, doc: Document): boolean {
  const { tokens } = doc.sentences[sentence]!;
  let at = first - 1;
  while (at >= 0 && isListed(tokens[at])) at--;
  const [preposition, before] = [tokens[at], tokens[at - 1]];
  if (!preposition) return false;
  if (/^(?:via|through|inside|within|using)$/.test(preposition.lower)) return true;
  if (/^(?:like|including)$/.test(preposition.lower)) return PIECES.test(before?.lemma ?? '');
  if (preposition.lower === 'in') return !/^(?:invest|stake|investment|round|believe|share)$/.test(before?.lemma ?? '');
  return preposition.lower === 'on' && (HAD.test(before?.lemma ?? '') || KEPT.test(before?.lemma ?? ''));
}
/** What is kept or told on a site. Lemmas. */
const KEPT =
  /^(?:project|repo|repository|code|issue|demo|post|thread|dataset|checkpoint|weight|notebook|page|discussion)$/;
/** What one opens on a site: "a GitHub pull request". */
const OPENED =
  /^(?:pull|repo|repository|issue|page|star|gist|discussion|link|thread|marketplace|channel|community|server)$/;

/** "the Tern pull request": whether a name stands before what one opens on a site. */
const isSite = ({ sentence, last }: Found, { sentences }: Document): boolean => {
  const next = sentences[sentence]!.tokens[last + 1];
  return next?.spaced === true && OPENED.test(next.lemma);
};
/** What one builds with, called after whose it is: "stacks like Tern". */
const PIECES = /^(?:integration|stack|backend|connector|plugin|harness|database|store)$/;
const HAD = /^(?:available|live|be|ship|out|launch|open|free|serve|host|run|model|now)$/;

/** Adds what tells a firm from its product, beside what tells any type. */
export function sharedVotes(votes: Votes, group: Group, entry: LexiconEntry, doc: Document, groups: readonly Group[]) {
  vote(votes, entry.type === 'company' ? 'company' : 'product', PRIOR);
  const { occurrences } = group;
  if (occurrences.some((found) => ownsMade(found, doc, groups) || ownsRelease(found, doc)))
    vote(votes, 'company', OWNING);
  if (occurrences.some((found) => acts(found, doc))) vote(votes, 'company', ACTING);
  if (occurrences.some((found) => raisesMoney(found, doc))) vote(votes, 'company', RAISING);
  if (occurrences.some((found) => isPlace(found, doc) || isSite(found, doc))) vote(votes, 'product', PLACED);
}
const ACTING = 1.8;
const RAISING = 4;
const PLACED = 1.3;
