/** Numbers that are worth no figure: of the newsletter itself, of its channels and their messages, of posts' popularity. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Quantity, Tag } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { unitKind } from './rule.ts';
import type { Scene } from './scene.ts';

const OWN_COUNTS = new Set(['subreddit', 'twitter', 'discord']);
/** How much a post was liked, and how long a talk about it ran. */
const ENGAGEMENT = wordSet('upvote downvote like retweet repost reply comment message reaction view share');
/** "(Activity: 1693)", "PR #13189", "Meeting #95": a label. */
const LABELLED =
  /\b(?:Activity|Score|Upvotes|Comments|PRs?|[Ii]ssue|[Pp]ull [Rr]equest|[Mm]eeting|[Bb]ug|[Tt]icket|[Ee]pisode|[Ii]nterview|[Uu]pdate|[Ll]esson|[Cc]hapter|[Ll]ecture|[Ss]ubmission|ID):? ?#?$/;
/** "as #410": a number on a list of its own; a place so far down is told of a leaderboard alone. */
const FAR_DOWN = 100;
/** "0613". */
const VERSION = /^0\d/;
/** "(14210.0)": how much a post was liked. */
const POPULARITY = /^\d{3,}\.0$/;
const LABEL_REACH = 16;
/** "vocab=1920": a setting. */
const SETTING = /\b[a-z_]+=$/;

/** Whether a number tells of the text that it stands in rather than of what that text is about. */
export function isNoise(scene: Scene, quantity: Quantity): boolean {
  const { start, end } = scene.doc.sentences[quantity.sentence]!;
  const text = scene.doc.text.slice(start, end);
  const at = quantity.start - start;
  const after = text.slice(quantity.end - start);
  const before = text.slice(0, at);
  const near = before.slice(-THRESHOLD_REACH);
  return (
    (ENGAGEMENT.has(quantity.unit) && !QUOTA.test(after) && !(quantity.unit === 'share' && STOCK.test(text))) ||
    isDesignation(scene, quantity) ||
    (PEOPLE.test(quantity.unit) && TELLING.test(after)) ||
    OFFER.test(text) ||
    LABELLED.test(before.slice(-LABEL_REACH)) ||
    SETTING.test(before.slice(-LABEL_REACH)) ||
    ((text[at] === '#' || quantity.unit === 'rank') &&
      quantity.value >= FAR_DOWN &&
      !namesBenchmark(scene, quantity)) ||
    VERSION.test(quantity.text) ||
    // "a third model" is one more of them.
    (/^a third$/i.test(quantity.text) && ONE_MORE.test(after)) ||
    // "a point and a half"
    /^a half$/i.test(quantity.text) ||
    /\bin the first place$/i.test(text.slice(0, quantity.end - start)) ||
    (quantity.unit === '%' && LEVEL.test(after)) ||
    (quantity.text.includes('/') && AMONG.test(after)) ||
    isThreshold(quantity, near) ||
    AIMED_AT.test(near) ||
    EXPECTED.test(near) ||
    (unitKind(quantity) === 'money' && CREDIT.test(after)) ||
    PER_HEAD.test(near) ||
    isTerm(quantity, before, after) ||
    (quantity.unit === 'parameters' && AT_SCALES.test(after)) ||
    OF_TASKS.test(near) ||
    (text[at - 1] === '(' && POPULARITY.test(quantity.text)) ||
    isRate(text, at) ||
    isPartOfAnother(scene, quantity) ||
    (quantity.unit === 'x' && OTHERS_SIZE.test(before.slice(-LABEL_REACH) + text.slice(at + quantity.text.length))) ||
    countsNoNoun(scene, quantity) ||
    isVersion(scene, quantity) ||
    speaksOfItself(scene, quantity) ||
    countsHardware(scene, quantity)
  );
}

