/** What the words after a pronoun expect it to stand for: only a firm raises money, only a thing scores on a test. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Sentence, Tag } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { canAct } from '../syntax/lexemes.ts';
import { wordSet } from '../word-set.ts';
import { FIRMS, MADE, type Types } from './anaphora.ts';

/** What runs, and so has speed, a context, a price. */
const RUNNING: Types = new Set<EntityType>(['model', 'product', 'hardware']);

/** What firms alone do. Lemmas. */
const ACTING = wordSet(
  `raise acquire hire lay launch release unveil introduce announce open-source say claim report expect sell employ buy invest
   pay sign partner file sue own fund spend earn charge promise refuse aim want hope intend plan publish preview ban admit
   deny negotiate decline hold recruit poach settle pledge commit`,
);
/** What things alone do. */
const WORKING = wordSet(
  `score outperform beat match rank support run achieve reach handle generate process require feature weigh fit surpass exceed
   excel lag stand rank place land climb clock perform solve produce understand reason respond integrate use come cost top
   edge trail double replace succeed supersede debut arrive improve reduce enable transcribe translate render recognize
   recognise retrieve compress draw consume occupy pack sport contain comprise output emit predict detect classify activate hallucinate
   outdo outscore outclass outshine outstrip outrun overtake eclipse dethrone leapfrog best
   generalize generalise parse decode encode memorize memorise tie walk lift grip navigate`,
);
/** What things alone are: "it is available on ...". */
const STATES = wordSet(
  `available price train pretrain pre-train post-train finetune base build integrate license design power open free fast faster cheap cheaper good better well
   fine-tune distill deploy host optimize optimise multimodal compatible small smaller large larger quantize merge prune derive fork rewrite retrain
   download install port serve compile patch deprecate discontinue jailbreak open-source unveil ship preview`,
);
/** What firms alone have: "its CEO". */
const FIRMS_HAVE = wordSet(
  `ceo cto cfo coo president founder co-founder cofounder employee staff team revenue valuation investor customer stake
   headquarters stock ipo board lineup researcher engineer partner workforce office chatbot model
   subsidiary business lawyer payroll paper study whitepaper report announcement newsroom leadership roadmap mission
   share shareholder client backer chief executive boss director chair counsel scientist spokesperson spokeswoman spokesman
   spending sale profit loss earnings balance debt portfolio factory plant fleet center centre campus hire hiring tenant supplier
   founding owner bank strategy culture staffer veteran`,
);
/** What things alone have: "its weights". */
const THINGS_HAVE = wordSet(
  `weight context window parameter architecture performance accuracy score latency speed throughput tokenizer license
   licence predecessor successor output answer response footprint checkpoint size decoder encoder layer vocabulary
   capability behavior behaviour understanding`,
);

/** What is done to firms, not to what they make: "Acme bought it". */
const DONE_TO_FIRMS = wordSet(`acquire buy sue back fund value invest join leave accuse ban regulate own found merge`);

/** What somebody takes up in place of another. */
const SWITCHING = wordSet('switch default upgrade migrate convert');

/** What is done to laws. */
const LEGISLATING = wordSet(`sign veto endorse oppose enact repeal pass`);
const LAWS: Types = new Set<EntityType>(['law']);

