/** Names that a sentence speaks of only by the way: what others are held against, made from, or described by. */
import { type Document, type Mention, Tag, type Token } from '../document.ts';
import { USER_NOUNS } from '../lexicon/cues.ts';
import { isHyphen } from '../syntax/lexemes.ts';
import { firstFrom } from '../syntax/spans.ts';
import { isTurned } from '../syntax/turned.ts';
import { listStart, MOST_LISTED } from './backers.ts';

/** "Torch subscribers get Zephyra. It ...", "a Torch/Bolt community member": whether a name, or its list, only tells whose users somebody is. */
export function isOfUsers(doc: Document, mention: Mention): boolean {
  const { tokens } = doc.sentences[mention.sentence]!;
  let at = firstFrom(tokens, mention.end);
  while (/^(?:\/|and|&)$/.test(tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) at += 2;
  if (GATHERING.test(tokens[at]?.lemma ?? '')) at++;
  const noun = tokens[at];
  if (!noun || !(USER_NOUNS.has(noun.lemma) || PEOPLE.test(noun.lemma))) return false;
  // The article of what opens a sentence has a capital, as names have.
  const from = listStart(doc, mention);
  return (noun.tags & Tag.Plural) !== 0 || [from - 1, from].some((one) => ARTICLE.test(tokens[one]?.lower ?? ''));
}
const PEOPLE = /^(?:member|customer|developer|dev|fan|tester|enthusiast)$/;
const GATHERING = /^(?:community|server|forum|chat|power)$/;
const ARTICLE = /^(?:an?|one|another)$/;

/** "A Torch demo is out. Ada Brook praised its speed", "as a plain Torch file": whether a name only tells where or with what something is shown, or of what kind it is. */
export function isMedium(doc: Document, { sentence, start, end, entity }: Mention): boolean {
  if (!/^(?:product|company)$/.test(doc.entities[entity]!.type)) return false;
  const { tokens } = doc.sentences[sentence]!;
  const next = tokens.find((token) => token.start >= end);
  const before = tokens.findLast((token) => token.end <= start);
  if (next === undefined || before === undefined) return false;
  if (SHOWN.test(next.lemma)) return /^(?:an?|another)$/.test(before.lower);
  return FILES.test(next.lemma) && (/^(?:an?|another)$/.test(before.lower) || before.tags === Tag.Adjective);
}
const SHOWN =
  /^(?:demo|repo|repository|space|notebook|page|link|thread|post|video|issue|project|script|playlist|screenshot)$/;

const FILES =
  /^(?:file|script|module|class|function|package|server|channel|dashboard|widget|extension|plug-?in|client|wrapper|bindings?)$/;

/** "a Lark-powered helper", "the Acme-built van": what a hyphen ties to a participle only describes. */
export function isTied(doc: Document, { sentence, end }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= end);
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return at >= 0 && isHyphen(hyphen) && !hyphen!.spaced && word !== undefined && !word.spaced && TIED.test(word.lower);
}
const TIED =
  /^(?:powered|built|made|backed|based|led|owned|run|designed|funded|hosted|style|like|class|native|trained|compatible)$/;

/** "Ada Brook (ex-Acme)", "formerly of Acme": whether a name only tells where somebody was before. */
export function isFormer(doc: Document, { sentence, start }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= start);
  const [first, second] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  return (
    /^(?:ex|former)$/.test(second === '-' ? first : second) ||
    (/^(?:at|of|with)$/.test(second) && /^(?:formerly|previously|late)$/.test(first))
  );
}

/** "Beta, the Acme robotics company", "Beta, a rival of Acme, ...": whether a name only tells whose or what kind of thing another is. */
export function isInDescription(doc: Document, { sentence, start, end }: Mention, named: Mention): boolean {
  if (named.end >= start) return false;
  const { tokens } = doc.sentences[sentence]!;
  const next = tokens.find((token) => token.start >= end);
  const at = tokens.findIndex((token) => token.start >= start);
  const related = next?.text === ',' && /^(?:of|to)$/.test(tokens[at - 1]?.lower ?? '');
  if (!next || !(related || next.tags & (Tag.Noun | Tag.Adjective))) return false;
  for (let article = at - 1; article > Math.max(0, at - DESCRIBING); article--) {
    if (!/^(?:an?|the)$/.test(tokens[article]!.lower)) continue;
    return tokens[article - 1]!.text === ',' && tokens[article - 2]?.end === named.end;
  }
  return false;
}
/** How many words may stand from the article of a description to a name in it. */
const DESCRIBING = 4;

/** "after the Acme IPO": whose happening only dates what is told. */
export function isOfHappening(doc: Document, { sentence, start, end }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= start);
  const next = tokens.find((token) => token.start >= end);
  return tokens[at - 1]?.lower === 'the' && next !== undefined && HAPPENING.test(next.lower);
}
const HAPPENING =
  /^(?:ipo|deal|acquisition|merger|buyout|takeover|listing|outage|lawsuit|case|trial|hack|breach|leak|saga)$/;

