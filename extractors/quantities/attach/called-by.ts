/** Relative clauses about something that a name only tells the kind of: "an Acme project that creates 10 jobs". */
import { clauseOf } from './clause.ts';
import type { Question } from './question.ts';
import type { Name } from './scene.ts';

/** The name by which the thing is called whose relative clause a quantity stands in; null for none. */
export function calledBy({ scene, sentence, here, quantity }: Question): Name | null {
  const clause = clauseOf(scene.doc, quantity);
  const [phrase, ...others] = clause?.form === 'finite' ? clause.subject : [];
  const [modifier, ...more] = phrase?.modifiers ?? [];
  if (!phrase || modifier === undefined || others.length + more.length + phrase.heads.length > 0) return null;
  const { start } = scene.doc.mentions[modifier]!;
  const isRelative = /^(?:that|which|who)$/.test(sentence.tokens[phrase.last + 1]?.lower ?? '');
  return isRelative ? (here.find((name) => name.start === start) ?? null) : null;
}
