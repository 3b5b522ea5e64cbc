/** What must hold of the reading and the facts of any text whatsoever. */

import type { Digest, Span } from '../../extractors/document.ts';
import { extract } from '../../extractors/index.ts';
import { readDigest, UnreadableDigest } from '../../extractors/read/index.ts';
import { type Facts, factsSchema } from '../../graph/facts.ts';

const inBounds = ({ start, end }: Span, length: number): boolean => 0 <= start && start <= end && end <= length;

/** What is wrong with a digest as read: spans out of bounds or out of order. */
export function digestFaults({ source, text, blocks, markup, stories, toSource }: Digest): string[] {
  const faults: string[] = [];
  for (const [name, spans] of Object.entries({ blocks, markup, stories })) {
    if (!spans.every((span) => inBounds(span, text.length))) faults.push(`${name} out of bounds`);
    if (!spans.every((span) => inBounds(toSource(span), source.length))) faults.push(`${name} lead out of the source`);
  }
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (next && next.start < block.end) faults.push(`block ${index} overlaps the next`);
    if (block.story !== null && !stories[block.story]) faults.push(`block ${index} is of no story`);
  }
  if (new Set(stories.map(({ id }) => id)).size < stories.length) faults.push('two stories of one id');
  return faults;
}

/** What is wrong with facts: off the schema, text that is not the source's, ends that are no entity. */
export function factsFaults(facts: Facts, source: string): string[] {
  const faults: string[] = [];
  const parsed = factsSchema.safeParse(facts);
  if (!parsed.success) faults.push(`off the schema: ${parsed.error.message}`);
  const stories = new Set(facts.stories.map(({ id }) => id));
  const entities = new Set(facts.entities.map(({ id }) => id));
  const figures = new Set(facts.figures.map(({ id }) => id));
  if (entities.size < facts.entities.length) faults.push('two entities of one id');
  if (figures.size < facts.figures.length) faults.push('two figures of one id');
  const spans = [
    ...facts.entities.flatMap(({ mentions }) => mentions),
    ...[...facts.relations, ...facts.figures].flatMap(({ evidence }) => evidence),
  ];
  for (const { start, end, text, story } of spans) {
    if (!inBounds({ start, end }, source.length) || source.slice(start, end) !== text)
      faults.push(`not the source: ${start}-${end}`);
    if (!stories.has(story)) faults.push(`no such story: ${story}`);
  }
  const ends = [
    ...facts.relations.flatMap(({ subject, object, benchmark }) => [subject, object, benchmark]),
    ...facts.figures.flatMap(({ of, about }) => [of, about]),
  ];
  for (const end of ends) if (end !== null && !entities.has(end)) faults.push(`no such entity: ${end}`);
  for (const { figures: own } of facts.relations)
    for (const figure of own) if (!figures.has(figure)) faults.push(`no such figure: ${figure}`);
  return faults;
}

/** Reads and extracts a text twice; gives what is wrong. A text with nothing to read is none of it. */
export function faultsOf(source: string, path: string): string[] {
  let digest: Digest;
  try {
    digest = readDigest(source, { path });
  } catch (error) {
    if (error instanceof UnreadableDigest) return [];
    throw error;
  }
  const facts = extract(digest);
  const again = extract(readDigest(source, { path }));
  const same = JSON.stringify(facts) === JSON.stringify(again);
  return [...digestFaults(digest), ...factsFaults(facts, source), ...(same ? [] : ['not the same twice'])];
}
