/** What the words around a name tell of its type: the noun beside it, its verb, its preposition, an apposition. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, Tag, type Token } from '../document.ts';
import {
  ACTOR_VERBS,
  COMPARING_VERBS,
  FIRM_NOUNS,
  INVESTING,
  MAKING_VERBS,
  MODEL_NOUNS,
  ROLE_WORDS,
  SAYING_VERBS,
  SCHOOL_NOUNS,
  SERVING_VERBS,
  SOFTWARE_NOUNS,
  TYPE_NOUNS,
  USER_NOUNS,
  USING_VERBS,
} from '../lexicon/cues.ts';
import { isGivenName } from './form-votes.ts';
import { type Found, isCapital } from './found.ts';
import { isPlaceName } from './geography.ts';
import { COLLECTIVES, headOfPhrase, isOfModel } from './type-heads.ts';
import { type Votes, vote } from './votes.ts';

const SCORING =
  /%|#\d|\b(?:first|second|third|fourth|fifth)\b|\bscor|\bpoints?\b|\bpass@|\bSOTA\b|\baccura|\brank|\bbenchmark|\bElo\b|\bpace with\b|\boutperform|\bsurpass|\bstate[- ]of[- ]the[- ]art/i;
const SIZED = /\bparameters?\b|\d[BM]\b/;

/** Verbs whose object is a firm, some with a particle, and nouns for what they do. Lemmas. */
const TAKING = /^(?:acquire|acqui-?hire|buy|purchase|snap|scoop|gobble|swallow|take|sue|back|bankroll|hire)$/;
const PARTICLE = /^(?:up|over|out)$/;
const TAKEOVER = /^(?:acquisition|purchase|takeover|buyout|acquihire|stake|investment|share|investor)$/;

/** Nouns for who comes from somewhere: "an outfit from Halifax". Lemmas. */
const COMING =
  /^(?:start-?up|outfit|shop|boutique|crowd|newcomer|upstart|firm|company|lab|studio|maker|team|collective)$/;

/** What stands somewhere, and words that say so: "a plant near Halifax", "headquartered in Halifax". */
const STANDING =
  /^(?:site|campus|plant|office|factory|headquarters|facility|warehouse|hall|data[- ]?cent(?:er|re)s?|headquarter|base|locate|hq)$/;

/** Nouns after the name of a place: "the Essonne site". */
const SITE_NOUNS = /^(?:site|office|headquarters|factory|facility)$/;

/** Words for what firms have with each other. */
const DEALING =
  /^(?:partner|partnership|deal|agreement|collaborat\w*|contract|team|compete|competition|alliance|talk|lawsuit|work)$/;

/** What ties a thing to software. */
const TYING = /^(?:connector|integration|plugin|plug-in|extension|wrapper|adapter|bindings?)$/;
const PLUGGING = /^(?:plug|hook|integrate|embed|build|bake|wire)$/;

/** Most tokens of what is inserted between a name and its verb. */
const INSERTED = 14;

/** Nouns for what a model comes in. Lemmas. */
const VERSIONS = /^(?:version|variant|size|flavou?r)$/;

/** What is raised without being money. Lemmas. */
const RAISED = /^(?:bar|question|concern|eyebrow|alarm|hope|stake)$/;

/** Whether a word may stand between a name and its verb: "Acme has", "Acme and Tern all now". */
const isPassed = ({ tags, lower }: Token): boolean =>
  (tags & (Tag.Auxiliary | Tag.Adverb)) !== 0 || /^(?:all|both|each)$/.test(lower);

/** A name in its sentence. */
class Place {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  /** Indices of the tokens before and after, quotation marks and brackets skipped. */
  readonly #before: number;
  readonly #after: number;
  readonly #quoted: boolean;
  readonly #numbered: boolean;
  /** One word with a capital inside it. */
  readonly #coined: boolean;
  /** Several words, or a given name. */
  readonly #named: boolean;

