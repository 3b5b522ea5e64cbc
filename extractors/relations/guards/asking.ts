/** What people only ask about or miss: "inquired about Zephyra support in Torch", "the lack of confirmed support for FP8". */
import { Tag, type Token } from '../../document.ts';
import type { Guard } from './guard.ts';

/** What asks for or misses something. Lemmas. */
const ASKING =
  /^(?:ask|inquire|enquire|inquiry|enquiry|query|request|wonder|plead|beg|clamor|uncertainty|uncertain|unclear|unsure)$/;
/** What only may be. Lemmas. */
const SUPPOSED = /^(?:potential|possibility|prospect|idea|bet|clamor|speculation|debate)$/;
/** What says that there is none. Lemmas. */
const MISSING = /^(?:lack|lacking|absence)$/;
/** What governs what is asked for: "a pull request to support it" is none. */
const OF_IT = /^(?:about|for|of|around|regarding|on|over|concerning)$/;
/** What the thing is asked to have. Lemmas. */
const ABILITY = /^(?:support|compatibility|integration|availability|access|timeline|possibility|feasibility|plan)$/;
/** What ends such words. */
const END = /^(?:[;:.()—]|but|while|whereas|who|which|that|and)$/;

const isGerund = ({ tags }: Token): boolean => (tags & Tag.Gerund) !== 0;

/** How far from what asks the words stand. */
const REACH = 12;

/** Whether the words of a reading stand in what somebody only asks about or misses. */
export const isOnlyAsked: Guard = ({ sentence: { tokens } }, { first, last }) => {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { lower, lemma } = tokens[at]!;
    if (END.test(lower)) return false;
    const isMissing = MISSING.test(lemma);
    const asked = tokens.slice(at + 1, last + 1);
    // "the potential of plugging Zephyra into Torch", "clamor for adding it"
    const isSupposed = SUPPOSED.test(lemma) && /^(?:of|for|on|about)$/.test(asked[0]?.lower ?? '');
    if (isSupposed && tokens.slice(at + 2, first + 1).some(isGerund)) return true;
    if (!isMissing && !ASKING.test(lemma)) continue;
    // "asked if they could run it on Torch"
    if (/^(?:if|whether)$/.test(asked[0]?.lower ?? '')) return true;
    const governs = isMissing || asked.slice(0, 3).some((token) => OF_IT.test(token.lower));
    return governs && asked.some((token) => ABILITY.test(token.lemma));
  }
  return false;
};
