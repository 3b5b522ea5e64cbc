/** What a number of things counts: users, staff, jobs, or just so many of them. */
import type { Quantity } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import { NOUN_METRICS } from './amounts.ts';
import type { Around, Found } from './rule.ts';

/** The smallest counts that are worth a figure: "three modes" is not, "forty labs" and "7 backends" are. */
const SMALLEST_COUNT = 10;
const FEW = 5;
/** What a thing is made of or may take, of which few are worth a figure: "four H100 GPUs", "six reference images". */
const OF_ITS_MAKE = new Set(
  'GPU chip speaker voice step preset expert image camera supercomputer reactor turbine'
    .split(' ')
    .concat('data center'),
);
/** "5 bits per weight", "seen 2 million times", "7 things to know": nothing that is had. */
const NO_THINGS = wordSet('bit limit time thing way reason tip takeaway lesson other figure digit');

/** "70b distills", "8B to 400B showing", "128k versions": what size models have, or a text. */
const SIZED = /^[\d.]+b\b|\dB [a-z]+ing\b/;
const OF_A_SIZE = wordSet(
  'weight version distill checkpoint variant quant setup finetune base instruct class config series model',
);
const isOfSizes = (text: string, unit: string, value: number): boolean =>
  OF_A_SIZE.has(unit) &&
  (/\d[Bk]\b/.test(text) || (unit === 'series' && value >= YEARS) || (unit === 'model' && value >= 1e9));
/** "the 7000 series": its name. */
const YEARS = 1000;

/** "the 10 best prompts": the text's own list. */
const BEST = / (?:best|top|must)\b/i;

/** "hired 20 people": so many came; it is not how many there are. */
const HIRING =
  /\b(?:(?:hir|poach|reassign|redeploy|transferr?|relocat|retrain|mov|recruit|invit|train|onboard|surve|interview|ask)[a-z]{0,5}|(?:study|survey|sample|group|cohort) of) (?:[a-z]+ ){0,2}$/i;

/** "a survey of 49,000 developers" */
const SURVEYED =
  /\b(?:study|survey(?:ed|s)?|sample|group|cohort|poll(?:ed|s)?|interviews?)(?: of| with| among)? (?:[a-z]+ ){0,2}$/i;

/** "11 million people have built something with it", "3,000 researchers in 160 countries use it" */
const USING =
  /^(?:(?:in|across|from|at) (?:[a-z\d]+ ){1,3})?(?:as (?:paying )?(?:customers|clients|users)|(?:have |now |already |who )*(?:uses?|using|used|rely|run on|on it|on board|built|build|tried|try|visit(?:ed)?|joined|signed up|pays? for|paying for|paid for|subscribed? to|adopted|watch(?:ed)?|download(?:ed)?|(?:made|created|generated) [a-z]+ (?:with|on|in)))\b/i;

/** Who uses a product together: "310 hospitals now use it". */
export const BODIES: ReadonlySet<string> = new Set(
  `team company business firm organization organisation enterprise startup hospital clinic bank school university agency shop store
  insurer carrier retailer lender publisher brand lawyer doctor nurse teacher practice newsroom creator artist musician student pupil gamer driver`.split(
    /\s+/,
  ),
);
const SERVES = /\bserv(?:es?|ed|ing) (?:more than |over |some )?$/i;
const USED_BY = /\b(?:used|adopted|trusted) by (?:[a-z]+ ){0,3}$/i;

/** "creates 800 jobs", "2,000 permanent jobs": they are not lost. */
const CREATING =
  /\b(?:creat(?:e|es|ed|ing|ion of)|add(?:s|ed|ing)?|bring(?:s|ing)?|generat(?:e|es|ed|ing)|support(?:s|ed|ing)?|promis(?:e|es|ed|ing)|open(?:s|ed|ing)?|post(?:s|ed|ing)?) (?:[a-z]+ ){0,4}~?$/i;
const NEW = /\b(?:new|permanent|additional|construction|long-term|open) /i;

/** What people are counted as. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['job layoffs', 'job'],
  ['cut layoffs', 'job'],
  ['layoff layoffs', 'job'],
  ['redundancy layoffs', 'job'],
  ['person headcount', 'employee'],
  ['staffer headcount', 'employee'],
  ['person users', 'user'],
]);
/** "two people familiar with the matter" are no staff. */
const SOURCES = 4;

/** "implanted in a dozen people", "helped 40 people": nobody's staff. */
const AFFECTING =
  /\b(?:(?<!\b(?:grew|grown|rose|fell|up|down) )(?:in|on|among|against|to)|(?:voices?|data|records?|photos?|faces?|e-?mails?|details|chats?|images?|accounts?|information) (?:of|on|from)|help(?:s|ed|ing)?|kill(?:s|ed|ing)?|treat(?:s|ed|ing)?|affect(?:s|ed|ing)?|harm(?:s|ed|ing)?|arrest(?:s|ed|ing)?|pair(?:s|ed|ing)?) $/i;

/** "serves 2 million people": they are no staff. */
const SERVING = /\b(?:serv(?:e|es|ed|ing)|reach(?:es|ed|ing)?|used by|for|attracts?|draws?) (?:[a-z]+ ){0,2}$/i;

/** "downloaded 10 million times" counts downloads. */
const DONE = /\b(download|install|fork|star|stream)(?:l?ed) $/i;

/** No one employs more. */
const MOST_STAFF = 3e6;

/** What a number of things measures, and in which unit; null where it is worth no figure. */
export function noun({ text, unit, value }: Quantity, { before, after }: Around): Found | null {
  const told =
    NOUN_METRICS.get(unit) ??
    (BODIES.has(unit) && (USING.test(after) || USED_BY.test(before) || SERVES.test(before)) ? 'users' : 'count');
  const metric =
    told !== 'headcount'
      ? told === 'users' && SURVEYED.test(before)
        ? 'count'
        : unit === 'job' && (CREATING.test(before) || NEW.test(text))
          ? 'count'
          : told
      : HIRING.test(before) || (unit === 'person' && AFFECTING.test(before))
        ? 'count'
        : SERVING.test(before) || USING.test(after)
          ? 'users'
          : value > MOST_STAFF
            ? 'count'
            : told;
  const done = unit === 'time' ? DONE.exec(before)?.[1] : undefined;
  if (done) return { metric, unit: done.toLowerCase(), rule: 'done' };
  if (NO_THINGS.has(unit) || SIZED.test(text) || isOfSizes(text, unit, value)) return null;
  // "a 36-page report" tells what kind of report it is.
  if (metric === 'count' && BEST.test(text)) return null;
  const fewest = unit === 'language' ? 2 : OF_ITS_MAKE.has(unit) ? 3 : /^\d/.test(text) ? FEW : SMALLEST_COUNT;
  if (metric === 'count' && (value < fewest || /\d-[a-z]+$/.test(text))) return null;
  if (metric === 'headcount' && value <= SOURCES && !/-/.test(text)) return null;
  // "its two largest customers"
  if (metric === 'users' && value <= SOURCES) return null;
  return { metric, unit: PEOPLE.get(`${unit} ${metric}`) ?? unit, rule: 'noun' };
}
