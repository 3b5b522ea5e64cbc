/**
 * Where names stand: lexicon matches, designations by form, handles, subreddits, and runs of capitalised words.
 * Finding asks only whether something is a name and where it ends; what kind of thing it names is asked later.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Sentence, Tag, type Token } from '../document.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCommonWord, isListedWord } from '../syntax/words.ts';
import { ACTOR_VERBS, NO_NAMES, ROLE_WORDS } from './cues.ts';
import { extendDesignation, type PartKind } from './designation.ts';

/** A stretch of tokens that names something. */
export interface Found {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The lexicon entry of the whole name; null where the name only starts with one or is in no list. */
  readonly entry: LexiconEntry | null;
  /** The entry that the designation's base is ("Gemma" of "Gemma 4 31B"). */
  readonly base: LexiconEntry | null;
  readonly type: EntityType | null;
  readonly kinds: readonly PartKind[];
  /** Name to use instead of the words: "Qwen 3.6" for the "3.6" of "Qwen 3.5/3.6". */
  readonly elided: string | null;
  readonly by: 'lexicon' | 'form' | 'context';
  /** sure: a name wherever it stands. likely: capitalised within a sentence. weak: needs company from elsewhere. */
  readonly strength: 'sure' | 'likely' | 'weak';
}

/** Kinds of chips that carry their maker's name; "Nvidia GPU" is any GPU. */
const OWN_CHIPS = new Set(['npu', 'tpu', 'lpu']);
const DIRECTIONS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower)$/;

const VERSIONED: ReadonlySet<EntityType> = new Set([
  'model',
  'product',
  'hardware',
  'benchmark',
  'dataset',
  'technique',
]);

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-\u2010\u2011]$/.test(token.text);
const hasInnerCapital = (text: string): boolean => /^\p{L}+\p{Ll}\p{Lu}|^\p{Ll}+\p{Lu}/u.test(text);

/** Whether most of a sentence's words start with a capital, so that a capital says nothing. */
export function isTitleCase(sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of sentence.tokens) {
    if (!/^\p{L}{4,}/u.test(token.text)) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words > 0 && capitals >= 0.6 * words && (words > 3 || sentence.block.kind !== 'body');
}

class Scanner {
  readonly #lexicon: Lexicon;
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #titleCase: boolean;
  /** Offsets where a marked stretch starts: a capital there may only open a phrase. */
  readonly #starts: ReadonlySet<number>;
  readonly found: Found[] = [];

  constructor(lexicon: Lexicon, sentence: Sentence, starts: ReadonlySet<number>) {
    this.#starts = starts;
    this.#lexicon = lexicon;
    this.#sentence = sentence;
    this.#tokens = sentence.tokens;
    this.#titleCase = isTitleCase(sentence);
  }

  scan(): Found[] {
    for (let at = 0; at < this.#tokens.length; ) {
      const found = this.#at(at);
      if (found) {
        this.found.push(found);
        at = found.last + 1;
        at = this.#elided(found, at);
      } else at++;
    }
    return this.found;
  }

