/** How fast something runs, told of those who measured it: the thing itself was spoken of before. */
import type { Document, NounPhrase } from '../../document.ts';
import type { Scene } from '../scene.ts';

/** Nouns for those who only tell how fast a thing is, and what they do so with. Lemmas. */
const USERS =
  /^(?:user|people|developer|tester|owner|poster|commenter|reviewer|author|other|some|many|most|one|someone|somebody|another|he|she|they|i|we|you)$/;
const REPORTING =
  /^(?:report|get|see|hit|measure|clock|reach|run|quote|post|log|manage|squeeze|claim|promise|advertise|do)$/;
const RATE = /^(?:tok|token|tps|t|tg|pp|fps|step|speed|throughput|latency|run|inference|deployment)$/;

/** Whoever a rate is not of: "users report", "Acme claims", "two cards do". */
const isAside = (doc: Document, { heads, noun, words }: NounPhrase): boolean =>
  heads.length === 0
    ? USERS.test(noun ?? words.at(-1) ?? '')
    : heads.every((index) =>
        /^(?:company|organization|person|hardware)$/.test(doc.entities[doc.mentions[index]!.entity]!.type),
      );

/** "Users report 40 tok/s on one card", "One card does 40 tok/s in Torch": what was spoken of runs there. */
export const isRated = ({ doc, clauses }: Scene): boolean =>
  clauses.some(
    ({ form, verb, subject, object }) =>
      form === 'finite' &&
      REPORTING.test(verb) &&
      subject.every((phrase) => isAside(doc, phrase)) &&
      object.some(({ heads, noun }) => heads.length === 0 && RATE.test(noun ?? '')),
  );
