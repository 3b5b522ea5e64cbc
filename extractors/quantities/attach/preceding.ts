/** The part that the words before a name give it: "with Acme", "ahead of Zephyra", "rolls out Quillo". */
import { type Span, Tag, type Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { TELLING } from './telling.ts';

/**
 * free: may be a subject. governed: a preposition governs it ("with Acme"). compared: another is held against it
 * ("beating Zephyra"). owner: of the name that follows ("Acme's Zephyra"). reporter: it tells of others ("an Acme
 * report"). teller: it may tell of others or of itself ("Acme claims 3x").
 */
export type Part = 'free' | 'governed' | 'compared' | 'owner' | 'reporter' | 'teller';

const LIST = wordSet(', and or / &');
const DETERMINERS = wordSet('the its a an their his her both even our new " “ (');
const POSSESSIVE = wordSet("'s ’s ' ’");
export const COMPARING =
  /^(?:match|prefer|beat|outperform|outscor|surpass|rival|exceed|trail|outpac|overtak|edg|compet|replac|outrank|outclass|outmatch|outpoint|outshin|outstrip|outdo|eclips|better|dethron|leapfrog|unseat|displac|trounc|crush|smash|thrash|demolish|dwarf|pip)(?:e|es|s|ed|d|ing|ling|led|ting|en|ches|ched|ching|ped|ping|ping|pping|pped)?$|^best(?:s|ed|ing)$|^(?:than|versus|vs|like|behind|against|below|above|past|tops|topped|topping|overtook|outdid|outshone|outran|outgrew|ditched|ditching|under)$/;
const CHOOSING = /^(?:prefer|favou?r)(?:s|red|ring|ed|ing)?$|^(?:chose|choose|chooses|picked|picks|pick)$/;
const CHOSEN_REACH = 7;
/** "ahead of Zephyra", "three points clear of Zephyra", "on par with Zephyra" */
const APART_FROM = wordSet(
  'compared ahead clear short shy par level parity comparable close closer closest equal equivalent similar identical akin superior inferior relative',
);
/** Participles that govern as prepositions do. */
const GOVERNING = wordSet('using including via combines combining unifies unifying blends blending');
/** After a verb they are no prepositions: "rolls out Quillo". */
const PARTICLES = wordSet('out down up off');
/** "the price of X": what is said of the price is said of X. */
const MEASURES =
  wordSet(`price cost costs pricing valuation revenue score size value accuracy performance speed context window
  length share usage number throughput latency weights version output horizon runtime footprint rate capacity bandwidth draw
  consumption rating memory payload range weight`);
/** "Traffic to X rose", "Spending on X doubled": a sentence about these is one about what they go to. */
const DEMAND =
  wordSet(`traffic demand interest usage use adoption downloads users subscriptions access sales spending investment investments
  shares stock layoffs headcount profit profits margins growth target targets goal goals forecast forecasts orders`);
/** "at twice the speed of X": what is said is said of another. */
const MULTIPLES = wordSet('twice thrice half third quarter fifth tenth times x × fraction double triple % percent');
/** "Pricing for X starts at": so near the start of a sentence a noun is its subject. */
const OPENING_WORDS = 3;
/** How many words may stand between a preposition and the name that it governs. */
const REACH = 4;

/** The part that the words between `from` and a name give it. */
export function partByWordsBefore(tokens: readonly Token[], mention: Span, from: number): Part {
  const at = firstFrom(tokens, mention.start);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const token = tokens[i]!;
    if (token.start < from) return 'free';
    // "Acme rival Bolt"
    if (token.lower === 'rival' && tokens[i - 1]?.end === from) return 'free';
    // "a pact under which Acme gets"
    if (token.lower === 'which' && i === at - 1) return 'free';
    if (token.lower === 'like' && isInstance(tokens, i, mention)) return 'free';
    // "preferred Zephyra over Lumora"
    if (CHOOSING.test(token.lower)) return 'free';
    if (
      token.lower === 'over' &&
      tokens.slice(Math.max(0, i - CHOSEN_REACH), i).some(({ lower }) => CHOOSING.test(lower))
    )
      return 'compared';
    if (COMPARING.test(token.lower) && !isFrame(tokens, i, at)) return 'compared';
    if (GOVERNING.has(token.lower)) return 'governed';
    if (PARTICLES.has(token.lower) && tokens[i - 1] && tokens[i - 1]!.tags & Tag.Verb)
      return COMPARING.test(tokens[i - 1]!.lower) ? 'compared' : 'free';
    // "on Thursday released Zephyra"
    if (i === at - 1 && token.tags & Tag.Past && TIMES.has(tokens[i - 1]?.lower ?? '')) return 'free';
    if (token.tags & Tag.Preposition && !(token.tags & Tag.Verb)) {
      // "compared with 11 for Zephyra"
      if (isNumberHeld(tokens, i)) return 'compared';
      // "by dinner Acme had": a time, and then the subject
      if (i === at - 2 && TIMES.has(tokens[at - 1]!.lower)) return 'free';
      // "competing with Zephyra", "compared to Zephyra"
      const leading = tokens[i - 1]?.lower ?? '';
      if (COMPARING.test(leading) || APART_FROM.has(leading)) return 'compared';
      // "followed by Zephyra with 12%"
      if (token.lower === 'by' && leading === 'followed') return 'free';
      // "he wrote on Quillo"
      if (TELLING.has(leading) && token.lower !== 'to') return 'reporter';
      const noun = tokens[i - 1]?.lower ?? '';
      // "3.3 times that of Zephyra"
      if (token.lower === 'of' && /^(?:that|those)$/.test(noun))
        // "while that of Zephyra fell"
        return /^(?:while|whereas|and|but|;)$/.test(tokens[i - 2]?.lower ?? '') ? 'free' : 'compared';
      const opens =
        (i < OPENING_WORDS || (i === OPENING_WORDS && POSSESSIVE.has(tokens[1]!.lower))) &&
        (MEASURES.has(noun) || DEMAND.has(noun));
      const measure = opens || (token.lower === 'of' && MEASURES.has(noun));
      const multiple = tokens.slice(Math.max(0, i - 4), i - 1).find(({ lower }) => MULTIPLES.has(lower));
      // "the 50% horizon of Zephyra": no part of another's.
      const level = multiple?.text === '%' && tokens[multiple.index - 2]?.lower === 'the';
      if (measure && multiple && !level) return 'compared';
      return measure || isAbsolute(token, tokens, mention) ? 'free' : 'governed';
    }
    // "2.2 times Zephyra's"
    if (i === at - 1 && /^(?:times|twice|thrice|double|triple|half)$/.test(token.lower)) return 'compared';
    if (DETERMINERS.has(token.lower)) continue;
    // "with integrated Quillo"
    if (token.tags & Tag.Past && (tokens[i - 1]?.tags ?? 0) & Tag.Preposition) continue;
    if (token.tags & (Tag.Punctuation | Tag.Auxiliary | Tag.Pronoun | Tag.Conjunction)) return 'free';
    if (token.tags & Tag.Verb && !(token.tags & (Tag.Noun | Tag.Adjective))) return 'free';
  }
  return 'free';
}

