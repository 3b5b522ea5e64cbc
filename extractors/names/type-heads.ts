/** What the noun that heads a phrase says of a name beside it: "Quorvane, an open-source agent framework". */
import type { EntityType } from '../../graph/ontology.ts';
import { Tag, type Token } from '../document.ts';
import { ROLE_WORDS, TYPE_NOUNS } from '../lexicon/cues.ts';
import { isCapital } from './found.ts';
import { isSize } from './model-size.ts';

/** Whether a word says what only a model has or is: so many billions of parameters, experts. */
export const isOfModel = (text: string): boolean => (text.endsWith('B') && isSize(text)) || /^MoEs?$/.test(text);

/** The type noun that heads the noun phrase starting at `from`: "an open-source agent framework that ..." gives framework. */
export function headOfPhrase(tokens: readonly Token[], from: number): EntityType | null {
  let type: EntityType | null = null;
  for (let at = from; at < tokens.length && at < from + 9; at++) {
    const token = tokens[at]!;
    // "a logistics firm whose agents ..."
    if (/^(?:whose|which|that|who|where)$/.test(token.lower)) break;
    if (token.tags & (Tag.Preposition | Tag.Punctuation | Tag.Pronoun | Tag.Auxiliary) && at > from) {
      if (/^[-/“”"]$/.test(token.text)) continue;
      // "a family of open models"
      if (token.lower === 'of' && COLLECTIVES.has(tokens[at - 1]!.lemma)) continue;
      break;
    }
    // "an app and storage"
    if (type && token.tags & Tag.Conjunction) break;
    // "a 210B MoE", "120B dense": what has so many parameters.
    if (isOfModel(token.text)) return 'model';
    const role = ROLE_WORDS.has(token.lemma) ? 'person' : null;
    const noun = testSet(tokens, at) ?? TYPE_NOUNS.get(token.lemma) ?? role;
    // "A, B and C as investors": several people are no one.
    if (noun === 'person' && token.tags & Tag.Plural) continue;
    // "the fine-tuning API": an acronym is a word, too.
    if (noun && (at === from || !isCapital(token) || /^\p{Lu}{2,4}$/u.test(token.text))) type = noun;
    else if (type && token.tags & Tag.Verb && !(token.tags & Tag.Noun)) break;
    // "a custom chips player": the noun that comes last is the head.
    else if (type && token.tags === Tag.Noun && !COLLECTIVES.has(token.lemma)) type = null;
  }
  return type;
}

/** "a test set", "an eval suite": what models are measured by. */
function testSet(tokens: readonly Token[], at: number): EntityType | null {
  if (!/^(?:set|suite)$/.test(tokens[at]!.lemma)) return null;
  return /^(?:test|eval|evaluation|benchmark)$/.test(tokens[at - 1]?.lemma ?? '') ? 'benchmark' : null;
}

/** Nouns for a group of things of one kind: "a model family", "a chip line". Lemmas. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  'family series line suite variant version collection set lineup release kind type class range pair trio'.split(' '),
);
