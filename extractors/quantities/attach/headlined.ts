/** What heads the story or the bullet of a quantity, and so is measured where its sentence names nothing else. */
import { PRODUCTS, THING } from './measures.ts';
import { isOfNamelessThing } from './nameless.ts';
import type { Question } from './question.ts';
import { headed, headlineNames, storyHeadline } from './topic.ts';

/** "Zephyra writes songs", and below "The music model from Acme takes two seconds": the one thing that heads the story; null for none. */
export function ofCalled(asked: Question): number | null {
  const { scene, sentence, tiers } = asked;
  if (!isOfNamelessThing(asked)) return null;
  const named = new Set(
    storyHeadline(scene, sentence).flatMap(({ type, entity }) =>
      THING.includes(type) && tiers.some((types) => types.includes(type)) ? [entity] : [],
    ),
  );
  const [only] = named;
  return named.size === 1 ? only! : null;
}

/** "**KettleQuant goes viral**: Acme blogged about it. At least 6x less memory": what is made that alone opens the bullet's own headline. */
export function ofHeadline({ scene, sentence }: Question): number | null {
  if (sentence.block.depth === 0) return null;
  const names = headlineNames(scene, sentence.index);
  const [first] = names;
  const made = first && PRODUCTS.includes(first.type) && names.every(({ entity }) => entity === first.entity);
  return made ? first.entity : null;
}

/** "**Zephyra** built on Quillo, in 55 languages": what the lead of a bullet names, where its sentence has no subject. */
export function leadOf({ scene, sentence, quantity, tiers }: Question): number | null {
  const names = scene.names(sentence.index);
  const subject = names.some(({ part, end }) => part === 'free' && end <= quantity.start);
  return sentence.block.depth > 0 && !subject ? headed(scene, sentence.index, tiers[0]!) : null;
}
