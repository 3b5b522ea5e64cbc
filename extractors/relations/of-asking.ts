/** What people only ask about or miss: "inquired about Zephyra support in Torch", "the lack of confirmed support for FP8". */
import type { RelationType } from '../../graph/ontology.ts';
import type { Sentence } from '../document.ts';
import type { Reading } from './match.ts';

/** What a thing is said to work with. */
const ABILITIES: ReadonlySet<RelationType> = new Set(['uses', 'runs_on', 'available_on', 'based_on']);

/** What asks for or misses something. Lemmas. */
const ASKING =
  /^(?:ask|inquire|enquire|inquiry|enquiry|query|request|wonder|plead|beg|clamor|uncertainty|uncertain|unclear|unsure)$/;
/** What says that there is none. Lemmas. */
const MISSING = /^(?:lack|lacking|absence)$/;
/** What governs what is asked for: "a pull request to support it" is none. */
const OF_IT = /^(?:about|for|of|around|regarding|on|over|concerning)$/;
/** What the thing is asked to have. Lemmas. */
const ABILITY = /^(?:support|compatibility|integration|availability|access|timeline|possibility|feasibility|plan)$/;
/** What ends such words. */
const END = /^(?:[;:.()—]|but|while|whereas|who|which|that|and)$/;

/** How far from what asks the words stand. */
const REACH = 12;

/** Whether the words of a reading stand in what somebody only asks about or misses. */
export function isOnlyAsked({ tokens }: Sentence, { ready, first, last }: Reading): boolean {
  if (!ABILITIES.has(ready.type)) return false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { lower, lemma } = tokens[at]!;
    if (END.test(lower)) return false;
    const isMissing = MISSING.test(lemma);
    if (!isMissing && !ASKING.test(lemma)) continue;
    const asked = tokens.slice(at + 1, last + 1);
    const governs = isMissing || asked.slice(0, 3).some((token) => OF_IT.test(token.lower));
    return governs && asked.some((token) => ABILITY.test(token.lemma));
  }
  return false;
}
