/** Which times say how long something took, and not when it was or by when it will be. */
import type { Quantity } from '../../document.ts';
import type { Around, Found } from './rule.ts';

/** What is measured in time: "the latency of Zephyra is 250 ms". */
const TIMED =
  /\b(?:latency|TTFT|delay|lag|runtime|response times?|training times?|(?:time )?horizons?|time[- ]to[- ][a-z-]{1,16})\b(?:[^.;]|\.\d){0,40}$/i;
/** "trained on 2,000 chips in 74 days" */
const TRAINED_IN = /\b(?:pre-?|post-?)?trained\b[^.;]{0,60} in $/i;
/** "tasks that take a human expert 21 hours" */
const TAKING_SOMEBODY =
  /\b(?:tak(?:es?|ing)|took) (?:an? )?(?:[a-z]+ ){0,2}(?:experts?|humans?|engineers?|professionals?|programmers?|developers?|researchers?|people|person|team)s? $/i;
/** "2 million GPU hours" */
const WORK = / [A-Z]\S* ?[- ][Hh]ours?$/;
const DURATION_CUE =
  /\b(?:for|sav(?:es?|ed|ing)|measured|need(?:s|ed)?|within|takes?|took|lasts?|lasted|lasting|from|to|of|like|runs?|ran|logged|clocked|racked up) (?:another )?$|\b(?:end|clos|shut|cancel|drop|scrapp|stopp|retir|resolv|fix|abandon|discontinu|return)(?:e|es|ed|led|s|ing)?\b[^.;,]{0,30} after $|\b(?:compared (?:with|to)|against|versus|vs\.?) $/i;
const NO_DURATION_BEFORE = /\b(?:next|past|last|previous|coming|first|in|per|every|few|the) $/i;
/** "free for 30 days", "try it for a month" */
const OFFERED = /\b(?:free|tr(?:y|ied)(?: it| [A-Z]\S+)?(?: out)?(?: for free)?) for $/i;
/** "for two years now"; not "for 30 hours straight" */
const LASTING = /^(?:now|already|running|in a row)\b/i;
/** "within a day of each other" */
const SOON = /\bwithin $/i;
const FEW_DAYS = /^(?:days|hours)$/;
/** "will be gone within two years": by when, not how long. */
const WITHIN = /\bwithin (?:the next )?$/i;
const LONG = /year|month|week/i;
const SHORT = /^(?:seconds|minutes|hours)$/;
/** "in 4 seconds": so short a time was measured. */
const IN = /\bin $/i;
const IN_OR_AFTER = /\b(?:in|after) $/i;
/** "clips of up to a minute", "under a second" */
const BOUNDED = /\b(?:up to|under|less than|nearly|almost) $/i;
/** "for over a year" */
const SO_LONG = /over|more|least/i;
/** "in under two weeks" */
const SO_LITTLE = /under|less|only|little/i;
/** "a 20-hour run", "an hour-long clip"; not "a 5-minute read". */
const TIED_TIME = /^[\w.–-]+-(?:second|minute|hour|day|week|month|year|long)$/i;
const OF_A_TALK =
  /^(?:[a-z]+ ){0,2}(?:reads?|listens?|watch|talks?|chats?|subscriptions?|free\b|discounts?|hackathons?|workshops?|meetings?|interviews?|podcasts?|episodes?|lectures?|sessions?|courses?|tutorials?|keynotes?|conversations?|calls?|limits?|caps?|quotas?|guarantees?|trials?|refunds?|stints?|internships?|weeks?)\b|^(?:[a-z]+-back )guarantee/i;
const FORESEEN = /\b(?:will|would|could|might|may|should|predict(?:s|ed)?|expect(?:s|ed)?|forecasts?|aims?|plans?)\b/i;
/** What stands before "a week" where it is how long something took. */
const TAKING = /\b(?:in|within|under|takes?|took|needs?|lasts?|lasted|for) $/i;
/** "the best of all (at least for a day)" */
const FOR_NOW = /\bat least for $/i;
/** "1 hour 50 minutes": so exactly only what was measured is told. */
const COMPOUND = /\d ?-?(?:hours?|minutes?|h|min)\b.{1,6}\d/i;
const MADE = /^(?:[a-z-]{1,20} ){0,2}(?:clips?|videos?|songs?|tracks?|samples?|recordings?|shots?|scenes?|movies?)\b/i;
/** Words after a time that say what it is the time of. */
const DURATION_AFTER =
  /^(?:of (?:[a-z-]+ ){0,3}(?:videos?|audio|speech|footage|recordings?|music|gameplay|podcasts?|logs?|demonstrations?|data|driving|teleoperation|trajectories|training|fine-?tuning)\b|per (?:image|video|clip|song|task|query|page|request|frame|step)|of (?:[a-z]+ )?(?:runtime|battery|playback|autonomy|flight)\b|until\b|to (?:the )?first|first[- ](?:token|packet|byte|audio|frame)|cold[- ]|median |(?:[a-z]+ )?(?:TTFT|latency|delay|lag|response|time[- ]to|generation)|of (?:latency|delay|lag))/i;