const ONE_MORE =
  /^[ -](?!(?:of|less|more|fewer|lower|higher|faster|slower|cheaper|smaller|larger|better|the|as|to|in|on|at|by|from|and|or|this|that|its|since|compared|over|year|are|is|were|was|off|with|under|for|through|than|away|out|up|down)\b)[a-z]/;

/** "Grab $50 in free credits": what an advertisement offers its reader. */
const OFFER =
  /^(?:Get|Grab|Claim|Save|Enjoy|Snag|Start|Try|Unlock|Redeem)\b[^.!?]{0,40}\b(?:off\b(?! the)|free (?:credits?|trial|months?)|credits\b|discount)/;

/** "sold 32 million shares", "warrants for 160 million shares": of a firm. */
const STOCK =
  /\b(?:warrants?|stocks?|stake|IPO|offering|stock options?|issu(?:es?|ed|ing)|s(?:ells?|old|elling)|b(?:uys?|ought|uying)|purchas(?:es?|ed|ing)|unload(?:s|ed|ing)|offload(?:s|ed|ing)|position|tender)\b/;

/** "three people familiar with the plan", "two employees who spoke to Foo Weekly": who told it. */
const PEOPLE = /^(?:person|people|source|employee|insider|executive|official|staffer)$/;
const TELLING =
  /^,? (?:familiar|briefed|close to|told|said|with (?:direct )?knowledge|(?:who|that) (?:spoke|asked|were briefed|requested|declined)|involved in the (?:talks|discussions|matter))\b/;

/** "a 50% time horizon", "at 95% confidence": at which level something is told. */
const LEVEL = /^[ -](?:(?:success |reliability )?(?:time[ -])?horizons?|confidence|CI|credible)\b/;

/** "holding 4/5 of the top 5": how many of them. */
const AMONG = /^ (?:of|in) [^.;,]{0,40}\btop[ -]\d/i;

/** "sites above 20 MW", "any model under 10B parameters", "smaller ones (<8B)": where a class begins or ends. */
const isThreshold = ({ unit, text }: Quantity, before: string): boolean =>
  BOUNDED.has(unit) || (unit === '' && /\d[BM]$/.test(text))
    ? BOUND.test(before) || (THRESHOLD.test(before) && !OF_A_SERIES.test(before))
    : /\bif\b/i.test(before) && EXCEEDING.test(before);
