/**
 * Finds lexicon names in tokens: a trie over letters, walked from the start of a token, in which spaces, hyphens and
 * case do not count ("Qwen 2.5" = "Qwen2.5" = "qwen-2.5"). The longest name that ends at a token's end wins.
 */
import { ACTORS } from '../../graph/ontology.ts';
import { Shape, type Token } from '../document.ts';
import { isCommon, isListed, ofWord } from '../syntax/lexemes.ts';
import { isCommonWord, isListedWord } from '../syntax/words.ts';
import type { LexiconEntry } from './format.ts';
import { isSeparator, Openings, openingOf, straight } from './openings.ts';

/** A form on its way to its node. */
interface Pending {
  readonly form: string;
  readonly lower: string;
  readonly entry: LexiconEntry;
  readonly ambiguous: boolean;
  /** Where its next letter is looked for. */
  at: number;
}

/** A node's children by letter: nearly all letters are ASCII's, which index an array faster than a map. */
class Children {
  readonly #ascii: (Node | undefined)[] = new Array(128);
  #others: Map<number, Node> | null = null;

  get(code: number): Node | undefined {
    return code < 128 ? this.#ascii[code] : this.#others?.get(code);
  }

  set(code: number, child: Node): void {
    if (code < 128) {
      this.#ascii[code] = child;
      return;
    }
    this.#others ??= new Map();
    this.#others.set(code, child);
  }
}

/**
 * A letter's node. It sorts the forms below it by their next letters when it is first come to: few of all names are ever
 * come near to in one text. Most nodes have one child: room for more is made for the second only.
 */
class Node {
  found: Name | null = null;
  #pending: Pending[] | null;
  #code = -1;
  #child: Node | null = null;
  #others: Children | null = null;

  /** @param pending in the order of the lexicon */
  constructor(pending: Pending[]) {
    this.#pending = pending;
  }

  get(code: number): Node | undefined {
    const child = this.#code === code ? this.#child! : this.#others?.get(code);
    if (child !== undefined && child.#pending !== null) child.unfold();
    return child;
  }

  get isLeaf(): boolean {
    return this.#child === null;
  }

  unfold(): void {
    for (const pending of this.#pending ?? []) {
      const { lower } = pending;
      while (pending.at < lower.length && isSeparator(lower.charCodeAt(pending.at))) pending.at++;
      if (pending.at === lower.length) this.#settle(pending);
      else this.#pass(straight(lower.charCodeAt(pending.at++)), pending);
    }
    this.#pending = null;
  }

  #pass(code: number, pending: Pending): void {
    const known = this.#code === code ? this.#child : this.#others?.get(code);
    if (known) known.#pending!.push(pending);
    else if (this.#child === null) {
      this.#code = code;
      this.#child = new Node([pending]);
    } else {
      this.#others ??= new Children();
      this.#others.set(code, new Node([pending]));
    }
  }

  #settle({ form, lower, entry, ambiguous }: Pending): void {
    const small = form === lower;
    const everyday = small && /^[a-z]/.test(form) && isCommonWord(form) && isListedWord(form);
    // "llama-server" is spelled so, and no word; nor is the account "run-tide".
    const coined = form.includes('-') && (form === entry.name || ACTORS.has(entry.type));
    if (everyday && !coined) return;
    const account = everyday && form !== entry.name;
    const { found } = this;
    if (!found) this.found = { form, entry, small, ambiguous, account, rival: null, otherwise: null };
    // "Modified MIT", "modified MIT"
    else if (found.entry === entry)
      this.found = {
        ...found,
        small: found.small || small || /^[a-z]/.test(form),
        account: found.account && account,
      };
    else if (form === found.form || small) this.found = { ...found, rival: entry };
    else this.found = { ...found, otherwise: { form, entry, small, ambiguous, account, rival: null, otherwise: null } };
  }
}

