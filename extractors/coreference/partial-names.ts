/** Models that a text calls by a part of their names alone: "the 27B" for Zephyra 27B-A4B, "the Flash version" for Zephyra Flash. */
import { type Document, type Lexeme, type Sentence, Tag, type Token } from '../document.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { isDefinite, isSizeWord, opensClause as opensWith } from '../names/bare-sizes.ts';
import { isSize } from '../names/model-size.ts';
import { ofWord } from '../syntax/lexemes.ts';
import { firstFrom } from '../syntax/spans.ts';
import { isVerbal } from '../syntax/words.ts';

/** What may follow a size that stands for a model, where an article stands before it. */
const KIND = /^(?:models?|versions?|variants?|checkpoints?|ones?)$/;
/** Where a clause begins, so that a size may be its subject. */
const OPENS = /^(?:[,;:(—–"“]|and|but|while|whereas|that|because|where)$/;

/** Whether a word in capitals may be a variant's. */
const isVariant = ofWord(({ text, lower }) => /^\p{Lu}/u.test(text) && VARIANT_WORDS.has(lower));

/** Whether a word may be such a part. */
export const mayBePart = (token: { readonly lexeme: Lexeme }): boolean => isSizeWord(token) || isVariant(token);

/** The only model of each part of a name, from where the text names it on; null for several. */
type ByPart = Map<string, { readonly entity: number; readonly from: number } | null>;

/** What stands for a model by a part of its name alone: its size, its variant. */
export class PartialNames {
  readonly #bySize: ByPart = new Map();
  readonly #byVariant: ByPart = new Map();

  readonly #doc: Pick<Document, 'entities' | 'mentions'>;

  constructor(doc: Pick<Document, 'entities' | 'mentions'>) {
    this.#doc = doc;
    const { entities, mentions } = doc;
    const firsts = new Map<number, number>();
    for (const { entity, start } of mentions) if (!firsts.has(entity)) firsts.set(entity, start);
    for (const { type, name, index } of entities) {
      if (type !== 'model') continue;
      const parts = name.split(/[\s-]/).slice(1);
      const size = parts.find(isSize)?.toLowerCase();
      const variant = parts.findLast((part) => VARIANT_WORDS.has(part.toLowerCase()))?.toLowerCase();
      const from = firsts.get(index);
      if (from === undefined) continue;
      const model = { entity: index, from };
      if (size) this.#bySize.set(size, this.#bySize.has(size) ? null : model);
      if (variant) this.#byVariant.set(variant, this.#byVariant.has(variant) ? null : model);
    }
  }

  /** The model that the token at `at` stands for; null for none. */
  at(sentence: Sentence, at: number): number | null {
    const { tokens } = sentence;
    const token = tokens[at]!;
    const models = isSizeWord(token) ? this.#bySize : isVariant(token) ? this.#byVariant : null;
    const model = models?.get(token.lower);
    if (!model || model.from >= token.start) return null;
    const isSpokenOf = (): boolean => isDefinite(tokens, at) || opensWith(tokens, at);
    const stands = models === this.#bySize ? isSpokenOf() : isKind(tokens, at) || opensClause(tokens, at);
    const ofAnother = models === this.#byVariant && this.#isOfAnother(sentence, token.start, model.entity);
    return stands && !ofAnother ? model.entity : null;
  }

  /** "Zephyra runs fast, and the Mini version": whether the block has only spoken of models of another line. */
  #isOfAnother({ block }: Sentence, before: number, entity: number): boolean {
    const { entities, mentions } = this.#doc;
    const lineOf = (index: number): string => (/^\p{L}*/u.exec(entities[index]!.name.toLowerCase()) ?? [''])[0];
    const from = firstFrom(mentions, block.start);
    const named = mentions
      .slice(from, firstFrom(mentions, before))
      .filter((mention) => entities[mention.entity]!.type === 'model');
    return named.length > 0 && named.every((mention) => lineOf(mention.entity) !== lineOf(entity));
  }
}

/** "the Flash version", "the Flash 2 version": whether a variant tells which of several models is meant. */
function isKind(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[/^\d+(?:\.\d+)?$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1];
  return tokens[at - 1]?.lower === 'the' && kind !== undefined && KIND.test(kind.lower);
}

/** Behind how many tokens a verb follows at the latest. */
const ADVERBS = 3;

/** "Mini scores 41%", "Mini already fits": whether a variant is the subject of a clause. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.spaced !== true || !isOpening(tokens[at - 1])) return false;
  const verb = tokens.find(({ index, tags }) => index > at && !(tags & Tag.Adverb && index < at + ADVERBS));
  return verb !== undefined && isPredicate(verb);
}

/** Whether a clause can begin behind a token. */
const isOpening = (before: Token | undefined): boolean => before === undefined || OPENS.test(before.lower);

/** Whether a word can be the verb of what stands before it. */
const isPredicate = ({ lower, tags }: Token): boolean =>
  (tags & (Tag.Past | Tag.Auxiliary)) !== 0 || (lower.endsWith('s') && ((tags & Tag.Verb) !== 0 || isVerbal(lower)));
