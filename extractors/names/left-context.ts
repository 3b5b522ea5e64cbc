/** What stands before a name tells of its type: the noun it stands behind, its owner, a verb, a preposition. */
import { Tag, type Token } from '../document.ts';
import {
  COMPARING_VERBS,
  INVESTING,
  MAKING_VERBS,
  ROLE_WORDS,
  TYPE_NOUNS,
  USER_NOUNS,
  USING_VERBS,
} from '../lexicon/cues.ts';
import { isGivenName } from './form-votes.ts';
import { isCapital } from './found.ts';
import { isPlaceName, STATE_CODE } from './geography.ts';
import { isCalled } from './introduced.ts';
import type { NameContext } from './name-context.ts';
import { headOfPhrase } from './type-heads.ts';
import { type Votes, vote } from './votes.ts';

const SCORING =
  /%|#\d|\b(?:first|second|third|fourth|fifth)\b|\bscor|\bpoints?\b|\bpass@|\bSOTA\b|\baccura|\brank|\bbenchmark|\bElo\b|\bpace with\b|\boutperform|\bsurpass|\bstate[- ]of[- ]the[- ]art/i;
const SIZED = /\bparameters?\b|\d[BM]\b/;

/** Verbs whose object is a firm, some with a particle, and nouns for what they do. Lemmas. */
const TAKING =
  /^(?:acquire|acqui-?hire|buy|purchase|snap|scoop|gobble|swallow|take|sue|back|bankroll|hire|supply|rejoin|finance|found|co-?found)$/;
const PARTICLE = /^(?:up|over|out)$/;
const TAKEOVER = /^(?:acquisition|purchase|takeover|buyout|acquihire|stake|investment|share|investor)$/;

/** Nouns for who comes from somewhere: "an outfit from Halifax". Lemmas. */
const COMING =
  /^(?:start-?up|outfit|shop|boutique|crowd|newcomer|upstart|firm|company|lab|studio|maker|team|collective)$/;

/** What stands somewhere, and words that say so: "a plant near Halifax", "headquartered in Halifax". */
const STANDING =
  /^(?:site|campus|plant|office|factory|headquarters|facility|warehouse|hall|data[- ]?cent(?:er|re)s?|headquarter|base|locate|hq)$/;

/** Words for what firms have with each other. */
const DEALING =
  /^(?:partner|partnership|deal|agreement|collaborat\w*|contract|team|compete|competition|alliance|talk|lawsuit|work|rivalry|feud|fight|dispute|merger)$/;

/** What ties a thing to software. */
const TYING = /^(?:connector|integration|plugin|plug-in|extension|wrapper|adapter|bindings?)$/;
const PLUGGING = /^(?:plug|hook|integrate|embed|build|bake|wire)$/;

/** What firms are to other firms. Lemmas. */
const PARTIES = /^(?:investor|partner|backer|customer|client|rival|competitor|shareholder|supplier|buyer|tenant)$/;

/** Nouns for what a model comes in. Lemmas. */
const VERSIONS = /^(?:version|variant|size|flavou?r)$/;

/** Whether a word before "developer" is a place or what firms build. */
const isBuilt = ({ text, lemma }: Token): boolean =>
  isPlaceName(text) ||
  /^(?:cent(?:er|re)|data-?cent(?:er|re)|campus|chip|drug|battery|power|energy|estate|reactor)$/.test(lemma);

