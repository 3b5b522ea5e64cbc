/** Whose an account is, as its name tells: "@arcee_ai", "PipedreamHQ", "TIGER-Lab" are no people's. */
import type { EntityType } from '../../graph/ontology.ts';
import { remember } from '../../graph/remember.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SURNAMES } from '../lexicon/surnames.ts';

/** What the end of an account's name tells of whose it is: "@arcee_ai", "@NVIDIARobotics", "@TheTuringPost". */
const ACCOUNT_ENDINGS: readonly (readonly [RegExp, EntityType])[] = [
  [/_project$/i, 'product'],
  [
    /(?:[a-z\d]AI|[-_]ai|Labs?|[-_]labs?|HQ|Robotics|HF|Research|Compute|compute|[-_]hq|Inc|-inc)$|[A-Za-z]{2}labs$/,
    'company',
  ],
  [
    /^[A-Z]{2,}-?AI$|^[a-z]{4,}ai$|(?:Systems|Mind|Tech|Cloud|Ventures|Capital|Intelligence|Analysis|Dynamics|Studios?)$/,
    'company',
  ],
  [
    /[a-z\d](?:-AI|-com|\.ai|\.com|\.io|Corp|CO|Co|VC|vc|Legal|Law|Group|Partners|Holdings|Technologies|Software|Security)$/,
    'company',
  ],
  [/[A-Za-z\d]-(?:AI|com|io|HQ)$/, 'company'],
  [/(?:News|Post|Times|Daily|Weekly|Podcast|Pod|Journal|Magazine|_news)$/, 'source'],
  [
    /[a-z\d](?:Foundation|University|Institute|Alliance|Collective|Society|Gov|AGI|Learning|Vision|LLMs|Reasoning|Community|Team|-org|-community|-nlp|-NLP|NLP)$/,
    'organization',
  ],
];

/** Whether an account's name starts as a person's does, or ends so: "@rohanmills_ai", "@adapichai". */
const isPersonal = remember((handle: string): boolean => {
  const letters = handle.toLowerCase().replace(/[^\p{L}]/gu, '');
  for (let size = 4; size < letters.length - 2; size++) if (GIVEN_NAMES.has(letters.slice(0, size))) return true;
  for (let size = 5; size < letters.length - 1; size++) if (SURNAMES.has(letters.slice(-size))) return true;
  return false;
});

/** Whose account a handle that no list holds is likely to be. */
export function accountType(handle: string): EntityType {
  if (isPersonal(handle)) return 'person';
  return ACCOUNT_ENDINGS.find(([ending]) => ending.test(handle))?.[1] ?? 'person';
}

/** What the end of an owner's name on a host of code or models tells of a group: "acme-labs", "tidetoolkit". */
const GROUP = /(?:[-_](?:ai|io|inc|hq|oss|tech|dev|systems)|labs?|toolkit)$/i;

/** Short names in capitals alone are groups' there: "THUDM", "M-A-P". */
const INITIALS = /^(?=.{3,6}$)[A-Z]+(?:-[A-Z]+)*$/;

/** Whose an account on a host of code or models is likely to be. */
export function ownerType(owner: string): EntityType {
  if (INITIALS.test(owner) || /[-_](?:org|team|community|foundation|project|research|collective)$/i.test(owner))
    return 'organization';
  return GROUP.test(owner) ? 'company' : accountType(owner);
}
