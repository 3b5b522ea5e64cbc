/** Models that a text calls by their size alone: "the 27B edges out Quillo" for Zephyra 27B-A4B. */
import { type Document, type Sentence, Tag, type Token } from '../document.ts';
import { isSize } from '../names/model-size.ts';
import { isVerbal } from '../syntax/words.ts';

/** What may follow a size that stands for a model, where an article stands before it. */
const KIND = /^(?:models?|versions?|variants?|checkpoints?|ones?)$/;
/** Where a clause begins, so that a size may be its subject. */
const OPENS = /^(?:[,;:(—–"“]|and|but|while|whereas|that|because|where)$/;

export class SizedModels {
  /** By size in small letters: the only model of that size, from where the text names it on; null for several. */
  readonly #bySize = new Map<string, { readonly entity: number; readonly from: number } | null>();

  constructor({ entities, mentions }: Pick<Document, 'entities' | 'mentions'>) {
    for (const { type, name, index } of entities) {
      const size = type === 'model' ? name.split(/[\s-]/).slice(1).find(isSize)?.toLowerCase() : undefined;
      const first = size && mentions.find(({ entity }) => entity === index);
      if (size && first) this.#bySize.set(size, this.#bySize.has(size) ? null : { entity: index, from: first.start });
    }
  }

  /** The model that the token at `at` stands for; null for none. */
  at({ tokens }: Sentence, at: number): number | null {
    const { text, lower, start } = tokens[at]!;
    const model = isSize(text) ? this.#bySize.get(lower) : null;
    return model && model.from < start && standsForModel(tokens, at) ? model.entity : null;
  }
}

/** "the 80B model Quillo", "the 80B model called Quillo" */
const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && (/^[\p{Lu}"“]/u.test(token.text) || /^(?:called|named|dubbed)$/.test(token.lower));

const isThirdPerson = ({ lower, tags }: Token): boolean =>
  lower.endsWith('s') && (Boolean(tags & Tag.Verb) || isVerbal(lower));

/** Whether a size is spoken of as a thing: "the 27B", "..., 27B fits in 18 GB"; not "the 27B run", "27B tokens". */
function standsForModel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next && !next.spaced && /^[-/\p{L}\d]/u.test(next.text)) return false;
  const nominal = next !== undefined && Boolean(next.tags & (Tag.Noun | Tag.Adjective | Tag.Unknown));
  const verbal = next !== undefined && (Boolean(next.tags & (Tag.Past | Tag.Auxiliary)) || isThirdPerson(next));
  if (before?.lower === 'the')
    return next === undefined || (KIND.test(next.lower) ? !isNamed(tokens[at + 2]) : verbal || !nominal);
  return (before === undefined || OPENS.test(before.lower)) && verbal && !/^\p{Lu}/u.test(next.text);
}
