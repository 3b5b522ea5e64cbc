/** Whose things are, where a sentence says so by possessives: "Acme's new model Zephyra", "Acme's Zephyra and Lark". */
import { ACTORS } from '../../../graph/ontology.ts';
import { type Document, type Sentence, Tag, type Token } from '../../document.ts';

/** How many words may stand between a possessive and what is owned. */
const REACH = 5;
/** What ends a list: "Acme's Zephyra, Lark and Wren"; without one it is no list of what Acme has. */
const JOINING = /^(?:and|&|or|plus|\/|\+)$/;

/** What stands between the items of a list. */
const JOINT = /^(?:,|and|&|or)$/;

/** Answers for one sentence. */
export class Owners {
  /** From a thing to who stands right before it as its owner. */
  readonly #ownerOf = new Map<number, number>();
  /** Owners that a list goes on with: "Wren, Acme's Zephyra, and Lark". */
  readonly #listed = new Set<number>();
  /** Where each thing is first named. */
  readonly #places = new Map<number, number>();
  readonly #tokens: readonly Token[];

  constructor(doc: Document, { tokens }: Sentence, mentionAt: Int32Array) {
    this.#tokens = tokens;
    for (const [at, index] of mentionAt.entries()) {
      if (index < 0 || mentionAt[at + 1] === index) continue;
      const { entity } = doc.mentions[index]!;
      if (!this.#places.has(entity)) this.#places.set(entity, at);
      if (!ACTORS.has(doc.entities[entity]!.type) || !/^['’]s?$/.test(tokens[at + 1]?.text ?? '')) continue;
      let first = at;
      while (mentionAt[first - 1] === index) first--;
      if (JOINT.test(tokens[first - 1]?.lower ?? '') && (mentionAt[first - 2] ?? -1) >= 0) this.#listed.add(entity);
      for (let next = at + 2; next < at + 2 + REACH && tokens[next]; next++) {
        if (mentionAt[next]! >= 0) {
          this.#ownerOf.set(doc.mentions[mentionAt[next]!]!.entity, entity);
          break;
        }
        if (tokens[next]!.tags & (Tag.Preposition | Tag.Conjunction | Tag.Auxiliary)) break;
        if (/^[,;:.()]$/.test(tokens[next]!.text)) break;
      }
    }
  }

  /**
   * Whether a possessive may make a firm the owner of a thing that it only stands near: "Acme's Zephyra and Lark", but not
   * "Acme's Zephyra, Beta's Lark and Wren", nor "Wren, Acme's Zephyra", nor "Acme's Zephyra, Wren".
   */
  mayOwn(owner: number, thing: number): boolean {
    const known = this.#ownerOf.get(thing);
    if (known !== undefined) return known === owner;
    const owners = new Set(this.#ownerOf.values());
    if (!owners.has(owner)) return true;
    if (this.#listed.has(owner)) return false;
    const [from, at] = [this.#places.get(owner)!, this.#places.get(thing) ?? 0];
    return (
      owners.size === 1 && at > from && this.#tokens.slice(from, at + REACH).some(({ lower }) => JOINING.test(lower))
    );
  }

  /** Whether a possessive of this owner is of other things: "a model distilled from Beta's Lark". */
  hasOthers(owner: number, thing: number): boolean {
    return this.#ownerOf.get(thing) !== owner && [...this.#ownerOf.values()].includes(owner);
  }

  /** Whether somebody else stands right before a thing as its owner. */
  isOthers(owner: number, thing: number): boolean {
    const known = this.#ownerOf.get(thing);
    return known !== undefined && known !== owner;
  }
}
