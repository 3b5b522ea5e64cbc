/** Which statements of makers stand: none where the sentence says otherwise how a firm and a thing belong together. */
import type { Document, Span, Statement } from '../../document.ts';
import { FIRMS_AND_PRODUCTS } from '../../lexicon/firms-and-products.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS } from '../kinds.ts';
import type { Owners } from './owners.ts';

/** Rules that read a maker from how two names stand together. */
const BY_PLACE: ReadonlySet<string> = new Set([
  'develops.possessive',
  'develops.maker',
  'develops.by',
  'develops.compound',
  'develops.along',
]);

/** Rules that read what only a maker does with a thing. */
const OF_ITS_OWN: ReadonlySet<string> = new Set([
  'develops.move',
  'develops.shown',
  'develops.tended',
  'develops.finishing',
]);

/** What many use, and nobody's in particular. */
const COMMON = ['format', 'architecture'] as const;

/** What stands before one thing of a kind. */
const OF_A_KIND = /\b(?:an?|its|their|two|three|new|\d{1,4}[BMT]?)\s(?:[\w.-]{1,12}\s)?$/i;

/** "trains a 120B MoE", "ships an MCP server": an architecture or format that only tells of which kind a thing is. */
const isKind = (doc: Document, entity: number, sentence: Span): boolean =>
  COMMON.some((role) => hasRole(doc.entities[entity]!, role)) &&
  mentionsIn(doc, sentence).some(
    (one) =>
      one.entity === entity && OF_A_KIND.test(doc.text.slice(Math.max(sentence.start, one.start - 24), one.start)),
  );

/** "apps in Torch from Acme": what another thing is in, or for. */
const isPlace = (doc: Document, entity: number, sentence: Span): boolean =>
  mentionsIn(doc, sentence).every(
    (one) =>
      one.entity !== entity ||
      /\b(?:in|into|inside|within|for|via|through)\s(?:the\s)?$/i.test(
        doc.text.slice(Math.max(sentence.start, one.start - 12), one.start),
      ),
  );

/** "posted GGUF files", "posted GGUFs": what others' things come in. */
const isPackage = (doc: Document, entity: number, sentence: Span): boolean =>
  hasRole(doc.entities[entity]!, 'format') &&
  mentionsIn(doc, sentence).some(
    (one) =>
      one.entity === entity &&
      (/[A-Z\d]s$/.test(one.text) ||
        /^\s(?:files?|quants?|weights|versions?|checkpoints?|builds?|variants?|conversions?)\b/i.test(
          doc.text.slice(one.end, one.end + 13),
        )),
  );