/** "against 80 GB in Zephyra": whether a preposition ties a name to a number that is held against another. */
function isNumberHeld(tokens: readonly Token[], preposition: number): boolean {
  if (!/^(?:for|in|on|by|from|with)$/.test(tokens[preposition]!.lower)) return false;
  let number = false;
  for (let i = preposition - 1; i > Math.max(0, preposition - NUMBER_REACH); i--) {
    const { lower } = tokens[i]!;
    if (/^\d/.test(lower)) number = true;
    else if (number)
      return (
        /^(?:against|versus|vs|than)$/.test(lower) ||
        (/^(?:with|to)$/.test(lower) && APART_FROM.has(tokens[i - 1]?.lower ?? ''))
      );
  }
  return false;
}
const NUMBER_REACH = 6;

/** "tools like Quillo flagged": an instance of those who do what follows. */
function isInstance(tokens: readonly Token[], like: number, { end }: Span): boolean {
  const kind = tokens[like - 1];
  const verb = tokens[firstFrom(tokens, end)];
  return (
    kind !== undefined &&
    Boolean(kind.tags & Tag.Plural) &&
    verb !== undefined &&
    Boolean(verb.tags & (Tag.Verb | Tag.Past | Tag.Auxiliary)) &&
    !(verb.tags & (Tag.Gerund | Tag.Preposition))
  );
}

/** "Under the new terms Acme pays": what holds under terms is not held against them. */
const isFrame = (tokens: readonly Token[], preposition: number, at: number): boolean =>
  tokens[preposition]!.lower === 'under' && tokens.slice(preposition + 1, at).some(({ lower }) => FRAMES.has(lower));
const FRAMES = wordSet(
  'terms deal agreement pact contract plan law rules arrangement partnership settlement scheme licence license',
);

const TIMES = wordSet(
  `breakfast lunch dinner dawn dusk noon midnight morning evening night monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december spring summer autumn fall
  winter yesterday then now q1 q2 q3 q4 contrast comparison`,
);

/** Participles that tell where things stand: "with Acme and Bolt tied at #2". */
const PLACED = wordSet('tied ranked placed rated priced valued listed');

const DEALS = wordSet('contract deal agreement pact partnership lease talks alliance');

/** "with Bolt alone making $2M": what follows "with" is the subject of the participle. */
function isAbsolute(preposition: Token, tokens: readonly Token[], mention: Span): boolean {
  if (preposition.lower !== 'with') return false;
  // "a contract with Bolt starting in 2027"
  if (DEALS.has(tokens[preposition.index - 1]?.lower ?? '')) return false;
  for (let i = firstFrom(tokens, mention.end), plain = 0; i < tokens.length && plain < 2; i++) {
    const { lower, text, tags } = tokens[i]!;
    // "with Bolt, creating 800 jobs": of the one whose deed it is.
    if (lower.length > 4 && lower.endsWith('ing') && tags & (Tag.Gerund | Tag.Verb))
      // "with Quillo grounding, ..." is a noun.
      return tokens[i - 1]?.text !== ',' && !/^(?:[,;.)]|and)$/.test(tokens[i + 1]?.text ?? '.');
    if (PLACED.has(lower)) return true;
    if (!LIST.has(lower) && !/^[A-Z\d]/.test(text)) plain++;
  }
  return false;
}