/** "the framework X", "CEO X", "apps like X". */
function nounVotes(votes: Votes, before: Token, name: NameContext): void {
  const { tokens, left, right, quoted, numbered } = name;
  // "the Calgary developer Tideway" is a firm that builds.
  const isBuilder = before.lemma === 'developer' && left > 0 && isBuilt(tokens[left - 1]!);
  const noun = isBuilder ? 'company' : TYPE_NOUNS.get(before.lemma);
  if (noun && !(before.tags & Tag.Plural) && left > 0) vote(votes, noun, 2.5);
  else if (noun && tokens[left - 1]) vote(votes, noun, 1.5);
  if (ROLE_WORDS.has(before.lemma) && !isBuilder) vote(votes, 'person', 2.5);
  const kind = tokens[left - (before.lower === 'as' ? 2 : 1)];
  if (/^(?:like|including|as)$/.test(before.lower) && kind && kind.tags & Tag.Plural)
    vote(votes, PARTIES.test(kind.lemma) ? 'company' : TYPE_NOUNS.get(kind.lemma), 2.5);
  // "Customers include X", "its backers are X"
  if (/^(?:include|be)$/.test(before.lemma) && kind && kind.tags & Tag.Plural && PARTIES.test(kind.lemma))
    vote(votes, 'company', 2.5);
  if (isPartyListed(tokens, left)) vote(votes, 'company', 1.5);
  // "in two versions, Instant and Thinking"
  if (/^[,:]$/.test(before.text) && kind && kind.tags & Tag.Plural && VERSIONS.test(kind.lemma))
    vote(votes, 'model', 3);
  // "its agent, Tern, writes", "a small model, Tern,": what it is, and its name
  if (
    before.text === ',' &&
    noun === undefined &&
    isOwnThing(tokens, left - 1) &&
    /^[,.;]?$/.test(tokens[right]?.text ?? '')
  )
    vote(votes, TYPE_NOUNS.get(kind?.lemma ?? ''), 2.5);
  // "8x H100", "Acme x Beta"
  if (/^(?:\d+)?[x×]$/.test(before.lower)) {
    if (isCapital(kind ?? before)) vote(votes, 'company', 2);
    else vote(votes, 'hardware', 4);
  }
  // "a framework called Forge".
  if (isCalled(before)) {
    const noun = TYPE_NOUNS.get(tokens[left - 1]?.lemma ?? '');
    vote(votes, noun ?? 'product', noun ? 2.5 : 1);
  }
  if (before.lower === 'it' && tokens[left - 1]?.lemma === 'call') vote(votes, 'product', 1.2);
  // "Halden “Cinder” leaks": a name in quotation marks behind another is what one has made.
  if (quoted && (isCapital(before) || /^['’]s?$/.test(before.text))) vote(votes, numbered ? 'model' : 'product', 1);
  // "The Information": an article in capitals within a sentence belongs to a title.
  if (before.text === 'The' && left > 0) vote(votes, 'source', 1);
  ownerVotes(votes, before, name);
}

/** Whether a noun for one thing ends at `at` that somebody owns or leads, or that is new: "its coding agent", "an agent". */
function isOwnThing(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (!noun || noun.tags & Tag.Plural || !TYPE_NOUNS.has(noun.lemma)) return false;
  let first = at;
  while (
    first > at - 5 &&
    tokens[first]!.tags & (Tag.Noun | Tag.Adjective | Tag.Number | Tag.Unknown | Tag.Gerund) &&
    tokens[first - 1]
  )
    first--;
  return /^(?:its|their|his|her|['’]s|an?)$/.test(tokens[first]!.lower);
}

/** "customers include Acme, Beta and Tern", "counts Acme and Beta as clients": whether a name stands in such a list. */
function isPartyListed(tokens: readonly Token[], left: number): boolean {
  let at = left;
  while (at > left - LIST && tokens[at] && (isCapital(tokens[at]!) || /^(?:,|and|&)$/.test(tokens[at]!.lower))) at--;
  const opener = tokens[at];
  // "a round led by Acme, Beta and Tern"
  if (at < left && opener && opensMoney(tokens, opener)) return true;
  if (opener?.lemma === 'count') return tokens.slice(left, left + LIST).some(({ lemma }) => PARTIES.test(lemma));
  return at < left && opener?.lemma === 'include' && PARTIES.test(tokens[at - 1]?.lemma ?? '');
}
const LIST = 12;

/** Whether a preposition opens a list of who gives money, or gets it: "led by", "a round with", "invested in". */
function opensMoney(tokens: readonly Token[], { lower, index }: Token): boolean {
  const governor = tokens[index - 1]?.lemma ?? '';
  if (lower === 'by' || lower === 'from') return INVESTING.test(governor);
  if (lower === 'with') return /^(?:round|seed|series|raise|financing)$/.test(governor);
  return (lower === 'in' || lower === 'into') && isPaid(tokens, index - 1);
}

/** "Halden's X", "its X" are things, and hardly act by themselves; "Oslo's X" is who has its seat there. */
function ownerVotes(votes: Votes, before: Token, { tokens, left, quoted, numbered }: NameContext): void {
  const pronoun = /^(?:its|their|his|her)$/.test(before.lower);
  const owner = tokens[left - 1];
  if (!pronoun && (!/^['’]s?$/.test(before.text) || quoted || !owner)) return;
  const seated = owner !== undefined && !pronoun && isPlaceName(owner.text);
  if (!pronoun && isCapital(owner ?? before) && !seated) vote(votes, numbered ? 'model' : 'product', 0.95);
  vote(votes, 'company', seated ? 0.8 : -0.4);
}

/** "released X", "outperforms X", "acquired X". */
function verbVotes(votes: Votes, before: Token, { tokens, text, left, right, numbered }: NameContext): void {
  const verb = before.tags & Tag.Determiner ? tokens[left - 1] : before;
  if (verb && verb.tags & Tag.Verb && MAKING_VERBS.has(verb.lemma)) {
    const model = numbered || headOfPhrase(tokens, right + 1) === 'model' || SIZED.test(text);
    vote(votes, model ? 'model' : 'product', 1.4);
  }
  if (before.tags & Tag.Verb && COMPARING_VERBS.has(before.lemma)) vote(votes, 'model', 1.5);
  const owns = /^['’]s?$/.test(tokens[right]?.text ?? '');
  // "uses X as its store" says so more surely.
  const asTool = /^(?:for|as|to)$/.test(tokens[right]?.lower ?? '');
  if (before.tags & Tag.Verb && USING_VERBS.has(before.lemma) && !owns) vote(votes, 'product', asTool ? 1.2 : 0.8);
  // "snaps up X", "takes over X"
  const deed = PARTICLE.test(before.lower) ? tokens[left - 1] : before;
  if (deed?.lemma === 'tape' && before.lower === 'out') vote(votes, 'hardware', 2.5);
  if (deed && deed.tags & Tag.Verb && TAKING.test(deed.lemma)) vote(votes, 'company', 1.5);
}

/** Whether a round of money stands at a token: "a Series A", "a $3 million seed". */
const isRound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'series' || tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^[$€£]/.test(text));

/** "led by X", "at X", "82% on X", "in X", "via X". */
function prepositionVotes(votes: Votes, before: Token, { tokens, text, left, right, quoted }: NameContext): void {
  const governor = tokens[left - 1];
  const { lower } = before;
  if (/^(?:by|from)$/.test(lower) && governor && INVESTING.test(governor.lemma)) vote(votes, 'company', 2.5);
  if (/^(?:of|in)$/.test(lower) && TAKEOVER.test(governor?.lemma ?? '')) vote(votes, 'company', 1.5);
  // "a $40 million Series A in X"
  if (lower === 'in' && /^(?:round|seed|financing)$|^[a-k]$/.test(governor?.lower ?? '') && isRound(tokens, left - 1))
    vote(votes, 'company', 3);
  // "a stake in X", "invested in X", "poured $3 million into X", "put money into X"
  if (/^(?:in|into)$/.test(lower) && isPaid(tokens, left - 1)) vote(votes, 'company', 2.5);
  // "left Acme for X"
  if (
    lower === 'for' &&
    (isCapital(governor ?? before) || /^to$/.test(governor?.lower ?? '')) &&
    isLeaving(tokens, left)
  )
    vote(votes, 'company', 1.5);
  if (/^(?:at|of)$/.test(lower) && ROLE_WORDS.has(governor?.lemma ?? ''))
    vote(votes, 'company', /^(?:secretary|minister|governor|senator)$/.test(governor?.lemma ?? '') ? 0 : 2.5);
  // "who leads safety at X", "works on chips at X"
  if (lower === 'at' && tokens.slice(Math.max(0, left - 5), left).some(({ lemma }) => SERVING.test(lemma)))
    vote(votes, 'company', 1.5);
  // "Ada Brook of X"
  if (lower === 'of' && governor && isCapital(governor) && isGivenName(tokens[left - 2] ?? governor))
    vote(votes, 'company', 1.5);
  if (/^(?:by|to)$/.test(lower) && /^(?:cover|report|accord|reporting|according)/.test(governor?.lower ?? '')) {
    vote(votes, 'source', 1.3);
    vote(votes, 'company', 0.8);
  }
  // "served by Ollama"
  else if (lower === 'by' && /^(?:serve|power|drive)$/.test(governor?.lemma ?? '')) vote(votes, 'product', 0.8);
  else if (lower === 'by') vote(votes, 'company', 0.6);
  const on = lower === 'the' && governor?.lower === 'on';
  if (on || /^(?:on|across|in)$/.test(lower)) {
    if (SCORING.test(text)) vote(votes, 'benchmark', lower === 'in' ? 0.5 : 1.6);
    else if (lower === 'in') {
      vote(votes, 'place', 0.35);
      vote(votes, 'product', 0.3);
    }
  }
  if (/^(?:via|using|with|through|inside)$/.test(lower)) {
    vote(votes, 'technique', lower === 'inside' ? 0 : 0.4);
    vote(votes, 'product', lower === 'with' || lower === 'using' ? 0.5 : 0.9);
  }
  if (lower === 'on' && /^(?:build|base|run|deploy|host)$/.test(governor?.lemma ?? '')) vote(votes, 'product', 1.2);
  if (lower === 'from' && /^(?:move|migrate|switch)$/.test(governor?.lemma ?? '')) vote(votes, 'product', 1.2);
  if (/^(?:from|in)$/.test(lower) && COMING.test(governor?.lemma ?? '')) vote(votes, 'place', lower === 'in' ? 1.2 : 2);
  if (/^(?:in|at|near|of|outside)$/.test(lower) && STANDING.test(governor?.lemma ?? '')) vote(votes, 'place', 2);
  else if (/^(?:near|outside)$/.test(lower)) vote(votes, 'place', 1.2);
  // "In Halifax, ..."
  if (lower === 'in' && !governor && !quoted && tokens[right]?.text === ',') vote(votes, 'place', 1.2);
  if (/^(?:with|against)$/.test(lower) && DEALING.test(governor?.lemma ?? '')) vote(votes, 'company', 1.4);
  if (lower === 'with' && /^(?:train|optimi[sz]e|quanti[sz]e|align)$/.test(governor?.lemma ?? ''))
    vote(votes, 'technique', 1.2);
  if (lower === 'of' && USER_NOUNS.has(governor?.lemma ?? '')) vote(votes, 'product', 1.5);
  // "connectors for X", "plugs into X"
  if (/^(?:for|to|with)$/.test(lower) && TYING.test(governor?.lemma ?? '')) vote(votes, 'product', 2);
  if (/^(?:connect to|link to|sync to|sync with|integrate with)$/.test(`${governor?.lemma ?? ''} ${lower}`))
    vote(votes, 'product', 1.6);
  if (lower === 'into' && PLUGGING.test(governor?.lemma ?? '')) vote(votes, 'product', 2);
  if (lower === 'under') vote(votes, 'license', 0.5);
}

/** What people do where they work. Lemmas. */
const SERVING = /^(?:lead|head|work|oversee|manage|run|intern|job|role|post|stint|career|colleague)$/;

const STAKES = /^(?:invest|stake|investment|money|cash|capital|fund|funding)$/;
const POURING = /^(?:pour|put|plow|plough|pump|inject|sink|plunge|funnel|invest)$/;

/** Whether words up to a token say that money goes somewhere: "invested", "put $3 million". */
function isPaid(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (STAKES.test(token.lemma)) return true;
  const sum = token.tags & Tag.Number || /^\d/.test(token.text);
  return Boolean(sum) && tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => POURING.test(lemma));
}

/** Whether somebody leaves before a token. */
const isLeaving = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ lemma }) => /^(?:leave|quit|depart)$/.test(lemma));

/** Adds the votes of the words before a name. */
export function leftContextVotes(votes: Votes, name: NameContext): void {
  const before = name.tokens[name.left];
  if (!before) return;
  // "the Lyon, CA office"
  const [city, state] = [name.tokens[name.left - 1], name.tokens[name.left + 1]];
  if (before.text === ',' && city && isCapital(city) && STATE_CODE.test(state?.text ?? '')) vote(votes, 'place', 4);
  nounVotes(votes, before, name);
  verbVotes(votes, before, name);
  prepositionVotes(votes, before, name);
}