/** 'dubbed the "Torch of databases"': what something else is likened to. */
const isLikened = (doc: Document, entity: number, sentence: Span): boolean =>
  mentionsIn(doc, sentence).every(
    (one) =>
      one.entity !== entity ||
      (/\bthe ["“]?$/.test(doc.text.slice(Math.max(sentence.start, one.start - 6), one.start)) &&
        /^ (?:of|for)\b/.test(doc.text.slice(one.end, one.end + 5))),
  );

/** "its engine, a Lark fine-tune": what another has made of it. */
const DERIVATIVE =
  /^[\s-](?:derivative|fine-?tune|distill(?:ation)?|fork|spin-?off|offshoot|clone|wrapper|backbone|rival|competitor|alternative|killer|challenger|response|counterpart|equivalent)\b/;
/** "its own fine-tuned Lark models" */
const ALTERED =
  /\b(?:fine-?tuned|distilled|custom(?:i[sz]ed)?|modified|adapted|quanti[sz]ed|post-trained|self-hosted|tuned)\s$/i;
const isDerived = (doc: Document, entity: number, sentence: Span): boolean =>
  mentionsIn(doc, sentence).every(
    (one) =>
      one.entity !== entity ||
      DERIVATIVE.test(doc.text.slice(one.end, one.end + 16)) ||
      ALTERED.test(doc.text.slice(Math.max(sentence.start, one.start - 20), one.start)),
  );

/** "Acme's own Torch account": what a firm only has of another's. */
const HELD = /^\s(?:tenant|account|contract|stake|shares?|bill|credits|deployment|rollout|workspace|seats)\b/;
const isHeld = (doc: Document, entity: number, sentence: Span): boolean =>
  mentionsIn(doc, sentence).every((one) => one.entity !== entity || HELD.test(doc.text.slice(one.end, one.end + 14)));

/** "Acme's Torch and Bolt": a firm with a product of its name is no more than joined to what is Acme's. */
const isJoinedFirm = (doc: Document, entity: number, sentence: Span): boolean =>
  FIRMS_AND_PRODUCTS.has(doc.entities[entity]!.name) &&
  mentionsIn(doc, sentence).every(
    (one) =>
      one.entity !== entity ||
      /(?:,|\band|&) $/.test(doc.text.slice(Math.max(sentence.start, one.start - 5), one.start)),
  );

/** "Acme shipped Torch, and Beta previewed a tool called Wren": whether another firm acts between a maker and a thing. */
function isPastOther(doc: Document, maker: number, thing: number, sentence: Span): boolean {
  const here = mentionsIn(doc, sentence);
  const last = here.findLast(({ entity }) => entity === thing);
  const first = last && here.findLast(({ entity, start }) => entity === maker && start < last.start);
  if (!first) return false;
  const acting = doc.clauses[first.sentence]!.filter(({ form }) => form === 'finite').flatMap(({ subject }) => subject);
  return acting
    .flatMap(({ heads }) => heads.map((index) => doc.mentions[index]!))
    .some(
      ({ entity, start }) =>
        start > first.start && start < last.start && entity !== maker && FIRMS.has(doc.entities[entity]!.type),
    );
}

/** "the vLLM team" */
const hasTeam = (doc: Document, entity: number, sentence: Span): boolean =>
  mentionsIn(doc, sentence).some(
    (one) => one.entity === entity && /^\s(?:team|group|engineers)\b/.test(doc.text.slice(one.end, one.end + 12)),
  );

/** Whether a statement stands: none of a maker or user where the sentence says otherwise how the two belong together. */
export function isMaking(
  doc: Document,
  { subject, type, object, rule, evidence }: Statement,
  stated: readonly Statement[],
  owners: Owners,
  lexicon: Lexicon,
): boolean {
  // "Acme built Torch on Zephyra": Torch is what has it.
  if (type === 'uses' && FIRMS.has(doc.entities[subject]!.type))
    return !stated.some(
      (one) =>
        (one.type === 'based_on' && one.object === object) ||
        // "Moorhub runs Zephyra at 90 tokens a second": it offers it.
        (one.type === 'available_on' && one.subject === object && one.object === subject),
    );
  if (type !== 'develops') return true;
  const isKnown = lexicon.makerOf(doc.entities[object]!.name) === doc.entities[subject]!.name;
  // "worked on FP8 weights"
  if (!isKnown && hasRole(doc.entities[object]!, 'format') && /^[^\p{L}\d]*\p{L}*\d/u.test(doc.entities[object]!.name))
    return false;
  if ((rule === 'develops.called' || rule === 'develops.along') && isLikened(doc, object, evidence)) return false;
  if (rule === 'develops.maker' && isPlace(doc, object, evidence)) return false;
  if (rule === 'develops.along' && isPastOther(doc, subject, object, evidence)) return false;
  if (rule === 'develops.possessive' && !owners.mayOwn(subject, object)) return false;
  if (rule === 'develops.maker' && owners.hasOthers(subject, object)) return false;
  if (BY_PLACE.has(rule) && owners.isOthers(subject, object)) return false;
  const others = stated.filter((one) => one.object === object || one.subject === object);
  // "their MoE design": known to all; but the Ropeway protocol is Acme's, who is known to have made it.
  if (rule === 'develops.possessive' && !isKnown && COMMON.some((role) => hasRole(doc.entities[object]!, role)))
    return false;
  if (isKind(doc, object, evidence) || isPackage(doc, object, evidence)) return false;
  if (rule === 'develops.possessive' && isJoinedFirm(doc, object, evidence)) return false;
  if (BY_PLACE.has(rule) && (isDerived(doc, object, evidence) || isHeld(doc, object, evidence))) return false;
  // "Acme's vLLM team" works on what is everybody's.
  if (rule === 'develops.possessive' && hasRole(doc.entities[object]!, 'engine') && hasTeam(doc, object, evidence))
    return false;
  if (BY_PLACE.has(rule))
    return !others.some(
      (one) =>
        (one.type === 'available_on' && one.subject === object && one.object === subject) ||
        (one.rule === 'uses.noun' && one.subject === subject),
    );
  if (!OF_ITS_OWN.has(rule) && others.some((one) => one.type === 'uses' && one.subject === subject)) return false;
  // "Ada Brook announced Acme's Zephyra": a speaker for the maker.
  return !(
    doc.entities[subject]!.type === 'person' &&
    others.some((one) => one.rule === 'develops.possessive' && one.subject !== subject)
  );
}