const BOUNDED: ReadonlySet<string> = new Set(['parameters', 'W', 'GB', 'FLOP', 'tokens']);
const BOUND =
  /(?:\b(?:models|ones|LLMs) ?\(?[<>≤≥]|\bat [>≥])=? ?$|\b(?:first|only|best|smallest|largest|strongest|top) (?:[a-z-]+ ){0,2}(?:model|LLM|one) (?:under|below|over|above) $/;
const THRESHOLD =
  /\b(?:any|every|no|models|LLMs|centers|centres|sites|projects|plants|facilities|campuses|systems|loads|users|machines|firms|companies|businesses|startups|anything|everything)(?: (?:model|system|cluster|site|project|plant|facility|campus|load|machine|chip|run))? (?:above|below|under|over|beyond|exceeding|larger than|smaller than|bigger than|(?:with|of) (?:over|under|more than|less than|fewer than|at least|at most)) (?:about |around |roughly )?$/i;
/** "a series of models below 1B parameters" */
const OF_A_SERIES = /\b(?:series|family|suite|set) of /i;
/** "if its product exceeds 100M users" */
const EXCEEDING = /\b(?:exceeds?|passes|tops|crosses|reaches) ~?$/i;
const THRESHOLD_REACH = 60;

/** "a licence that asks for a notice above 100M users or $20M in monthly revenue": whether a licence says so of those who use it. */
const isTerm = ({ unit }: Quantity, before: string, after: string): boolean =>
  TERMS.test(before) && (unit === 'user' || TAKINGS.test(after));
const TERMS =
  /\blicen[sc]es?\b[^.;]{0,120}\b(?:requir\w{0,6}|asks?|for|if|unless|when|above|over|exceeding|under|below)\b[^.;]{0,80}$|\bcommercial (?:products|deployments|users|services)\b[^.;]{0,60}$|\bif an? (?:product|company|service|app|firm)\b[^.;]{0,60}$/i;
const TAKINGS = /^ ?(?:\/ ?|per |in |of |a )?(?:[a-z]+ ){0,2}(?:revenue|sales|ARR|income)\b/i;

/** "at 4B, 8B and 30B scales": how large the models are with which something is tried. */
const AT_SCALES = /^ (?:(?:model|parameter) )?scales\b/;

/** "1,400 tasks from Torch valued at $1 million": what a test consists of. */
const OF_TASKS =
  /\b(?:tasks|gigs|jobs|problems|bounties)(?: from [A-Z]\w{1,20})?,? (?:valued at|worth|totall?ing)(?: about| over| nearly)? $/;

/** "cut its price target for Acme to $300 from $515": what an analyst expects. */
const AIMED_AT = /\bprice (?:target|objective)s?\b[^.;]{0,40}(?:\bto|\bof|\bat|\bfrom) ~?$/i;
/** "includes $5/month in API credits", "a $5 promo credit": what a plan brings with it. */
const CREDIT =
  /^(?: ?\/ ?month| (?:a|per) month)?(?: in| of| worth of)? (?:[A-Za-z]+ )?(?:API|promo|promotional|free|usage|signup) credits?\b/;
/** "earned $3.30 a share against an expected $3.10": what others had expected. */
const EXPECTED =
  /\b(?:(?:against|versus|vs\.?|above|below|than|beating|topping|missing) (?:an?|the) (?:expected|anticipated|forecasted|estimated|consensus(?: estimate)? of)|(?:expectations|estimates|consensus|forecasts) (?:of|for|were)) ~?$/i;
/** "revenue per employee passed $1 million": no revenue. */
const PER_HEAD = /\b(?:revenue|sales|profit|ARR|funding|spending) per [a-z]+\b(?: [a-z]+){0,4} ~?$/i;

/** "50 messages a day": what a plan allows. */
const QUOTA = /^ ?(?:\/ ?|(?:a|per|every|each) (?:[a-z]+ )?)(?:minute|hour|day|week|month)s?\b/i;

/** Things whose names go on with a number: "Torvex 9355 CPUs", "Quillo 2507 models". */
const NUMBERED: ReadonlySet<EntityType> = new Set(['hardware', 'model', 'product']);

/** Whether a number directly after a name belongs to its designation; of a data set, its resolution. */
const isDesignation = ({ doc, names }: Scene, { text, start, sentence, unit }: Quantity): boolean =>
  names(sentence).some(
    ({ end, type, by, text: name }) =>
      end === start - 1 &&
      by !== 'coreference' &&
      // "SP 800-53"
      ((/\d$/.test(name) && doc.text[end] === '-') ||
        unit === 'pixel' ||
        // "a Quillo Max 20x subscriber"
        (unit === 'x' && type === 'product' && PLAN.test(doc.text.slice(start + text.length))) ||
        // not "Zephyra 184 tok/s"
        (/^\d{3,4}(?:\s|$)/.test(text) && NUMBERED.has(type) && /^(?:bare|noun)$/.test(unitKind({ unit }))) ||
        // "gives Torvale 2 a score"
        (unit === '' &&
          type === 'company' &&
          /^\d{1,2}$/.test(text) &&
          /^ [a-z]/.test(doc.text.slice(start + text.length)))),
  );

const PLAN = /^ (?:subscribers?|subscriptions?|plans?|users?|tier|accounts?|customers?|members?)\b/;

/** "$5/1M input tokens", "$5 for a million tokens": what the price is for. */
const isRate = (text: string, at: number): boolean =>
  RATE.test(text.slice(Math.max(0, at - LABEL_REACH), at)) && RATED.test(text.slice(at, at + LABEL_REACH));
const RATE = /(?:[$€£]\d[\d.,]*|\bcents)(?:\s?\/\s?| (?:for|per|each|every|buys) )$/;
const RATED = /^(?:\d[\d.,]*|an?|one)[ -]?(?:[KMB]\b|million|thousand|hundred|billion)/i;

/** "outperforms models four times its size": how large others are. */
const OTHERS_SIZE =
  /\b(?:models|ones|rivals|systems|LLMs|competitors) +(?:up to |about |over |nearly )?(?:as )?(?:its|their|the) size\b/i;

/** "$2, a third of Lumora": how two compare. */
const isPartOfAnother = ({ doc, names }: Scene, { text, unit, end, sentence }: Quantity): boolean =>
  unit === '%' &&
  /^[a-z]/i.test(text) &&
  names(sentence).some(
    ({ start, type, by }) =>
      start >= end &&
      by !== 'coreference' &&
      (COMPARED.has(type)
        ? /^ (?:of(?: what)?|that of) (?:the )?$/.test(doc.text.slice(end, start))
        : doc.text.slice(end, start) === ' of what '),
  );
const COMPARED: ReadonlySet<EntityType> = new Set(['model', 'hardware']);

/** "Zephyra 7B competes", "the 27B fits 18 GB": a verb that looks like a plural. */
function countsNoNoun({ doc, names }: Scene, quantity: Quantity): boolean {
  const { tokens } = doc.sentences[quantity.sentence]!;
  const at = firstFrom(tokens, quantity.end);
  const last = tokens[at - 1];
  if (!last || !(last.tags & Tag.Verb) || unitKind(quantity) !== 'noun' || !SIZED.test(quantity.text)) return false;
  const before = tokens[firstFrom(tokens, quantity.start) - 1];
  const named =
    names(quantity.sentence).some(({ end }) => end === quantity.start - 1) ||
    (before !== undefined && before.index > 0 && /^\p{Lu}/u.test(before.text));
  if (named && !(last.tags & Tag.Noun)) return true;
  return /B /.test(quantity.text) && Boolean((tokens[at]?.tags ?? 0) & AFTER_A_VERB);
}
/** "Quillo 2.5 users": nobody counts so. */
const isVersion = ({ names }: Scene, { text, start, sentence, unit }: Quantity): boolean =>
  unitKind({ unit }) === 'noun' &&
  /^\d{1,2}\.\d [a-z]+s$/.test(text) &&
  names(sentence).some(({ end }) => end === start - 1);
const SIZED = /^\d[\d.]*[KMBT] \w+$/i;
const AFTER_A_VERB = Tag.Determiner | Tag.Adverb | Tag.Pronoun | Tag.Number;

const namesBenchmark = ({ names }: Scene, { sentence }: Quantity): boolean =>
  names(sentence).some(({ type }) => type === 'benchmark');

/** Whether a sentence tells how the newsletter itself was made: "We checked 12 subreddits". */
const speaksOfItself = ({ doc, quantities }: Scene, { sentence }: Quantity): boolean =>
  quantities[sentence]!.some(({ unit }) => OWN_COUNTS.has(unit)) ||
  doc.sentences[sentence]!.tokens.some(
    ({ lower }, at, tokens) => lower === 'reading' && tokens[at + 1]?.lower === 'time',
  );

/** "2× Torvex T9", "2 x Acme T9 boards", "2× 512GB Torvex T9": a number of machines, no factor. */
const countsHardware = ({ doc, names }: Scene, { unit, text, end, sentence }: Quantity): boolean =>
  unit === 'x' &&
  names(sentence).some(
    ({ start, type, by }) =>
      (type === 'hardware' || (type === 'company' && by !== 'coreference' && /^\d/.test(text))) &&
      start >= end &&
      (start <= end + 1 || /^ ?\d+ ?GB $/.test(doc.text.slice(end, start))),
  );