/** "built in 122 days", "hit a $1B run rate in six months": how long it took. */
const DONE_IN =
  /\b(?:done|built|written|wrote|finished|completed|assembled|constructed|developed|coded|reach(?:es|ed|ing)?|hit(?:s|ting)?|cross(?:es|ed|ing)?|pass(?:es|ed|ing)?|achiev(?:es?|ed|ing))\b[^.;,]{0,50} (?:in|within) $/i;
/** "six months after its seed round", "barely a year after launch" */
const AFTER_START =
  /^(?:after|into) (?:(?:its|their|the|his|her) )?(?:[a-z-]+ ){0,2}(?:launch|debut|release|founding|start|seed|rollout|opening|introduction|general availability)\b/i;
/** "the talk starts in 20 minutes" */
const STARTING = /\b(?:start|begin|commenc|happen|kick|tak(?:e|ing) place|launch)[a-z]{0,4}\b[^.;,]{0,20} in $/i;
/** "zero-day support" */
const NO_DAY = /^(?:0|zero)[ -]days?$/i;
const OF_EACH_OTHER = /^of (?:each other|one another)\b/i;
const NO_DURATION_AFTER = /^(?:ago|later|earlier|before|since|prior|from now|anniversary|plan|roadmap)\b/i;

/** Reads a time as a duration; null where it is none, or none of what the text speaks of. */
export function duration({ text, unit }: Quantity, { before, hedge, after, sentence }: Around): Found | null {
  if (OFFERED.test(before) || LASTING.test(after) || (SOON.test(before) && FEW_DAYS.test(unit))) return null;
  if (NO_DURATION_AFTER.test(after)) return null;
  // "75 seconds for a five-second clip": what is made so fast.
  if (TIED_TIME.test(text) && /\b(?:for|per) (?:an?|each|every) $/i.test(before) && MADE.test(after)) return null;
  if (OF_EACH_OTHER.test(after) || STARTING.test(before) || NO_DAY.test(text)) return null;
  const old = /^-?olds?\b/i.test(after);
  if (
    old &&
    !/^-?old(?:$|\W*$| (?:[A-Za-z-]+ ){0,3}(?:startup|start-up|company|firm|lab|model|product|app|service|project|maker|outfit|business|spin-?off|shop|venture|studio)\b)/.test(
      after,
    )
  )
    return null;
  const exact = /half$/i.test(text) || (SHORT.test(unit) && BOUNDED.test(hedge));
  const vague = /^an? /i.test(text) && !exact && (!TAKING.test(before) || SO_LONG.test(hedge) || FOR_NOW.test(before));
  if (WITHIN.test(before) && LONG.test(text) && (FORESEEN.test(sentence) || !DONE_IN.test(before))) return null;
  if (/\bto $/i.test(before) && /^(?:one|a) day\b/i.test(text)) return null; // "to one day build"
  const told =
    old ||
    DURATION_AFTER.test(after) ||
    TIMED.test(before) ||
    TRAINED_IN.test(before) ||
    TAKING_SOMEBODY.test(before) ||
    WORK.test(text) ||
    COMPOUND.test(text) ||
    (DONE_IN.test(before) && !FORESEEN.test(sentence)) ||
    AFTER_START.test(after) ||
    (SHORT.test(unit) && IN_OR_AFTER.test(before)) ||
    (TIED_TIME.test(text) && !OF_A_TALK.test(after));
  const short = IN.test(before) && SO_LITTLE.test(hedge);
  const cued = short || (!NO_DURATION_BEFORE.test(before) && (hedge !== '' || DURATION_CUE.test(before)));
  if (!told && (vague || !cued)) return null;
  return { metric: 'duration', unit, rule: 'duration' };
}
