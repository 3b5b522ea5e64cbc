/** Reads the examples of the rules: sentences with their names marked, "[company Meta] acquired [company Manus]". */
import { ENTITY_TYPES, type EntityType } from '../../../graph/ontology.ts';
import { type Document, document, type Entity, type Mention, withLayers } from '../../document.ts';
import { NAME_ENDINGS } from '../../lexicon/cues.ts';
import { Lexicon } from '../../lexicon/lexicon.ts';
import { clauseLayer } from '../../syntax/clauses/clauses.ts';
import { sentences } from '../../syntax/tokens.ts';
import { relations } from '../relations.ts';
import type { RelationRules, Rule } from '../rule.ts';
import { compileRules } from './compile.ts';
import { indexRules } from './indexing.ts';

const MARK = /\[(\w+) ([^[\]]+)\]/g;
const isEntityType = (name: string): name is EntityType => (ENTITY_TYPES as readonly string[]).includes(name);

/**
 * A document of one example sentence, its names already found.
 * @throws Error where a mark names no entity type.
 */
export function exampleDocument(example: string): Document {
  const entities: Entity[] = [];
  const marks: { start: number; end: number; entity: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of example.matchAll(MARK)) {
    const [whole, type = '', name = ''] = match;
    if (!isEntityType(type)) throw new Error(`"${example}": "${type}" is no entity type`);
    text += example.slice(from, match.index);
    let entity = entities.findIndex((other) => other.name === name);
    if (entity < 0) entity = entities.push({ index: entities.length, name, type, aliases: [name] }) - 1;
    marks.push({ start: text.length, end: text.length + name.length, entity });
    text += name;
    from = match.index + whole.length;
  }
  text += example.slice(from);
  const block = { kind: 'body' as const, story: 0, depth: 0, start: 0, end: text.length };
  const doc = sentences(
    document({
      id: 'example',
      title: '',
      date: '2026-01-15',
      path: '',
      source: text,
      text,
      blocks: [block],
      markup: [],
      stories: [{ id: 's1', title: '', section: null, start: 0, end: text.length }],
      toSource: (span) => span,
    }),
  );
  const mentions = marks.map(({ start, end, entity }): Mention => {
    const sentence = doc.sentences.find((one) => one.start <= start && end <= one.end);
    return {
      start,
      end,
      entity,
      text: text.slice(start, end),
      sentence: sentence?.index ?? 0,
      by: 'lexicon',
      others: null,
    };
  });
  return withLayers(doc, { entities, mentions });
}

/** Prepares a rule to be tried alone: gives what it reads in an example, as "planned Acme acquires Beta". */
export function exampleReader({ type }: RelationRules, rule: Rule): (example: string) => readonly string[] {
  const alone: readonly RelationRules[] = [{ type, rules: [rule] }];
  const net = compileRules(alone, indexRules(alone));
  const [clauses, statements] = [clauseLayer(net.verbs), relations(net, new Lexicon([], NAME_ENDINGS))];
  return (example) => {
    const doc = statements(clauses(exampleDocument(example)));
    const name = (entity: number): string => doc.entities[entity]!.name;
    return doc.statements.map(({ subject, object, status, benchmark, role }) => {
      const stance = status === 'actual' ? '' : `${status} `;
      const on = benchmark === null ? '' : ` on ${name(benchmark)}`;
      const as = role === null ? '' : ` as ${role}`;
      return `${stance}${name(subject)} ${type} ${name(object)}${on}${as}`;
    });
  };
}