  #make(first: number, last: number, rest: Partial<Found>): Found {
    return {
      sentence: this.#sentence.index,
      first,
      last,
      entry: null,
      base: null,
      type: null,
      kinds: [],
      elided: null,
      by: 'form',
      strength: 'sure',
      ...rest,
    };
  }

  #at(at: number): Found | null {
    const token = this.#tokens[at]!;
    const code = token.text.charCodeAt(0);
    if (/^A?\d+(?:\.\d+)?[BMK]$|['’](?:ve|re|ll|d|m)$/.test(token.text)) return null;
    if (code === 64 && token.text.length > 2) return this.#handle(at);
    if (token.lower.startsWith('r/') && token.text.length > 3) return this.#make(at, at, { type: 'source' });
    if (at > 0 && !token.spaced && isHyphen(this.#tokens[at - 1]) && !this.#tokens[at - 1]!.spaced && at > 1) {
      // Inside a hyphenated word: only what follows a name may be one ("NVIDIA-Mellanox").
      if (!isCapital(token)) return null;
    }
    if (DIRECTIONS.test(token.text)) {
      const place = this.#lexicon.trie.matchAt(this.#tokens, at + 1);
      if (place?.name.entry.type === 'place' && !this.#lexicon.trie.matchAt(this.#tokens, at))
        return this.#make(at, place.last, { type: 'place' });
    }
    return (
      this.#known(at) ??
      this.#fused(at) ??
      this.#orgRun(at) ??
      this.#designation(at) ??
      this.#numbered(at) ??
      this.#run(at)
    );
  }

  #handle(at: number): Found {
    const match = this.#lexicon.trie.matchAt(this.#tokens, at);
    if (match && match.last === at)
      return this.#make(at, at, { entry: match.name.entry, type: match.name.entry.type, by: 'lexicon' });
    const account = this.#lexicon.account(this.#tokens[at]!.text.slice(1));
    if (account) return this.#make(at, at, { type: account.type, entry: account, by: 'lexicon' });
    return this.#make(at, at, { type: 'person' });
  }

  #known(at: number): Found | null {
    const match = this.#lexicon.trie.matchAt(this.#tokens, at);
    if (!match) return null;
    const entry = this.#choose(match.name.entry, match.name.rival);
    let { last } = match;
    let type: EntityType = entry.type;
    let kinds: readonly PartKind[] = [];
    let whole = true;
    if (VERSIONED.has(type) || this.#lexicon.makesModels(entry)) {
      const company = !VERSIONED.has(type);
      const extension = extendDesignation(this.#tokens, last, !company);
      const telling = extension.kinds.some((kind) => kind !== 'version' && kind !== 'numeral' && kind !== 'date');
      const versioned = extension.tied || /^[a-zA-Z]\d|\d\.\d/.test(this.#tokens[last + 1]?.text ?? '');
      if (extension.last > last && (!company || telling || versioned)) {
        last = extension.last;
        kinds = extension.kinds;
        whole = false;
        if (company) type = 'model';
        if (type === 'technique' && kinds.includes('size')) type = 'model';
      }
    }
    if (whole && match.name.ambiguous && !this.#agrees(match.first, match.last, entry)) return null;
    const longer = whole ? this.#longerName(match.first, last, entry) : null;
    if (longer) return longer;
    if (type === 'hardware') last = this.#edition(last);
    return this.#make(match.first, last, {
      entry: whole ? entry : null,
      base: entry,
      type,
      kinds,
      by: whole ? 'lexicon' : 'form',
    });
  }

  /** Of two things of one name the one that the sentence speaks of. */
  #choose(entry: LexiconEntry, rival: LexiconEntry | null): LexiconEntry {
    if (!rival) return entry;
    const license = [entry, rival].find(({ type }) => type === 'license');
    const other = license === entry ? rival : entry;
    if (license)
      return this.#tokens.some(({ lower }) => /^(?:licen[sc]|open-|permissive|commercial)/.test(lower))
        ? license
        : other;
    return entry;
  }

  /** An everyday word is a name where it is capitalised within a sentence and no part of a longer run of capitals. */
  #agrees(first: number, last: number, entry: LexiconEntry): boolean {
    const before = this.#tokens[first - 1];
    const after = this.#tokens[last + 1];
    if (entry.type === 'license' && this.#tokens.some(({ lower }) => /^licen[sc]/.test(lower))) return true;
    if (entry.type === 'license')
      return /^licen[sc]e/.test(after?.lemma ?? '') || /^(?:under|an?|and|or|,|\()$/.test(before?.lower ?? '');
    if (after && /^['’]s$/.test(after.text) && isCapital(this.#tokens[first]!)) return !this.#titleCase || first === 0;
    if (this.#titleCase || !isCapital(this.#tokens[first]!)) return false;
    if (first === 0 || /^[.:!?“"•*]$/.test(before?.text ?? '')) {
      return after !== undefined && (after.tags & (Tag.Verb | Tag.Auxiliary)) !== 0 && !(after.tags & Tag.Noun);
    }
    if (before && before.tags & Tag.Determiner && entry.type !== 'hardware') return false;
    if (before && isCapital(before) && isCommonWord(before.lower) && first > 1) return false;
    return !(after && isCapital(after) && after.spaced && isCommonWord(after.lower));
  }

  /**
   * A known name that is only the start of a longer one: "Cisco Investments", "Unsloth Studio", "Rockchip NPU",
   * "Claude Cowork", "North Texas".
   */
  #longerName(first: number, last: number, base: LexiconEntry): Found | null {
    if (this.#titleCase) return null;
    let end = last;
    while (end + 1 < this.#tokens.length && end - last < 3) {
      const next = this.#tokens[end + 1]!;
      if (!next.spaced || !isCapital(next) || ROLE_WORDS.has(next.lemma)) break;
      if (NO_NAMES.has(next.lower) && !(OWN_CHIPS.has(next.lower) && base.type === 'company')) break;
      if (this.#lexicon.trie.matchAt(this.#tokens, end + 1)) break;
      end++;
    }
    if (
      base.type === 'company' &&
      /Fund$/.test(this.#tokens[last]!.text) &&
      /^\d$/.test(this.#tokens[last + 1]?.text ?? '')
    )
      return this.#make(first, last + 1, { type: 'company', by: 'form' });
    if (end === last) return null;
    const ending = this.#lexicon.endingType(this.#tokens[end]!.lower);
    if (ending) return this.#make(first, end, { type: ending, by: 'context', strength: 'likely' });
    // A brand with capitalised words after it is a product of its own: "ChatGPT Health".
    const brand = base.type === 'product' || base.type === 'model';
    const named = !this.#tokens
      .slice(last + 1, end + 1)
      .some((token) => token.tags & Tag.Verb && !(token.tags & Tag.Noun));
    return brand && named ? this.#make(first, end, { type: 'product', by: 'context', strength: 'likely' }) : null;
  }

  /** Takes in "Blackwell Server Edition" after "RTX PRO 6000". */
  #edition(last: number): number {
    for (let at = last + 1; at <= last + 4; at++) {
      const token = this.#tokens[at];
      if (!token?.spaced || !isCapital(token)) return last;
      if (token.lower === 'edition') return at;
    }
    return last;
  }

  /** "Qwen3", "Llama4": a known family with its version in one word. */
  #fused(at: number): Found | null {
    const token = this.#tokens[at]!;
    const parts = /^(\p{L}{2,}?)[vV]?(\d[\d.]*[a-z]?)$/u.exec(token.text);
    if (!parts || !/\p{Lu}/u.test(token.text)) return null;
    const base = this.#lexicon.trie.lookup(parts[1]!);
    if (!base || !(VERSIONED.has(base.type) || this.#lexicon.makesModels(base)) || base.ambiguous) return null;
    const extension = extendDesignation(this.#tokens, at, false);
    const type = VERSIONED.has(base.type) ? base.type : 'model';
    return this.#make(at, extension.last, { base, type, kinds: ['version', ...extension.kinds] });
  }

  /** A designation whose base is in no list: "PersonaPlex-7B", "Trinity Large Preview", "K2.5", "GB200". */
  #designation(at: number): Found | null {
    const token = this.#tokens[at]!;
    if (!isCapital(token) && !hasInnerCapital(token.text) && !/^[a-z]\d/.test(token.text)) return null;
    if (NO_NAMES.has(token.lower) || /^[QHFW][1-4]$|^FY\d+$/.test(token.text)) return null;
    if (/^A\d+(?:\.\d+)?[BM]$|^\d+(?:\.\d+)?[BMK]$/.test(token.text)) return null;
    if (/^(?:SB|HB|AB|HR|SR|SJR|AJR|LB|LD)$/.test(token.text) && /^\d+$/.test(this.#tokens[at + 1]?.text ?? ''))
      return this.#make(at, at + 1, { type: 'law' });
    if (/^I?Q\d_\w+$|^Q[2-8]$/.test(token.text)) return this.#make(at, at, { type: 'technique', strength: 'likely' });
    const fusedVersion = /^\p{L}[\p{L}]*\d+(?:\.\d+)*\p{L}?s?$/u.test(token.text) && /\p{Lu}/u.test(token.text);
    const common = isCommonWord(token.lower);
    if (common && at === 0 && !isHyphen(this.#tokens[1])) return null;
    const extension = extendDesignation(this.#tokens, at, false);
    const { kinds } = extension;
    // A common word of title case is no base: "Beating 397B", "Top 10".
    const telling =
      kinds.includes('size') ||
      kinds.includes('active') ||
      (kinds.includes('version') && (extension.tied || /[a-zA-Z.]/.test(this.#tokens[at + 1]?.text ?? ''))) ||
      (kinds.includes('variant') && extension.tied && !common);
    if (telling && !(common && !extension.tied && (this.#titleCase || at === 0 || kinds[0] === 'size')))
      return this.#make(at, extension.last, {
        type: kinds.includes('size') || kinds.includes('active') ? 'model' : null,
        kinds,
      });
    if (fusedVersion && token.text.length > 1)
      return this.#make(at, extension.last, { kinds: ['version', ...kinds], strength: 'likely' });
    return null;
  }

  /** "G2 Venture Partners", "Engine No. 1": a run that ends in a word for a firm, whatever its first word looks like. */
  #orgRun(at: number): Found | null {
    if (this.#titleCase || !isCapital(this.#tokens[at]!)) return null;
    let last = at;
    while (last - at < 4) {
      const next = this.#tokens[last + 1];
      if (!next?.spaced || !isCapital(next)) break;
      last++;
    }
    const numbered =
      this.#tokens[at + 1]?.text === 'No' &&
      this.#tokens[at + 2]?.text === '.' &&
      /^\d+$/.test(this.#tokens[at + 3]?.text ?? '');
    if (numbered) return this.#make(at, at + 3, { type: 'company', by: 'form', strength: 'likely' });
    if (last === at || !/\d/.test(this.#tokens[at]!.text)) return null;
    const ending = this.#lexicon.endingType(this.#tokens[last]!.lower);
    return ending === 'company' ? this.#make(at, last, { type: ending, by: 'context', strength: 'likely' }) : null;
  }

  /** "5.3-codex-spark": a version with variants, the family left out. */
  #numbered(at: number): Found | null {
    const token = this.#tokens[at]!;
    if (!/^\d+\.\d+$/.test(token.text) || !isHyphen(this.#tokens[at + 1])) return null;
    const extension = extendDesignation(this.#tokens, at, false);
    return extension.tied && extension.kinds[0] === 'variant'
      ? this.#make(at, extension.last, { type: 'model', kinds: ['version', ...extension.kinds], strength: 'likely' })
      : null;
  }

  /** "3.6" after "Qwen 3.5/", "II" after "Colossus I and": a list that leaves the base out. Gives where to go on. */
  #elided(found: Found, from: number): number {
    if (found.kinds.length === 0) return from;
    let at = from;
    for (;;) {
      const joint = this.#tokens[at];
      const part = this.#tokens[at + 1];
      if (!joint || !part) return at;
      const slash = joint.text === '/';
      if (!slash && !/^(?:and|or|&|,)$/.test(joint.text)) return at;
      const lastText = this.#tokens[found.last]!.text;
      const version = /^\d+(?:\.\d+)+$/.test(part.text) && /^\p{L}*-?\d+(?:\.\d+)+$/u.test(lastText);
      const numeral = /^I{1,3}$|^IV$/.test(part.text) && /^I{1,3}$/.test(lastText);
      const letter = slash && /^[A-Za-z]{0,2}\d+(?:\.\d+)?$/.test(part.text) && /\d$/.test(lastText);
      if (!version && !numeral && !letter) return at;
      const text = this.#words(found.first, found.last);
      const base = text.slice(0, text.length - lastText.length);
      const fused = /^(\p{L}+?)[\d.]+$/u.exec(lastText)?.[1] ?? '';
      const name = `${base}${/^\d/.test(part.text) ? fused : ''}${part.text}`;
      this.found.push(this.#make(at + 1, at + 1, { ...found, first: at + 1, last: at + 1, entry: null, elided: name }));
      at += 2;
    }
  }

  #words(first: number, last: number): string {
    let text = '';
    for (let i = first; i <= last; i++) {
      const token = this.#tokens[i]!;
      text += i > first && token.spaced ? ` ${token.text}` : token.text;
    }
    return text;
  }

  /** A singular noun without an article before a verb of business is a name: "Astronomer raised $93 million". */
  #isSubjectName(at: number): boolean {
    const token = this.#tokens[at]!;
    const verb = this.#tokens[at + 1];
    if (at !== 0 || !verb || this.#titleCase) return false;
    if (isListedWord(token.lower) && (!(token.tags & Tag.Noun) || token.tags & Tag.Plural)) return false;
    return (verb.tags & Tag.Verb) !== 0 && verb.lower !== verb.lemma && ACTOR_VERBS.has(verb.lemma);
  }

  /** A run of capitalised words: "Sightline Climate", "Public First Action", "PicoClaw". */
  #run(at: number): Found | null {
    const token = this.#tokens[at]!;
    if (!isCapital(token) && !(hasInnerCapital(token.text) && /^\p{L}/u.test(token.text))) return null;
    if (token.text.length < 2 || NO_NAMES.has(token.lower) || ROLE_WORDS.has(token.lemma)) return null;
    const odd = hasInnerCapital(token.text);
    if (this.#titleCase && !odd && isCommonWord(token.lower)) return null;
    const opening = at === 0 || /^[.:!?“"(•*–—]$/.test(this.#tokens[at - 1]!.text) || this.#starts.has(token.start);
    const closed =
      Tag.Preposition | Tag.Determiner | Tag.Conjunction | Tag.Pronoun | Tag.Auxiliary | Tag.Adverb | Tag.Number;
    if (token.tags & closed && !odd) return null;
    let last = at;
    for (;;) {
      const next = this.#tokens[last + 1];
      if (!next) break;
      if (isHyphen(next) && !next.spaced) {
        const part = this.#tokens[last + 2];
        if (!part || part.spaced || !(isCapital(part) || /^\d/.test(part.text))) break;
        last += 2;
        continue;
      }
      if (next.text === '&' && next.spaced && this.#tokens[last + 2] && isCapital(this.#tokens[last + 2]!)) {
        if (this.#lexicon.trie.matchAt(this.#tokens, last + 2)) break;
        last += 2;
        continue;
      }
      if (next.lower === 'of' && this.#tokens[last + 2] && isCapital(this.#tokens[last + 2]!) && last > at - 1) {
        if (!this.#lexicon.endingType(this.#tokens[last]!.lower) || this.#titleCase) break;
        last += 2;
        continue;
      }
      if (!next.spaced || !(isCapital(next) || /^\d+$/.test(next.text))) break;
      if (/^\d+$/.test(next.text)) break;
      if (ROLE_WORDS.has(next.lemma) || (this.#titleCase && isCommonWord(next.lower))) break;
      if (NO_NAMES.has(next.lower) && next.lower !== 'ai') break;
      const match = this.#lexicon.trie.matchAt(this.#tokens, last + 1);
      if (match && !match.name.ambiguous && !this.#lexicon.endingType(next.lower)) break;
      if (next.tags & closed && !this.#lexicon.endingType(next.lower)) break;
      last++;
    }
    const single = last === at;
    const common = isCommonWord(token.lower) && !odd;
    if (single && common && opening && !this.#isSubjectName(at)) return null;
    if (single && common && this.#titleCase) return null;
    // "Hardcore AI engineers", "New AI tools": an adjective and the field.
    if (common && opening && last === at + 1 && this.#tokens[last]!.lower === 'ai') return null;
    const extension = extendDesignation(this.#tokens, last, !this.#titleCase && !common);
    const strength =
      odd || (!this.#titleCase && (!opening || !common || !single || this.#isSubjectName(at))) ? 'likely' : 'weak';
    return this.#make(at, extension.last, { kinds: extension.kinds, by: 'context', strength });
  }
}

/** Every stretch of the document that may be a name, in text order, without overlaps. */
export function findNames(doc: Document, lexicon: Lexicon): Found[] {
  const starts = new Set(doc.markup.map(({ start }) => start));
  return doc.sentences.flatMap((sentence) => new Scanner(lexicon, sentence, starts).scan());
}
