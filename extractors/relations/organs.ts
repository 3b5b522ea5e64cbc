/** Who speaks or acts for a firm, a body or a state, and what they put out: "Acme's lawyers", "Norland's regulator", "an Acme memo". */
import type { Clause, Document } from '../document.ts';
import { wordSet } from '../word-set.ts';
import { ownersOf, whereMembers } from './matching/having.ts';
import { headsOf } from './scene.ts';

/** Those whose deeds and words are of whom they work for. Lemmas. */
const ORGANS = wordSet(
  `spokesperson spokesman spokeswoman rep representative lawyer attorney counsel lobbyist lobby executive exec leadership
   management chief boss head ceo cto cfo coo president chairman chair founder cofounder co-founder board team staff employee
   engineer researcher scientist government regulator watchdog authority agency ministry minister office governor senate
   parliament legislature lawmaker legislator assembly congress council court commission commissioner cabinet administration
   house prosecutor department bureau supervisor senator official school arm`,
);

/** What they put out. Lemmas. */
const OUTPUT = wordSet(
  `post statement complaint suit lawsuit countersuit filing letter memo paper study report essay blog blogpost response reply brief
   appeal motion petition rebuttal tweet thread article editorial rule ruling order law control ban policy term restriction
   decree directive measure regulation`,
);

const SPEAKING: ReadonlySet<string> = new Set([...ORGANS, ...OUTPUT]);

/** What tells of those who speak for whom they have left no longer. */
const FORMER = /^(?:former|ex|past|then)$/;

/** For whom the nameless subject of a clause speaks or acts; empty where it is none of these. */
export function spokenFor(doc: Document, clause: Clause): readonly number[] {
  const { subject } = clause;
  if (
    subject.length === 0 ||
    subject.some(({ heads, words }) => heads.length > 0 || words.some((word) => FORMER.test(word)))
  )
    return [];
  const owners = ownersOf(doc, subject, SPEAKING);
  return owners.length > 0 ? owners : headsOf(doc, whereMembers(clause, OUTPUT));
}