  constructor(doc: Document, { sentence, first, last, kinds }: Found) {
    const { tokens, start, end } = doc.sentences[sentence]!;
    this.#tokens = tokens;
    this.#text = doc.text.slice(start, end);
    this.#numbered = kinds.length > 0 || /\d/.test(tokens[first]!.text);
    this.#coined = first === last && /\p{L}\p{Lu}/u.test(tokens[first]!.text);
    this.#named = first < last || isGivenName(tokens[first]!);
    let before = first - 1;
    while (before >= 0 && /^["“‘'*(]$/.test(tokens[before]!.text)) before--;
    let after = last + 1;
    while (tokens[after] && /^["”’*]$/.test(tokens[after]!.text)) after++;
    this.#quoted = /^["“‘']$/.test(tokens[first - 1]?.text ?? '');
    this.#before = before;
    this.#after = after;
  }

  votes(votes: Votes): void {
    const after = this.#tokens[this.#after];
    const before = this.#tokens[this.#before];
    // "Marsh et al."
    if (after?.lower === 'et' && this.#tokens[this.#after + 1]?.lower === 'al') vote(votes, 'person', 4);
    if (after) {
      this.#noun(votes, after);
      this.#possessive(votes, after);
      this.#verb(votes, after);
      this.#apposition(votes, after);
      this.#score(votes, after);
    }
    if (before) {
      this.#nounBefore(votes, before);
      this.#verbBefore(votes, before);
      this.#preposition(votes, before);
    }
  }

  /** "the X framework", "X CEO", "X weights". */
  #noun(votes: Votes, after: Token): void {
    const next = this.#tokens[this.#after + 1];
    const noun = TYPE_NOUNS.get(after.lemma) ?? TYPE_NOUNS.get(after.lower.replace(/s$/, ''));
    const owned =
      /^['’]s?$/.test(this.#tokens[this.#before]?.text ?? '') || this.#tokens[this.#before]?.lower === 'own';
    if (FIRM_NOUNS.has(after.lemma)) vote(votes, 'company', 1.5);
    else if (SCHOOL_NOUNS.has(after.lemma)) vote(votes, 'organization', 2.5);
    else if (noun === 'hardware' && !owned && /s$/.test(after.lower) && !this.#numbered) vote(votes, 'company', 1.5);
    else if (noun === 'paper') vote(votes, 'company', 1);
    else if (noun && next && !isCapital(next) && next.spaced && next.tags === Tag.Noun && !COLLECTIVES.has(next.lemma))
      vote(votes, headOfPhrase(this.#tokens, this.#after), 1.5);
    else if (noun && noun !== 'person' && !(after.tags & Tag.Verb && next && isCapital(next)))
      vote(votes, noun, isCapital(after) ? 1.5 : 3);
    else if (after.spaced && !isCapital(after) && after.tags & (Tag.Noun | Tag.Adjective) && !(after.tags & Tag.Verb))
      vote(votes, headOfPhrase(this.#tokens, this.#after), 1.5);
    if (SOFTWARE_NOUNS.has(after.lemma)) vote(votes, 'product', 1.2);
    if (SITE_NOUNS.test(after.lemma)) vote(votes, 'place', 2);
    if (MODEL_NOUNS.has(after.lemma)) vote(votes, 'model', 1.5);
    // "Acme plans to" is what a firm does.
    if (USER_NOUNS.has(after.lemma) && next?.lower !== 'to') vote(votes, 'product', 1.5);
    if (ROLE_WORDS.has(after.lemma) && after.lemma !== 'lead' && after.lemma !== 'head') vote(votes, 'company', 2.5);
    if (after.lower === '-' && next && /^(?:backed|owned|led)$/.test(next.lower)) vote(votes, 'company', 2);
    // "Ostrava-based Acme"
    const based = after.lower === '-' && next?.lower === 'based' ? this.#tokens[this.#after + 2] : undefined;
    if (based && (isCapital(based) || TYPE_NOUNS.get(based.lemma) === 'company')) vote(votes, 'place', 3);
  }

  /** "X's CEO", "X's Grok 5". */
  #possessive(votes: Votes, after: Token): void {
    if (!/^['’]s?$/.test(after.text)) return;
    const owned = this.#tokens[this.#after + 1];
    if (this.#numbered) return;
    vote(votes, 'company', owned && isCapital(owned) ? 1.2 : 0.5);
    if (owned && ROLE_WORDS.has(owned.lemma)) vote(votes, 'company', 2.5);
  }

  /** "X raises", "X is building", "X says", "X outperforms". */
  #verb(votes: Votes, after: Token): void {
    let verb: Token | undefined = after;
    for (let at = this.#after + 1; verb && isPassed(verb) && at < this.#after + 4; at++) verb = this.#tokens[at];
    if (!verb || !(verb.tags & Tag.Verb)) return;
    // "Halden released its first model", but "Halden related news"
    const object = this.#tokens[verb.index + 1];
    const acts = verb.tags & Tag.Past && object && (isCapital(object) || object.tags & Tag.Determiner);
    if (verb.tags & Tag.Adjective && !acts) return;
    const { lemma } = verb;
    // "Quillpad raises the bar": things do, too.
    if (
      lemma === 'raise' &&
      this.#tokens.slice(verb.index + 1, verb.index + 3).some((token) => RAISED.test(token.lemma))
    )
      return;
    // "Grok 3 launched": what has a version is what is made, not who acts.
    if (this.#numbered) vote(votes, 'model', COMPARING_VERBS.has(lemma) ? 1.5 : 0.4);
    else if (ACTOR_VERBS.has(lemma)) vote(votes, 'company', 1.4);
    else if (lemma === 'report') {
      vote(votes, 'source', 1);
      vote(votes, 'company', 0.6);
    } else if (SAYING_VERBS.has(lemma)) {
      // Who goes by one word that is no given name is rather a firm than a person, all the more where it is coined.
      vote(votes, 'person', this.#coined ? 0.4 : this.#named ? 1.2 : 0.8);
      vote(votes, 'company', this.#coined ? 1.2 : this.#named ? 0.5 : 0.8);
    } else if (COMPARING_VERBS.has(lemma)) vote(votes, 'model', 1.5);
    else if (SERVING_VERBS.has(lemma)) vote(votes, 'product', 0.6);
    else if (verb === after && lemma !== verb.lower) vote(votes, 'company', 0.4);
  }

  /** "X, a startup", "X is an app", "X: the newsletter". */
  #apposition(votes: Votes, after: Token): void {
    const next = this.#tokens[this.#after + 1];
    if (!next || !(/^[,—–(:]$/.test(after.text) || /^(?:is|as|become)$/.test(after.lemma))) return;
    // "Zephyrkit, from Acme, stores ..."
    if (after.text === ',' && next.lower === 'from' && isCapital(this.#tokens[this.#after + 2] ?? after)) {
      vote(votes, 'product', 1.2);
      vote(votes, 'company', -1);
    }
    if (/^[,(]$/.test(after.text) && this.#holdsRole(this.#after + 1)) vote(votes, 'person', 3);
    if (next.tags & (Tag.Determiner | Tag.Adjective | Tag.Noun) || ROLE_WORDS.has(next.lemma) || isOfModel(next.text))
      vote(votes, headOfPhrase(this.#tokens, this.#after + 1), 2.5);
    // "Zephyra, from the lab Acme, is a small model"
    const close =
      after.text === ',' ? this.#tokens.findIndex(({ text, index }) => text === ',' && index > after.index) : -1;
    const [is, article] = [this.#tokens[close + 1], this.#tokens[close + 2]];
    if (
      close > 0 &&
      close < after.index + INSERTED &&
      /^(?:is|was)$/.test(is?.lower ?? '') &&
      /^an?$/.test(article?.lower ?? '')
    )
      vote(votes, headOfPhrase(this.#tokens, close + 2), 2.5);
  }

  /** Whether a firm and a role in it stand at `from`: "Acme's CEO". */
  #holdsRole(from: number): boolean {
    let at = from;
    while (
      at < from + 4 &&
      this.#tokens[at] &&
      isCapital(this.#tokens[at]!) &&
      !ROLE_WORDS.has(this.#tokens[at]!.lemma)
    )
      at++;
    if (at === from) return false;
    if (/^['’]s?$/.test(this.#tokens[at]?.text ?? '')) at++;
    return /^(?:ceo|cto|cfo|coo|president|chairman|founder|co-founder|cofounder|chief|professor)$/.test(
      this.#tokens[at]?.lemma ?? '',
    );
  }

  /** "X 75%", "X (75%)", "X Elo 1309". */
  #score(votes: Votes, after: Token): void {
    const at = after.text === '(' || after.lower === ':' ? this.#after + 1 : this.#after;
    const number = this.#tokens[at];
    if (after.lower === 'elo' || (number && /^\d/.test(number.text) && this.#tokens[at + 1]?.text === '%'))
      vote(votes, 'benchmark', 1.5);
  }

  /** "the framework X", "CEO X", "apps like X". */
  #nounBefore(votes: Votes, before: Token): void {
    const noun = TYPE_NOUNS.get(before.lemma);
    if (noun && !(before.tags & Tag.Plural) && this.#before > 0) vote(votes, noun, 2.5);
    else if (noun && this.#tokens[this.#before - 1]) vote(votes, noun, 1.5);
    if (ROLE_WORDS.has(before.lemma)) vote(votes, 'person', 2.5);
    const kind = this.#tokens[this.#before - (before.lower === 'as' ? 2 : 1)];
    if (/^(?:like|including|as)$/.test(before.lower) && kind && kind.tags & Tag.Plural)
      vote(
        votes,
        /^(?:investor|partner|backer|customer|rival)$/.test(kind.lemma) ? 'company' : TYPE_NOUNS.get(kind.lemma),
        2.5,
      );
    // "in two versions, Instant and Thinking"
    if (/^[,:]$/.test(before.text) && kind && kind.tags & Tag.Plural && VERSIONS.test(kind.lemma))
      vote(votes, 'model', 3);
    if (/^(?:\d+)?[x×]$/.test(before.lower)) vote(votes, 'hardware', 4);
    // "a framework called Forge".
    if (/^(?:called|named|dubbed|codenamed|nicknamed)$/.test(before.lower)) {
      const noun = TYPE_NOUNS.get(this.#tokens[this.#before - 1]?.lemma ?? '');
      vote(votes, noun ?? 'product', noun ? 2.5 : 1);
    }
    if (before.lower === 'it' && this.#tokens[this.#before - 1]?.lemma === 'call') vote(votes, 'product', 1.2);
    // "Halden “Cinder” leaks": a name in quotation marks behind another is what one has made.
    if (this.#quoted && (isCapital(before) || /^['’]s?$/.test(before.text)))
      vote(votes, this.#numbered ? 'model' : 'product', 1);
    // "The Information": an article in capitals within a sentence belongs to a title.
    if (before.text === 'The' && this.#before > 0) vote(votes, 'source', 1);
    this.#owned(votes, before);
  }

  /** "Halden's X", "its X" are things, and hardly act by themselves; "Oslo's X" is who has its seat there. */
  #owned(votes: Votes, before: Token): void {
    const pronoun = /^(?:its|their|his|her)$/.test(before.lower);
    const owner = this.#tokens[this.#before - 1];
    if (!pronoun && (!/^['’]s?$/.test(before.text) || this.#quoted || !owner)) return;
    const seated = owner !== undefined && !pronoun && isPlaceName(owner.text);
    if (!pronoun && isCapital(owner ?? before) && !seated) vote(votes, this.#numbered ? 'model' : 'product', 0.95);
    vote(votes, 'company', seated ? 0.8 : -0.4);
  }

  /** "released X", "outperforms X", "acquired X". */
  #verbBefore(votes: Votes, before: Token): void {
    const verb = before.tags & Tag.Determiner ? this.#tokens[this.#before - 1] : before;
    if (verb && verb.tags & Tag.Verb && MAKING_VERBS.has(verb.lemma)) {
      const model = this.#numbered || headOfPhrase(this.#tokens, this.#after + 1) === 'model' || SIZED.test(this.#text);
      vote(votes, model ? 'model' : 'product', 1.4);
    }
    if (before.tags & Tag.Verb && COMPARING_VERBS.has(before.lemma)) vote(votes, 'model', 1.5);
    if (before.tags & Tag.Verb && USING_VERBS.has(before.lemma)) vote(votes, 'product', 0.8);
    // "snaps up X", "takes over X"
    const deed = PARTICLE.test(before.lower) ? this.#tokens[this.#before - 1] : before;
    if (deed?.lemma === 'tape' && before.lower === 'out') vote(votes, 'hardware', 2.5);
    if (deed && deed.tags & Tag.Verb && TAKING.test(deed.lemma)) vote(votes, 'company', 1.5);
  }

  /** "led by X", "at X", "82% on X", "in X", "via X". */
  #preposition(votes: Votes, before: Token): void {
    const governor = this.#tokens[this.#before - 1];
    const { lower } = before;
    if (/^(?:by|from)$/.test(lower) && governor && INVESTING.test(governor.lemma)) vote(votes, 'company', 2.5);
    if (/^(?:of|in)$/.test(lower) && TAKEOVER.test(governor?.lemma ?? '')) vote(votes, 'company', 1.5);
    if (/^(?:at|of)$/.test(lower) && ROLE_WORDS.has(governor?.lemma ?? ''))
      vote(votes, 'company', /^(?:secretary|minister|governor|senator)$/.test(governor?.lemma ?? '') ? 0 : 2.5);
    if (/^(?:by|to)$/.test(lower) && /^(?:cover|report|accord|reporting|according)/.test(governor?.lower ?? '')) {
      vote(votes, 'source', 1.3);
      vote(votes, 'company', 0.8);
    } else if (lower === 'by') vote(votes, 'company', 0.6);
    const on = lower === 'the' && governor?.lower === 'on';
    if (on || /^(?:on|across|in)$/.test(lower)) {
      if (SCORING.test(this.#text)) vote(votes, 'benchmark', lower === 'in' ? 0.5 : 1.6);
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
    if (/^(?:from|in)$/.test(lower) && COMING.test(governor?.lemma ?? ''))
      vote(votes, 'place', lower === 'in' ? 1.2 : 2);
    if (/^(?:in|at|near|of|outside)$/.test(lower) && STANDING.test(governor?.lemma ?? '')) vote(votes, 'place', 2);
    else if (/^(?:near|outside)$/.test(lower)) vote(votes, 'place', 1.2);
    // "In Halifax, ..."
    if (lower === 'in' && !governor && !this.#quoted && this.#tokens[this.#after]?.text === ',')
      vote(votes, 'place', 1.2);
    if (/^(?:with|against)$/.test(lower) && DEALING.test(governor?.lemma ?? '')) vote(votes, 'company', 1.4);
    if (lower === 'with' && /^(?:train|optimi[sz]e|quanti[sz]e|align)$/.test(governor?.lemma ?? ''))
      vote(votes, 'technique', 1.2);
    if (lower === 'of' && USER_NOUNS.has(governor?.lemma ?? '')) vote(votes, 'product', 1.5);
    // "connectors for X", "plugs into X"
    if (/^(?:for|to|with)$/.test(lower) && TYING.test(governor?.lemma ?? '')) vote(votes, 'product', 2);
    if (lower === 'into' && PLUGGING.test(governor?.lemma ?? '')) vote(votes, 'product', 2);
    if (lower === 'under') vote(votes, 'license', 0.5);
  }
}

/** "**Quorvane**: new long-horizon eval from": what the text behind a headline that is a name alone says it is. */
function describedBelow({ sentences }: Document, { sentence, first, last }: Found): EntityType | null {
  const [{ block, tokens }, next] = [sentences[sentence]!, sentences[sentence + 1]];
  if (block.kind !== 'headline' || first > 0 || last < tokens.length - 2 || next?.block.story !== block.story)
    return null;
  const opening = next?.tokens[0];
  return opening && /^(?:an?|new|open-source|open-weight)$/.test(opening.lower) ? headOfPhrase(next.tokens, 0) : null;
}

/** Adds the votes of the words around one occurrence of a name. */
export function contextVotes(votes: Votes, found: Found, doc: Document): void {
  new Place(doc, found).votes(votes);
  vote(votes, describedBelow(doc, found), 2.5);
}