/** A surface form of an entry. */
export interface Name {
  readonly form: string;
  readonly entry: LexiconEntry;
  /** The list spells it in small letters, too. */
  readonly small: boolean;
  /** This form is also an everyday word. */
  readonly ambiguous: boolean;
  /** It is an account of everyday words, "run-tide", and nothing but these very letters. */
  readonly account: boolean;
  /** Another entry of another type that has this very form: the context decides. */
  readonly rival: LexiconEntry | null;
  /** The name of another entry that has other capitals: React beside ReAct. */
  readonly otherwise: Name | null;
}

/** A name found at tokens `[first, last]` of a sentence. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly name: Name;
}

export class Trie {
  readonly #root: Node;
  readonly #openings = new Openings();
  /** Of the forms that start with a small letter alone: what the text spells so is no other. */
  readonly #smallOpenings = new Openings();

  constructor(entries: Iterable<LexiconEntry>) {
    const forms: Pending[] = [];
    const add = (form: string, entry: LexiconEntry, ambiguous: boolean): void => {
      const lower = form.toLowerCase();
      if (!this.#openings.add(lower)) return;
      if (form.charCodeAt(0) === lower.charCodeAt(0)) this.#smallOpenings.add(lower);
      forms.push({ form, lower, entry, ambiguous, at: 0 });
    };
    for (const entry of entries) {
      add(entry.name, entry, entry.ambiguous);
      for (const alias of entry.aliases) add(alias, entry, entry.ambiguous && alias === entry.name);
      for (const alias of entry.ambiguousAliases) add(alias, entry, true);
    }
    this.#root = new Node(forms);
    this.#root.unfold();
  }

  /** The entry whose form this is, spelling variants folded. */
  lookup(form: string): LexiconEntry | null {
    let node: Node | undefined = this.#root;
    const lower = form.toLowerCase();
    for (let i = 0; i < lower.length && node; i++) {
      const code = straight(lower.charCodeAt(i));
      if (!isSeparator(code)) node = node.get(code);
    }
    return node?.found?.entry ?? null;
  }

  /** The longest name that starts at token `first` and ends before token `limit`; null for none, or past the end. */
  matchAt(tokens: readonly Token[], first: number, limit = tokens.length): Match | null {
    const opening = tokens[first];
    if (!opening) return null;
    const openings = isCased(opening) ? this.#openings : this.#smallOpenings;
    if (!openings.has(openingOfWord(opening))) return null;
    let node = this.#root;
    let best: Match | null = null;
    for (let at = first; at < limit; at++) {
      const { lower } = tokens[at]!;
      for (let i = 0; i < lower.length; i++) {
        const code = straight(lower.charCodeAt(i));
        if (isSeparator(code)) continue;
        const { found } = node;
        // A plural, whatever longer name goes on with an "s": "H100s" beside "H100 SXM".
        if (
          found &&
          i > 0 &&
          i === lower.length - 1 &&
          lower[i] === 's' &&
          takesPlural(found, at > first && tokens[at]!)
        ) {
          if (opening.text.startsWith(first === at ? found.form : found.form.slice(0, 3)))
            best = { first, last: at, name: found };
        }
        const child = node.get(code);
        if (!child) return best;
        node = child;
      }
      if (lower.length === 1 && isSeparator(lower.charCodeAt(0))) continue;
      const name = node.found && spelledAs(node.found, tokens, first, at);
      if (name && fits(name, tokens, first, at)) best = { first, last: at, name };
      else if (node.isLeaf) return best;
    }
    return best;
  }
}

/** Of two names that differ in their capitals, the one that the text spells; the first where it spells neither. */
function spelledAs(name: Name, tokens: readonly Token[], first: number, last: number): Name {
  return name.otherwise && first === last && tokens[first]!.text === name.otherwise.form ? name.otherwise : name;
}

/** Whether tokens without spaces between them are these very letters. */
const spells = (tokens: readonly Token[], first: number, last: number, form: string): boolean => {
  const words = tokens.slice(first, last + 1);
  return words.every(({ spaced }, at) => at === 0 || !spaced) && words.map(({ text }) => text).join('') === form;
};

const PLURAL_TYPES = new Set(['hardware', 'product', 'model', 'benchmark']);

