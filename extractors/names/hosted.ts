/**
 * What addresses on GitHub and Hugging Face tell of names, wherever they stand: "github.com/quillhand/Tidemark" makes
 * Tidemark a product of quillhand's, "huggingface.co/datasets/quillhand/Tidelogs" makes Tidelogs a dataset.
 */
import { fold } from '../../graph/names.ts';
import type { EntityType } from '../../graph/ontology.ts';
import type { Document } from '../document.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isListedWord } from '../syntax/words.ts';
import { accountType, ownerType } from './owners.ts';

const ADDRESS =
  /^https?:\/\/(?:www\.)?(?:github\.com|(huggingface\.co))\/((?:datasets|spaces|collections|posts)\/)?([\w.-]+)(?:\/([\w.-]+))?/i;

/** First parts of addresses that are nobody's account. */
const PAGES: ReadonlySet<string> = new Set(
  `about apps blog chat codespaces collections customer-stories datasets docs enterprise enterprises explore features
   issues join learn login marketplace models new new-blog notifications orgs organizations papers playground posts
   pricing pulls readme search security settings spaces sponsors tasks topics trending users transformers`.split(/\s+/),
);

interface Hosted {
  readonly owner: string;
  readonly thing: string | null;
  readonly type: EntityType;
}

function atAddress(url: string): Hosted | null {
  const match = ADDRESS.exec(url);
  const owner = match?.[3];
  if (!match || !owner || (!match[2] && PAGES.has(owner.toLowerCase()))) return null;
  const place = match[2]?.toLowerCase();
  const type = place === 'datasets/' ? 'dataset' : match[1] && !place ? 'model' : 'product';
  // An address of an account alone tells less on GitHub: a project may have one.
  if (!match[1] && !match[4] && accountType(owner) === 'person') return null;
  const isThing = place !== 'posts/' && place !== 'collections/';
  return { owner, thing: isThing ? (match[4]?.replace(/\.git$/, '') ?? null) : null, type };
}

/** Whether an owner is called as what is his: "Tidemark-dev/tidemark" is of no single person. */
function isNamedAfter(owner: string, thing: string): boolean {
  const [whose, what] = [fold(owner), fold(thing)];
  return what.length > 3 && whose.startsWith(what) && whose.length < what.length + 5;
}

/** `firms` are folded names of known firms, whose accounts may start with them. The types of accounts and of what they host, by folded names; a name that is both is in none. */
export function hostedTypes(doc: Document, firms: readonly string[]): ReadonlyMap<string, EntityType> {
  const all = doc.markup.flatMap(({ url }) => (url && atAddress(url)) || []);
  const things = new Map<string, EntityType>();
  const owners = new Map<string, EntityType>();
  for (const { owner, thing, type } of all) {
    const own = fold(owner);
    if (thing && thing.length > 2) things.set(fold(thing), type);
    if (thing && isNamedAfter(owner, thing)) owners.set(own, 'company');
    // "github.com/lantern/tide-table": a firm takes an English word before a person does.
    else if (isListedWord(owner.toLowerCase()) && !GIVEN_NAMES.has(owner.toLowerCase())) continue;
    else if (!owners.has(own))
      owners.set(own, firms.some((firm) => own.startsWith(firm)) ? 'company' : ownerType(owner));
  }
  const types = new Map(things);
  for (const [own, type] of owners) {
    if (things.has(own)) types.delete(own);
    else types.set(own, type);
  }
  return types;
}
