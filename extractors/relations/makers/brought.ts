/**
 * `develops` of what a thing is said to bring: "Acme's Torch introduces Ropework", and, once a sentence has told of a
 * release, "the release includes Wren". It is of whoever made the thing.
 */
import type { Clause, Document, NounPhrase, Sentence, Statement } from '../../document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, THINGS, WORKS } from '../kinds.ts';
import { headsOf } from '../scene.ts';

/** What a thing does with what is new in it. Lemmas. */
const INTRODUCING = /^(?:introduce|debut|unveil|launch|propose)$/;
/** What a release does with what comes in it. Lemmas. */
const INCLUDING = /^(?:include|add|bring|introduce|feature|comprise|bundle|contain|cover|span)$/;
/** What the telling of a release calls it. */
const RELEASE = /\b(?:release|launch|drop|update|rollout|announcement|lineup|family|collection|suite|package)$/i;
/** "safety classifiers (Wren)": how far the name of what comes in a release may stand behind what it is. */
const IN_BRACKET = /[\p{Ll}\d]\s\(["“]?$/u;

/** "The release", where it stands for what was released. */
const isOfRelease = ({ mentions }: Document, { heads }: NounPhrase): boolean =>
  heads.some((index) => mentions[index]!.by === 'coreference' && RELEASE.test(mentions[index]!.text));

/** The things that a clause says are brought, named by themselves or in a bracket behind what they are. */
function broughtIn(doc: Document, sentence: Sentence, clause: Clause, bracketed: boolean): readonly number[] {
  const named = headsOf(doc, clause.object);
  if (!bracketed) return named;
  const from = sentence.tokens[clause.first]!.start;
  const inBracket = mentionsIn(doc, { start: from, end: sentence.end }).filter(({ start }) =>
    IN_BRACKET.test(doc.text.slice(Math.max(from, start - 4), start)),
  );
  return [...named, ...inBracket.map(({ entity }) => entity)];
}

/** "Acme Research" goes with "Acme". */
const firstWord = (name: string): string => name.split(' ', 1)[0]!;

/** Adds who makes what things bring; `statements` tell who makes the things. */
export function brought(doc: Document, lexicon: Lexicon, statements: readonly Statement[]): readonly Statement[] {
  const makers = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.type !== 'develops' || !FIRMS.has(doc.entities[statement.subject]!.type)) continue;
    makers.set(statement.object, [...(makers.get(statement.object) ?? []), statement]);
  }
  if (makers.size === 0) return [];
  const first = new Map(doc.mentions.toReversed().map(({ entity, sentence }) => [entity, sentence]));
  const isNew = (thing: number, maker: number, { index }: Sentence): boolean => {
    const { type, name } = doc.entities[thing]!;
    const known = lexicon.makerOf(name);
    return (
      WORKS.has(type) &&
      !makers.has(thing) &&
      first.get(thing) === index &&
      (known === null
        ? type !== 'technique' || lexicon.trie.lookup(name) === null
        : firstWord(known) === firstWord(doc.entities[maker]!.name))
    );
  };
  return doc.sentences.flatMap((sentence) =>
    doc.clauses[sentence.index]!.flatMap((clause): readonly Statement[] => {
      if (clause.passive || clause.status === 'negated' || clause.object.length === 0) return [];
      const isRelease = INCLUDING.test(clause.verb) && clause.subject.some((phrase) => isOfRelease(doc, phrase));
      const bringing =
        isRelease || INTRODUCING.test(clause.verb)
          ? headsOf(doc, clause.subject)
              .filter((thing) => THINGS.has(doc.entities[thing]!.type))
              .flatMap((thing) => makers.get(thing) ?? [])
          : [];
      return [...new Set(bringing.map(({ subject }) => subject))].flatMap((subject) =>
        [...new Set(broughtIn(doc, sentence, clause, isRelease))]
          .filter((thing) => isNew(thing, subject, sentence))
          .map((object) => ({
            subject,
            type: 'develops',
            object,
            benchmark: null,
            role: null,
            status: clause.status,
            confidence: 0.6,
            evidence: { start: sentence.start, end: sentence.end },
            rule: 'develops.brought',
          })),
      );
    }),
  );
}
