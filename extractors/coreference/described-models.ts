/** Models that are spoken of by their kind or size: "the dense model posts 71%", "the 34B beats Lark". */
import { type Sentence, Tag, type Token } from '../document.ts';
import { COMPARING_VERBS } from '../lexicon/cues.ts';
import { canAct } from '../syntax/lexemes.ts';

/** Where such words end that start with an article; null for none. */
export function modelAfter({ tokens }: Sentence, at: number): number | null {
  for (let head = at + 1; head < at + KIND_WORDS && tokens[head]; head++) {
    const { lower, text, tags } = tokens[head]!;
    // "the model fully trounces Lark": a verb, whatever else it could be.
    const kind = SIZE.test(text) && ARCHITECTURE.test(tokens[head + 1]?.lower ?? '') ? 1 : 0;
    const behind = tokens[head + kind + 1];
    const how = behind?.tags === Tag.Adverb || behind?.lower === 'itself';
    const verb = tokens[head + kind + (how ? 2 : 1)];
    const ends =
      SIZE.test(text) ||
      (head > at + 1 && (lower === 'model' || isNew(tokens, head))) ||
      /^(?:hybrid|reasoner|newcomer)$/.test(lower);
    if (ends && verb?.spaced && (acts(verb) || (how && verb.lower !== verb.lemma && canAct(verb)))) return head;
    // "this tiny model"
    const isThis = tokens[at]!.lower === 'this' && (tags & Tag.Adjective) !== 0 && (tags & Tag.Preposition) === 0;
    if (!(isThis || KIND.test(lower) || SIZE.test(text) || /^\d[\d.,]*$/.test(text))) return null;
  }
  return null;
}
/** What a model of some size may be: "the 106B MoE". */
const ARCHITECTURE = /^(?:moe|mixture|transformer|hybrid|reasoner|coder)$/;
/** "the new version" */
const isNew = (tokens: Sentence['tokens'], head: number): boolean =>
  /^(?:version|release|edition)$/.test(tokens[head]!.lower) &&
  /^(?:new|newer|newest|latest|updated|improved|refreshed|upgraded|revised)$/.test(tokens[head - 1]!.lower);

/** Whether a word right behind what may be a model says what it does: "undercuts", "is"; not "weights". */
const acts = ({ tags, lower, lemma }: Token): boolean =>
  ACTS.test(lower) ||
  (COMPARING_VERBS.has(lemma) && lower !== lemma) ||
  ((tags & Tag.Verb) !== 0 && (tags & (Tag.Noun | Tag.Adjective)) === 0 && /(?:s|ed)$/.test(lower));
const KIND_WORDS = 11;
/** How large a model is, in a word: "34B", "1.5T". */
export const SIZE = /^\d[\d.]*[MBT]$/;
const KIND =
  /^(?:-|dense|sparse|moe|open(?:-(?:source|weights?))?|weights?|compact|small|tiny|finished|resulting|hybrid|multimodal|new|newer|newest|latest|updated|improved|refreshed|upgraded|revised|(?:[mb]|tr)illion(?:-parameters?)?|parameters?|omni(?:-modal)?|audio|text|image|video|text-to-(?:image|video|speech)|vision-language|speech|voice|vision|language|coding|reasoning|robot|tts|asr|ocr|stt|embedding|diffusion|audio-language|image-editing)$/;
/** What models do, in the forms that stand behind one of them. */
const ACTS =
  /^(?:scores|posts|gets|reaches|hits|achieves|ranks|tops|leads|beats|matches|outperforms|surpasses|edges|trails|runs|costs|handles|supports|is|was|has|can|will|took|scored|reached|beat|uses|comes|sits|lags|manages|managed|solved|solves|needs|needed|requires|takes|generates|produces|transcribes|translates|writes|draws|renders|edits|answers|makes|delivers|does|fits|works|ties|hallucinates|accepts|reads|understands|speaks|follows|processes|reasons|gives|offers|halves|doubles|improves|outscores|overtakes|finishes|places|lands|activates|weighs|had|holds|keeps|stays|remains|wins|lost|loses|claims|grabs|retains|clears|passes|trounces|ships|works)$/;