const SKIPPED =
  /^(?:also|now|already|reportedly|still|then|only|even|just|has|had|have|can|could|will|would|may|might|’s|'s|not)$/;
const BEING = /^(?:is|was|be|been|being|’s|'s)$/;

/** The types that the word after "it", or the noun after "its", leaves; null where it tells nothing. */
export function expectedTypes(sentence: Sentence, at: number): Types | null {
  const { tokens } = sentence;
  if (tokens[at]!.lower === 'its') return possessedBy(sentence, at);
  if (tokens[at]!.lower !== 'it') return null;
  if (isObject(sentence, at) && LEGISLATING.has(tokens[at - 1]!.lemma)) return LAWS;
  // "lobbied against it"
  if (
    /^(?:against|for)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:lobby|vote|testify|campaign)$/.test(tokens[at - 2]?.lemma ?? '')
  )
    return LAWS;
  // "switches to it"
  if (/^(?:to|onto)$/.test(tokens[at - 1]?.lower ?? '') && SWITCHING.has(tokens[at - 2]?.lemma ?? '')) return MADE;
  if (isGivenMoney(sentence, at)) return FIRMS;
  if (isObject(sentence, at)) return DONE_TO_FIRMS.has(tokens[at - 1]!.lemma) ? FIRMS : MADE;
  // "It has 9 billion parameters"
  if (/^(?:has|had)$/.test(tokens[at + 1]?.lower ?? '') && isMeasured(sentence, at + 1)) return MADE;
  let next = at + 1;
  let being = false;
  for (; next < at + 5 && tokens[next]; next++) {
    const { lower } = tokens[next]!;
    if (BEING.test(lower)) being = true;
    else if (!SKIPPED.test(lower)) break;
  }
  const verb = tokens[next];
  if (!verb) return null;
  if (being) return STATES.has(verb.lemma) ? MADE : describedAs(sentence, next);
  if (verb.tags & (Tag.Verb | Tag.Auxiliary) && isMeasured(sentence, next)) return MADE;
  if (!canAct(verb)) return null;
  return ACTING.has(verb.lemma) ? FIRMS : WORKING.has(verb.lemma) ? MADE : null;
}

/** "it needs 5 GB", "it writes about 18 tokens a second": whether a verb tells what only things measure. */
const isMeasured = ({ tokens }: Sentence, verb: number): boolean =>
  AMOUNT.test(
    tokens
      .slice(verb + 1, verb + 1 + AMOUNT_REACH)
      .map(({ text }) => text)
      .join(' '),
  );
const AMOUNT =
  /^(?:(?:only|just|about|around|roughly|nearly|over|up|to|at|least|more|less|than|some|in) ){0,3}~? ?\d[\d.,]* ?(?:[KMBT] |(?:thousand|million|billion|trillion) )?-? ?(?:[GMT]i?B|k?W|kg|tok|tokens?|parameters?|params|layers?|experts?|teraflops|petaflops|T?FLOPS|fps|ms|milliseconds|seconds|VRAM|RAM|degrees of freedom)\b/i;
const AMOUNT_REACH = 9;

/** "gave it about $38 million", "sent it a letter": who is given money or papers; not what is offered "at $2" or "for $2". */
function isGivenMoney({ tokens }: Sentence, at: number): boolean {
  if (!GIVING.test(tokens[at - 1]?.lemma ?? '') || /^(?:at|for)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return tokens.slice(at + 1, at + MONEY_REACH).some(({ text, lemma }) => /^[$€£]/.test(text) || PAPER.test(lemma));
}
const GIVING = /^(?:give|lend|loan|pay|hand|wire|grant|award|offer|owe|pledge|promise|issue|sell|send|serve)$/;
/** What firms give one another beside money. Lemmas. */
const PAPER = /^(?:warrant|stake|equity|stock|contract|order|letter|subpoena|summons|notice|cease-and-desist)$/;
const MONEY_REACH = 5;

/** Whether "it" does what only shows on tests: "it scores 71%". */
export function isScoring({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]!.lower !== 'it') return false;
  const behind = tokens.slice(at + 1, at + RESULT_REACH);
  if (behind.slice(0, 3).some(({ lemma }) => SCORING.test(lemma))) return true;
  const got = behind.slice(0, 3).findIndex(({ lemma }) => GETTING.test(lemma));
  return (
    got >= 0 &&
    RESULT.test(
      behind
        .slice(got + 1)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}
const SCORING = /^(?:score|outperform|beat|surpass|outscore|match|rank|top|trail|solve)$/;
/** "it posts 71%", "it lands at #4": what shows on tests by what follows. */
const GETTING = /^(?:post|land|sit|hit|reach|get|manage|record|notch|place|come|finish|debut|take|climb|jump)$/;
const RESULT =
  /^(?:(?:in|at|to|only|just|an?|the|with|~) ){0,3}(?:\d[\d.,]* ?%|# ?\d|\d{1,4}(?:\.\d+)? (?:[,.;)]|which\b|and\b|on\b|in\b|$)|(?:first|second|third|fourth|fifth|sixth) (?:place|on|in|among|overall)\b)/;
const RESULT_REACH = 9;

/** "it is a fork of Lark", "it was the first lab": by the noun that it is said to be. */
function describedAs({ tokens }: Sentence, at: number): Types | null {
  if (!/^(?:an?|the|one)$/.test(tokens[at]!.lower)) return null;
  let type: EntityType | undefined;
  for (let next = at + 1; next < at + 7 && tokens[next]; next++) {
    const { tags, lemma } = tokens[next]!;
    if (tags & (Tag.Preposition | Tag.Punctuation | Tag.Pronoun | Tag.Conjunction)) break;
    if (tags & Tag.Noun) type = VERSIONS.has(lemma) ? 'model' : TYPE_NOUNS.get(lemma);
  }
  if (type === undefined) return null;
  return MADE.has(type) ? MADE : FIRMS.has(type) ? FIRMS : null;
}
/** What things are of one another. Lemmas. */
const VERSIONS = wordSet(
  'fork fine-tune finetune port clone version variant hybrid mixture distillation derivative rewrite',
);

/** By the head of the noun phrase: "its first open-weight model" is a firm's, and so is "its latest robot". */
function possessedBy({ tokens }: Sentence, at: number): Types | null {
  let head: string | null = null;
  let released = false;
  for (let next = at + 1; next < at + 6 && tokens[next]; next++) {
    const { tags, lemma, text, lower } = tokens[next]!;
    // "its Agent SDK"
    if (next > at + 1 && /^\p{Lu}/u.test(text) && !/^\p{Lu}+s?$/u.test(text)) return FIRMS;
    // "its first coding model"
    const modifies = tags & (Tag.Gerund | Tag.Past) && tokens[next + 1] && tokens[next + 1]!.tags & Tag.Noun;
    const nominal = tags & (Tag.Noun | Tag.Adjective | Tag.Number | Tag.Unknown) || modifies;
    if (!nominal || tags & Tag.Preposition) break;
    if (RELEASED.test(lower)) released = true;
    if (tags & Tag.Noun) head = lemma;
  }
  if (head === null) return null;
  if (released && (head === 'family' || MADE.has(TYPE_NOUNS.get(head) ?? 'company'))) return FIRMS;
  if (WRITER.test(head)) return WRITTEN;
  return FIRMS_HAVE.has(head) ? FIRMS : THINGS_HAVE.has(head) ? RUNNING : null;
}

const RELEASED = /^(?:first|second|third|latest|newest|next|flagship|upcoming|in-house|house|proprietary)$/;
/** Who writes what is written, as no firm has him. */
const WRITER = /^(?:author|co-author|coauthor|sponsor|drafter)$/;
const WRITTEN: Types = new Set<EntityType>(['law', 'paper', 'model', 'benchmark', 'dataset', 'technique', 'product']);

/** What a verb never is. */
const NO_VERB = Tag.Preposition | Tag.Conjunction | Tag.Punctuation | Tag.Auxiliary;

/** Whether "it" stands behind a verb as its object: no verb of its own follows. */
export function isObject(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  // "gets it now", "says it now runs"
  const next = sentence.tokens.find(({ index, tags }) => index > at && tags !== Tag.Adverb);
  const has =
    before !== undefined &&
    /^(?:has|have|had|having)$/.test(before.lower) &&
    /^(?:at|as|in|on|within|by|for|before|from|up|out|live|ready|running|working)$/.test(next?.lower ?? '');
  if (sentence.tokens[at]!.lower !== 'it' || !before) return false;
  // "Beta fabs it.": whatever word stands before it.
  if (!next || /^[.;!?]$/.test(next.text)) return !(before.tags & NO_VERB);
  if (!(has || canAct(before))) return false;
  return !(next.tags & (Tag.Verb | Tag.Auxiliary | Tag.Adverb) && !(next.tags & Tag.Preposition));
}