/** Whether something else is only held against a name: "ahead of Lark", "ahead of Wren and Lark". */
export function isCompared(doc: Document, { sentence, start }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  const from = at - MOST_LISTED;
  while (at > Math.max(0, from) && /^(?:(?:,|and|or|&|-)$|\p{Lu})|\d/u.test(tokens[at]!.text)) at--;
  // "than the previous Lark"
  const qualifies = ({ tags, lower }: Token): boolean =>
    (tags & (Tag.Determiner | Tag.Adjective)) !== 0 && !COMPARED.test(lower);
  while (at > Math.max(0, from) && qualifies(tokens[at]!)) at--;
  const { lower } = tokens[at] ?? { lower: '' };
  // "3.3 times that of Lark"
  const ofAnother = lower === 'of' && /^(?:ahead|that|those)$/.test(tokens[at - 1]?.lower ?? '');
  return COMPARED.test(lower) || ofAnother || isNumberHeld(tokens, at);
}

/** "compared with 11 for Lark", "against 80 GB in Wren": whose number another is held against. `at`: the preposition. */
function isNumberHeld(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:for|in|on|by|from|with)$/.test(tokens[at]?.lower ?? '')) return false;
  let number = -1;
  for (let i = at - 1; i > Math.max(0, at - NUMBER_REACH); i--) {
    const { lower, text } = tokens[i]!;
    if (/^\d/.test(text)) number = i;
    else if (number >= 0) {
      const compared = /^(?:with|to)$/.test(lower) && /^(?:compared|relative|next)$/.test(tokens[i - 1]?.lower ?? '');
      if (compared || HOLDING.test(lower)) return true;
      if (!/^(?:about|around|only|just|roughly|nearly|and|[~$€£])$/.test(lower)) return false;
    }
  }
  return false;
}
const HOLDING = /^(?:against|versus|vs|than)$/;
const NUMBER_REACH = 10;
const COMPARED = /^(?:than|over|against|versus|vs|like|unlike|above|below|behind|beyond)$/;

/** "folds shirts in minutes, where Lark needed hours": who acts only beside what is told. */
export function isContrasted(doc: Document, { sentence, start }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= start);
  if (tokens[at - 1]?.text === ';')
    return FEWER.test(
      tokens
        .slice(at + 1, at + FEWER_REACH)
        .map(({ lower }) => lower)
        .join(' '),
    );
  return tokens[at - 2]?.text === ',' && /^(?:where|whereas)$/.test(tokens[at - 1]!.lower);
}

/** "71% on GridBench; Lark managed only 47%" */
const FEWER = /\b(?:manag(?:es|ed)|got|gets|scored|scores|reached|hit|posted) (?:only|just|a mere|barely)\b/;
const FEWER_REACH = 9;

/** "Starting from Lark 7B, the team ...", "With Lark as the teacher, ...": what a sentence opens with only as what something is made from. */
export function isGround(doc: Document, { sentence, start, end }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const [first] = tokens;
  const at = tokens.findIndex((token) => token.start >= start);
  if (isTurned(doc.sentences[sentence]!, { start, end })) return true;
  // "distilled traces of Lark"
  if (/^(?:of|from|by)$/.test(tokens[at - 1]?.lower ?? '') && TAKEN.test(tokens[at - 2]?.lemma ?? '')) return true;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 0 || tokens[comma]!.start < end || comma > LONGEST_GROUND) return false;
  if (/^(?:with|using)$/.test(first!.lower)) return tokens.slice(1, comma).some(({ lower }) => lower === 'as');
  return GROUNDING.test(first!.lower) && (tokens[1]!.tags & (Tag.Preposition | Tag.Adverb)) !== 0;
}
const LONGEST_GROUND = 14;
const TAKEN =
  /^(?:trace|output|rollout|response|completion|demonstration|annotation|distillation|fine-tune|finetune|derivative|fork|clone|distill|distil)$/;
const GROUNDING =
  /^(?:starting|beginning|building|built|based|initialized|initialised|distilled|distilling|fine-tuned|finetuned|derived|forked|adapted|adapting|pruned|working|drawing|borrowing|trained|bootstrapped|bootstrapping|warm-started)$/;

/** "It will move, Ada Brook announced on Sunday": whether a sentence ends with who says what it tells. */
export function isTrailingTeller(doc: Document, { sentence, start, end }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const at = tokens.findIndex((token) => token.start >= end);
  const comma = tokens.findLast((token) => token.end <= start);
  return (
    comma?.text === ',' &&
    tokens.length - at <= TRAILING &&
    /^(?:say|announce|write|report|add|tell|post)$/.test(tokens[at]?.lemma ?? '')
  );
}
const TRAILING = 7;
