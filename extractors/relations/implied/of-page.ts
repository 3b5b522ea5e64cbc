/** What the description of a page speaks of without naming it: what the page holds ("GitHub - ada/lark: a small tool built on Torch"). */
import type { RelationType } from '../../../graph/ontology.ts';
import { pagesOf } from '../../names/pages.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { takes } from '../matching/clause-names.ts';
import type { Slot } from '../matching/pattern.ts';
import type { Reading } from '../matching/reading.ts';
import { mayRelate } from '../relating.ts';
import type { Scene } from '../scene.ts';

/** What the description of a page says of what the page holds. */
const OF_PAGES: ReadonlySet<RelationType> = new Set(['uses', 'based_on', 'runs_on', 'available_on', 'licensed_under']);

/** What the page of a sentence holds, where some words without a subject can be said of it; null where they are of no page. */
export function subjectOfPage(scene: Scene, { ready, objects }: Reading, slot: Slot | null): readonly number[] | null {
  const thing = OF_PAGES.has(ready.type) ? thingOfPage(scene) : null;
  if (thing === null) return null;
  const fits = objects.every((object) => mayRelate(scene.doc, ready, thing, object));
  return fits && (slot === null || takes(scene.doc, slot, thing)) ? [thing] : [];
}

/** The thing that the page holds which a sentence titles or describes; null for no such page. */
function thingOfPage({ doc, sentence, headings }: Scene): number | null {
  const titles = new Set([sentence.block, headings.lead(sentence)]);
  const page = pagesOf(doc).find((one) => one.host !== null && titles.has(doc.sentences[one.sentence]!.block));
  if (!page) return null;
  const { tokens } = doc.sentences[page.sentence]!;
  const [{ start }, { end }] = [tokens[page.thing.first]!, tokens[page.thing.last]!];
  return mentionsIn(doc, { start, end }).find((mention) => mention.end === end)?.entity ?? null;
}
