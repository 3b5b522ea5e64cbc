/** Verbs that make another do a thing: the one made to do it is measured by what is done. */
import { Tag, type Token } from '../../document.ts';

/** "accused Bolt of using 24,000 accounts", "lets Bolt serve 2M users": whoever is made to do a thing does it. */
export const isControlled = (verb: string, after: Token | undefined, next: Token | undefined): boolean =>
  after !== undefined &&
  ((ACCUSING.test(verb) && /^(?:of|from|for)$/.test(after.lower) && (next?.lower ?? '').endsWith('ing')) ||
    (ORDERING.test(verb) && after.lower === 'to' && Boolean((next?.tags ?? 0) & Tag.Verb)) ||
    (LETTING.test(verb) && Boolean(after.tags & Tag.Verb)));
const ACCUSING =
  /^(?:accus|suspect|blam|su|charg|stop|prevent|bar|bann|ban|block|keep|fault|criticiz|criticis|prais|credit|thank)(?:es|e|ed|ing|s)?$/;
const ORDERING =
  /^(?:ask|allow|order|forc|urg|tell|want|expect|enabl|requir|push|help|permit|oblig|led|pay|hir)(?:es|e|ed|ing|s)?$|^(?:told|paid|got)$/;
const LETTING = /^(?:help|let|mak|watch|see)(?:es|e|ed|ing|s)?$|^(?:made|saw|had|has)$/;
