/** Names behind a quantity that it measures, though the words before it name nothing that it might measure. */
import type { Sentence } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { THING } from './measures.ts';
import { wordsBetween } from './part.ts';
import { isOpening } from './phrase-before.ts';
import type { Question } from './question.ts';
import type { Name } from './scene.ts';
import { tells } from './telling.ts';

/** The name behind the quantity that it measures; null for none. */
export function nameAhead(asked: Question): Name | null {
  const { sentence, here, quantity, metric } = asked;
  const next = here.find(
    ({ part, start }) => start >= quantity.end && (part === 'free' || (metric === 'price' && part !== 'compared')),
  );
  if (!next) return null;
  const isPriced =
    metric === 'price' && THING.includes(next.type) && !contrasts(asked, next) && !actsBefore(asked, next);
  const isSubject =
    isOpening(sentence.tokens) &&
    !tells(sentence, next) &&
    SUBJECT_AFTER.test(wordsBetween(sentence, quantity.end, next.start).join(' '));
  return isPriced || isSubject || opensFor(asked, next) || (metric === 'score' && isPut(sentence, next)) ? next : null;
}

/** "wants $600 a month for Torvale 2", "takes $20,000 orders for Torvale": what is paid for; null for none. */
export function paidFor({ scene, here, quantity }: Question): Name | null {
  const name = here.find(({ start, type }) => start >= quantity.end && (THING.includes(type) || type === 'hardware'));
  return name && FOR_IT.test(scene.doc.text.slice(quantity.end, name.start)) ? name : null;
}
const FOR_IT =
  /^(?:(?:\/| an? | per )(?:month|mo|year|yr|hour|hr|day|week|seat|user|head|unit))? (?:(?:pre-?)?orders |deposits |subscriptions )?for (?:(?:its|the|their|an?) )?(?:[a-z-]+ ){0,3}$/;

/** "2 million users in a month: Quillo is a hit", "64K tokens fit into Quillo": whether what opens a sentence tells of the name behind it. */
const opensFor = ({ scene, sentence, here, quantity }: Question, next: Name): boolean =>
  here[0] === next &&
  quantity.start - sentence.start <= FRAGMENT_REACH &&
  FRAGMENT.test(scene.doc.text.slice(quantity.end, next.start));
const FRAGMENT = /^(?:(?: [a-z][a-z'-]*){0,6}:| (?:now |can |will )?fit (?:in|into|inside)) (?:the )?$/;
const FRAGMENT_REACH = 16;

/** "Scores of 71% and 68% put Zephyra ahead", "71% on GridBench, which leaves it behind" */
function isPut({ tokens }: Sentence, { start, by }: Name): boolean {
  const verb = tokens[firstFrom(tokens, start) - 1]?.lower ?? '';
  return /^(?:put|place)s?$/.test(verb) || (by === 'coreference' && /^(?:leave|make)s?$/.test(verb));
}
/** What stands between an opening phrase and the subject. */
const SUBJECT_AFTER = /,(?: (?:the|a|an|its|["“]|[^\s,]+(?: [^\s,]+){0,2} ['’]s?(?: [a-z-]+){0,2}))?$/;

/** "A developer on the $200 plan reports moving to Quillo": whether somebody else does something before a name. */
const actsBefore = ({ scene: { doc }, quantity }: Question, { start }: Name): boolean => {
  const { tokens } = doc.sentences[quantity.sentence]!;
  return doc.clauses[quantity.sentence]!.some(
    ({ form, first, subject }) =>
      form === 'finite' &&
      tokens[first]!.start >= quantity.end &&
      tokens[first]!.end <= start &&
      subject.some(({ first: at }) => tokens[at]!.start < quantity.start),
  );
};

/** "$1 for input, against $2 for Zephyra": what comes after the contrast has a price of its own. */
const contrasts = ({ sentence, quantity }: Question, ahead: Name): boolean =>
  wordsBetween(sentence, quantity.end, ahead.start).some((word, at, words) =>
    word === 'of' ? PARTS.test(words[at - 1] ?? '') : CONTRASTS.has(word),
  );
/** "$2, a third of Lumora" */
const PARTS = /^(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|fraction|%|\d[\d.]*%)$/;
const CONTRASTS = wordSet(') ; over against versus vs than compared while whereas who whoever');
