/** Which nouns after a name leave the name what the phrase stands for. */
import type { EntityType } from '../../graph/ontology.ts';
import { hasRole } from '../lexicon/roles.ts';

const nouns = (list: string): readonly string[] => list.trim().split(/\s+/);

const AGENT_NOUNS =
  nouns(`ai company startup firm lab labs group giant team researcher engineer scientist parent subsidiary
  division unit arm brand executive official leadership developer representative spokesperson maker provider investor fund
  itself themselves board staff devrel devs crew folks`);
const METHOD_NOUNS = nouns(`technique method algorithm architecture format protocol optimizer attention quantization
  quantisation layer adapter kernel file weight checkpoint quant precision scheme approach paradigm standard encoding spec specification mechanism paper`);
const THING_NOUNS =
  nouns(`model family series lineup line platform app application agent framework library tool toolkit api
  sdk service chip gpu npu accelerator processor system superchip cluster supercomputer robot device benchmark leaderboard
  eval suite table chart ranking dataset corpus license licence variant version weight checkpoint edition quant assistant chatbot bot cli ide
  editor extension plugin engine software cloud site repo repository llm vlm llms language tier class mode backend runtime
  kernel fork build binary endpoint stack ecosystem infrastructure hardware card board module server machine laptop desktop workstation phone computer node rig device instance project ai unit bill law
  act regulation legislation release update upgrade preview browser headset smartphone tablet glasses console camera drone vehicle
  car robotaxi wearable speaker store marketplace database compiler crawler connector prototype humanoid playground gateway
  router simulator environment sandbox subscription program programme feature panel`);

const OUTLET_NOUNS = nouns('post thread article story report piece newsletter podcast interview column user');

/**
 * Nouns after a name that leave the name the head, by what the name stands for: "the Gemma 4 model" is Gemma 4 and "the
 * Apple team" is Apple, but "an MoE model" is a model, and "OpenAI models" are not OpenAI.
 */
const TRANSPARENT_BY_TYPE: Readonly<Record<'agent' | 'method' | 'outlet' | 'thing', ReadonlySet<string>>> = {
  outlet: new Set(OUTLET_NOUNS),
  agent: new Set(AGENT_NOUNS),
  method: new Set(METHOD_NOUNS),
  thing: new Set([...THING_NOUNS, ...METHOD_NOUNS, 'team', 'itself']),
};
/** All nouns that leave some kind of name the head. */
export const TRANSPARENT: ReadonlySet<string> = new Set([...AGENT_NOUNS, ...METHOD_NOUNS, ...THING_NOUNS]);

const kindOf = (type: EntityType): 'agent' | 'method' | 'outlet' | 'thing' =>
  type === 'company' || type === 'organization' || type === 'person'
    ? 'agent'
    : type === 'technique'
      ? 'method'
      : type === 'source'
        ? 'outlet'
        : 'thing';

/** People of a firm, through whom it acts. */
export const AGENTIVE: ReadonlySet<string> = new Set(
  `team researcher engineer scientist student unit division group lab leadership board staff developer trio duo pair quartet crew
   squad collective author academic professor people folk business`.split(/\s+/),
);

/** Whether a noun after a name leaves some kind of name the head. */
export const isTransparent = (noun: string): boolean => TRANSPARENT.has(noun);

/** Whether a noun after a name of this type leaves the name the head. */
export const leavesHead = (type: EntityType, noun: string): boolean => TRANSPARENT_BY_TYPE[kindOf(type)].has(noun);

/** "a Python library" is not Python, "iOS apps" are not iOS, "Torch kernels" are not Torch: whether a noun after the name tells of something made in or for it. */
export function isMadeFor(entity: { readonly name: string; readonly type: EntityType }, noun: string): boolean {
  if (noun === 'kernel' && entity.type === 'product') return true;
  if (hasRole(entity, 'language')) return !/^(?:language|code|program)$/.test(noun);
  return hasRole(entity, 'system') && !/^(?:system|platform|program|release|update|upgrade)$/.test(noun);
}
