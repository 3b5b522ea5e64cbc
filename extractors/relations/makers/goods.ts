/** `customer_of` of whoever buys what a firm of the story makes or lets out: "Acme buys 4,000 H100 cards" of Nvidia. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Clause, type Document, type List, type Sentence, type Statement, withLayers } from '../../document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { clauseStatus } from '../deed-status.ts';
import { FIRMS } from '../kinds.ts';
import { headsOf } from '../scene.ts';

/** What buyers do. Lemmas. */
const BUYING = /^(?:buy|purchase|order|pre-?order|procure|reserve|rent|lease|commit|contract)$/;
/** What is let out under the name of a cloud: "Azure compute". */
const LET = /^(?:compute|computing|capacity|cloud|service|credit|instance|server|storage)$/;
/** Before what is bought: "commits to 2 GW of Trainium", "$30 billion of Azure compute". */
const OF_GOODS = /^(?:of|to|for)$/;

const WARES: ReadonlySet<EntityType> = new Set(['hardware', 'product']);

/** The chips and clouds that a list names. */
const waresOf = (doc: Document, list: List): readonly number[] =>
  list
    .flatMap(({ heads, modifiers, noun }) => [
      ...heads,
      ...(LET.test(noun ?? '') || heads.length === 0 ? modifiers : []),
    ])
    .map((index) => doc.mentions[index]!.entity)
    .filter((entity) => WARES.has(doc.entities[entity]!.type));

/** What a clause says is bought. */
const boughtIn = (doc: Document, { object, preps }: Clause): readonly number[] =>
  [object, ...preps.flatMap(({ preposition, list }) => (OF_GOODS.test(preposition) ? [list] : []))].flatMap((list) =>
    waresOf(doc, list),
  );

/** "rents 4,000 H100 cards from Acme": whether a clause names another who sells. */
const hasSeller = (doc: Document, { preps }: Clause): boolean =>
  preps.some(
    ({ preposition, list }) =>
      /^(?:from|with|at|via|through|on)$/.test(preposition) &&
      headsOf(doc, list).some((entity) => FIRMS.has(doc.entities[entity]!.type)),
  );

/** The step: adds whose customers those are who buy chips and clouds by name, where the story names who makes them. */
export function goods(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const deals = doc.sentences.flatMap((sentence) =>
      doc.clauses[sentence.index]!.filter((clause) => BUYING.test(clause.verb) && !hasSeller(doc, clause)).map(
        (clause) => ({ sentence, clause }),
      ),
    );
    if (deals.length === 0) return doc;
    const related = new Set(doc.statements.map(({ subject, object }) => `${subject} ${object}`));
    const firms = new Map<string, number>();
    doc.entities.forEach(({ type, name }, index) => {
      if (type === 'company') firms.set(name, index);
    });
    const added: Statement[] = [];
    const add = (sentence: Sentence, clause: Clause): void => {
      for (const ware of boughtIn(doc, clause)) {
        const seller = firms.get(lexicon.makerOf(doc.entities[ware]!.name) ?? '');
        if (seller === undefined || !mentionsIn(doc, sentence.block).some(({ entity }) => entity === seller)) continue;
        for (const subject of headsOf(doc, clause.subject)) {
          const pair = `${subject} ${seller}`;
          if (subject === seller || !FIRMS.has(doc.entities[subject]!.type) || related.has(pair)) continue;
          related.add(pair);
          added.push({
            subject,
            type: 'customer_of',
            object: seller,
            benchmark: null,
            role: null,
            status: clauseStatus(clause),
            confidence: 0.75,
            evidence: { start: sentence.start, end: sentence.end },
            rule: 'customer_of.goods',
          });
        }
      }
    };
    for (const { sentence, clause } of deals) add(sentence, clause);
    return added.length === 0 ? doc : withLayers(doc, { statements: [...doc.statements, ...added] });
  };
}