/** Whether a name may stand in the plural; not where its last word is then an everyday one: "Tide agents" of "Tide-agent". */
function takesPlural({ entry, form }: Name, lastWord: Token | false): boolean {
  if (entry.type === 'technique') return form.includes(' ') || /\p{Lu}{2}$/u.test(form);
  if (!PLURAL_TYPES.has(entry.type)) return false;
  if (lastWord && entry.type !== 'hardware' && isPlainWord(lastWord)) return false;
  // "Tidewell is" is no plural of "Tidewell I".
  if (lastWord && /^\p{Ll}s$/u.test(lastWord.spaced ? lastWord.text : '')) return false;
  return /[\dA-Zh-y]$/.test(form) || /^\p{Ll}\p{Lu}/u.test(form);
}

const isPlainWord = ofWord(
  ({ text, lower }) => /^\p{Ll}+$/u.test(text) && lower !== 'apps' && isCommonWord(lower) && isListedWord(lower),
);

const isCased = ({ shape }: Token): boolean => (shape & Shape.Cased) !== 0;

const openingOfWord = ofWord(({ lower }) => openingOf(lower));

/** Whether the words look like the name: not the common word in lower case, not another word than the acronym. */
function fits(name: Name, tokens: readonly Token[], first: number, last: number): boolean {
  const start = tokens[first]!.text;
  if (first === last && start === name.form) return true;
  if (name.account) return spells(tokens, first, last, name.form);
  const capital = isCased(tokens[first]!);
  // "late interaction" is not @lateinteraction, nor "applied AI" appliedAI.
  if (!capital && last > first && tokens[last]!.spaced && !/[\s_.-]/.test(name.form)) return false;
  if (!capital && name.small) return true;
  if (!capital) {
    let form = name.form;
    for (let at = first; at <= last; at++) {
      form = form.trimStart();
      // A hyphen that does not break is a hyphen.
      const text = tokens[at]!.text.replace(/[\u2010\u2011]/g, '-');
      if (!form.startsWith(text)) return false;
      form = form.slice(text.length);
    }
    return true;
  }
  // "One API" is not "oneAPI".
  if (
    last > first &&
    tokens[last]!.spaced &&
    start !== start.toLowerCase() &&
    /^\p{Ll}/u.test(name.form) &&
    !/[\s_-]/.test(name.form)
  )
    return false;
  // "On a card" is not "Ona".
  if (last > first && tokens[last]!.spaced && tokens[last]!.text === tokens[last]!.lower && !/[\s_-]/.test(name.form))
    return false;
  // Nor is "Day-one" DayOne.
  if (last > first && !/[\s_-]/.test(name.form) && isPlainWord(tokens[last]!)) return false;
  // "The information" or "Computer use" that opens a sentence is not The Information, not Computer Use.
  const acronym = /^\p{Lu}{2}/u.test(start);
  if (
    !acronym &&
    last > first &&
    /\s\p{Lu}/u.test(name.form) &&
    (tokens[first]!.index === 0 || tokens[first]!.lower === 'the')
  ) {
    if (tokens.slice(first + 1, last + 1).every((token) => !/^[\p{Lu}\d]/u.test(token.text))) return false;
  }
  // A common word is a name only as the list spells it: "Multiple" is not "MultiPL-E", "Agents" not "Agent S".
  if (first === last && start !== name.form && isCommon(tokens[first]!) && isListed(tokens[first]!)) return false;
  // A short name in mixed case is spelled so: "Demo" is not "DeMo".
  if (
    first === last &&
    name.form.length <= 5 &&
    /^\p{Lu}\p{Ll}*\p{Lu}/u.test(name.form) &&
    /^\p{Lu}\p{Ll}+$/u.test(start)
  )
    return false;
  // An acronym or a short word in capitals is another thing than the word with one capital ("SAM", "Sam").
  if (first === last && /^[A-Z]{2,5}$/.test(name.form))
    return start === name.form || /^\p{Lu}\p{L}*\p{Lu}/u.test(start);
  if (first === last && /^[A-Z]{2,5}$/.test(start) && /^[A-Z][a-z]+$/.test(name.form)) return start.length > 3;
  return true;
}
