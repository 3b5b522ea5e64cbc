/**
 * Titles of pages of hosts of code and models, which say in a fixed form whose page it is and what it holds:
 * "GitHub - owner/thing: ...", "owner/thing · Hugging Face", "Thing - a Hugging Face Space by owner".
 */
import { fold } from '../../graph/names.ts';
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Sentence } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Found, foundAt } from './found.ts';
import { ownerType } from './owners.ts';

/** A stretch of tokens of a sentence. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What the title of a page says: whose it is, what it holds. */
export interface Page {
  readonly sentence: number;
  /** Null where the thing's name says it all: "acme-ai/acme". */
  readonly owner: Stretch | null;
  /** With the owner where that is called after it. */
  readonly thing: Stretch;
  readonly name: string;
  /** Who asks for the change that the page is about. */
  readonly contributor: Stretch | null;
  readonly type: EntityType;
  /** Where the thing is to be had; null for a page about it. */
  readonly host: 'GitHub' | 'Hugging Face' | null;
}

/** The forms of titles; an owner and a thing in each. A word of a path has no slash and no space. */
const FORMS: readonly { readonly form: RegExp; readonly type: EntityType; readonly host: Page['host'] }[] = [
  { form: /^GitHub - (?<owner>[\w.-]{1,60})\/(?<thing>[\w.-]{0,80}\w)(?=:|\s|$)/d, type: 'product', host: 'GitHub' },
  { form: /^(?<owner>[\w.-]{1,60})\/(?<thing>[\w.-]{1,100}) · Hugging Face$/d, type: 'model', host: 'Hugging Face' },
  {
    form: /^(?<owner>[\w.-]{1,60})\/(?<thing>[\w.-]{1,100}) · Datasets at Hugging Face$/d,
    type: 'dataset',
    host: 'Hugging Face',
  },
  {
    form: /^(?<thing>[A-Z\d][\w.-]{0,60}(?: [A-Z\d][\w.-]{0,60}){0,3}) - a Hugging Face Space by (?<owner>[\w.-]{1,60})$/d,
    type: 'product',
    host: 'Hugging Face',
  },
  {
    form: /^Contribute to (?<owner>[\w.-]{1,60})\/(?<thing>[\w.-]{1,80}) development by creating an account on GitHub/d,
    type: 'product',
    host: 'GitHub',
  },
  {
    form: / · (?:(?:Issue|Pull Request|Discussion) #\d{1,7} · )?(?<owner>[\w.-]{1,60})\/(?<thing>[\w.-]{0,80}\w)(?:$|@[0-9a-f]{7}$| · Discussion #)/d,
    type: 'product',
    host: null,
  },
];

/** "Add tides by mossyrook · Pull Request #7 · acme/lark" */
const CONTRIBUTOR = / by ([\w-]{1,60}) · Pull Request #/d;

/** "Acme-AI/acme": whether an owner is called after the thing. */
const isNamesake = (owner: string, thing: string): boolean =>
  fold(owner.replace(/[-_]?(?:ai|hq|org|team|labs?|inc|dev|project)$/i, '')) === fold(thing) ||
  fold(owner) === fold(thing);

function pageOf({ tokens, start, end, index }: Sentence, text: string): Page | null {
  const words = text.slice(start, end);
  const stretch = ([from, to]: readonly [number, number]): Stretch | null => {
    const first = tokens.findIndex((token) => token.start === start + from);
    const last = tokens.findIndex((token) => token.end === start + to);
    return first < 0 || last < first ? null : { first, last };
  };
  for (const { form, type, host } of FORMS) {
    const at = form.exec(words)?.indices?.groups;
    if (!at?.owner || !at.thing) continue;
    const [owner, thing] = [stretch(at.owner), stretch(at.thing)];
    if (!owner || !thing) return null;
    const name = words.slice(...at.thing);
    const own = isNamesake(words.slice(...at.owner), name);
    const by = CONTRIBUTOR.exec(words)?.indices?.[1];
    return {
      sentence: index,
      owner: own ? null : owner,
      thing: own && owner.last < thing.first ? { first: owner.first, last: thing.last } : thing,
      name,
      contributor: by ? stretch(by) : null,
      type,
      host,
    };
  }
  return null;
}

const PAGES = new WeakMap<readonly Sentence[], readonly Page[]>();

/** The pages whose titles a document gives; worked out once, as several steps ask. */
export function pagesOf({ sentences, text }: Document): readonly Page[] {
  const known = PAGES.get(sentences);
  if (known) return known;
  const pages = sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!words.includes(' · ') && !words.includes('GitHub') && !words.includes('Hugging Face')) return [];
    return pageOf(sentence, text) ?? [];
  });
  PAGES.set(sentences, pages);
  return pages;
}

/** The names that titles of pages give; `read`: those found otherwise, of which known names and designations hold. */
export function pageNames(doc: Document, read: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const known = new Map(
    read
      .filter(({ entry, kinds }) => entry || kinds.length > 0)
      .map((name) => [`${name.sentence} ${name.first} ${name.last}`, name] as const),
  );
  return pagesOf(doc).flatMap(({ sentence, owner, thing, name, contributor, type }) => {
    const { tokens } = doc.sentences[sentence]!;
    const words = ({ first, last }: Stretch): string => doc.text.slice(tokens[first]!.start, tokens[last]!.end);
    const found = (at: Stretch, called: string, otherwise: EntityType): readonly Found[] => {
      const before = known.get(`${sentence} ${at.first} ${at.last}`);
      // "bird105/lark" is by no model.
      // A page of a data set says what its thing is, whatever it is called.
      if (before?.entry || (before && at === thing && type !== 'dataset')) return [];
      const entry = lexicon.trie.lookup(called) ?? (at === thing ? null : lexicon.account(called));
      const elided = entry || called === words(at) ? null : called;
      const rest = entry ? { entry, type: entry.type, by: 'lexicon' as const } : { type: otherwise };
      return [foundAt(sentence, at.first, at.last, { ...rest, elided })];
    };
    return [
      ...(contributor ? found(contributor, words(contributor), 'person') : []),
      ...(owner ? found(owner, words(owner), ownerType(words(owner))) : []),
      ...found(thing, name, type),
    ];
  });
}
