/** Two people named together, of whom a firm employs one: "former Acme CEO Ada Brook and investor Bo Lind, once of Beta". */
import type { Mention } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { FIRMS } from '../kinds.ts';
import type { Reading } from '../matching/reading.ts';
import type { Place } from '../scene.ts';
import type { Amend } from './amend.ts';

/** What somebody is whom no firm employs as that. */
const ON_OWN =
  /^(?:investor|entrepreneur|billionaire|journalist|author|podcaster|youtuber|blogger|professor|economist|activist|analyst)$/;

/** "Acme founder Ada Brook and Beta's former chief Bo Lind": whether another firm's name and a post stand between two people. */
const hasOwnFirm = ({ doc }: Place, { rule }: Reading['ready'], between: readonly Mention[], end: number): boolean =>
  rule.name.endsWith('.title') &&
  between.some((firm) => FIRMS.has(doc.entities[firm.entity]!.type) && TITLE.test(doc.text.slice(firm.end, end)));
const TITLE = /^(?:['’]s?)? (?:[a-z-]+ |[A-Z]{2,4} ){1,5}$/;

/** Of people of whom the next is told to be something else, those who stand beside the firm. */
export const ofOwnPost: Amend = (place, reading) => {
  const { doc, sentence } = place;
  const { tokens } = sentence;
  const { ready, subjects, objects, first, last } = reading;
  if (ready.pattern.kind !== 'phrase' || subjects.length < 2) return reading;
  const named = mentionsIn(doc, { start: tokens[first]!.start, end: tokens[last]!.end });
  const people = named.filter(({ entity }) => subjects.includes(entity));
  const cut = people.findIndex(
    ({ start }, at) =>
      at > 0 &&
      (ON_OWN.test(tokens[firstFrom(tokens, start) - 1]?.lower ?? '') ||
        hasOwnFirm(place, ready, mentionsIn(doc, { start: people[at - 1]!.end, end: start }), start)),
  );
  if (cut < 0) return reading;
  const firm = named.find(({ entity }) => objects.includes(entity));
  const beside = firm && firm.start < people[cut]!.start ? people.slice(0, cut) : people.slice(cut);
  return { ...reading, subjects: beside.map(({ entity }) => entity) };
};
