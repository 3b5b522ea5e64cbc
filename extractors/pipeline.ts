/** What runs over a digest, in order. A step takes a document and gives it back with one layer more. */
import { coreference } from './coreference/coreference.ts';
import type { Document } from './document.ts';
import { NAME_ENDINGS } from './lexicon/cues.ts';
import type { LexiconEntry } from './lexicon/format.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { names } from './names/names.ts';
import { figures } from './quantities/attach/figures.ts';
import { quantities } from './quantities/recognise.ts';
import { times } from './quantities/times.ts';
import { communities } from './relations/communities.ts';
import { employees } from './relations/employees.ts';
import { founders } from './relations/founders.ts';
import { goods } from './relations/makers/goods.ts';
import { jointMakers } from './relations/makers/joint-makers.ts';
import { makers } from './relations/makers/makers.ts';
import { compileRules, type RuleNet } from './relations/matching/compile.ts';
import { RULE_INDEX } from './relations/matching/rule-index.ts';
import { pages } from './relations/pages.ts';
import { relations } from './relations/relations.ts';
import { reports } from './relations/reporting/reports.ts';
import { better } from './relations/results/better.ts';
import { factors } from './relations/results/factors.ts';
import { scores } from './relations/results/scores.ts';
import { standings } from './relations/results/standings.ts';
import { RELATION_RULES } from './relations/rules/index.ts';
import { structure } from './relations/structure.ts';
import { clauseLayer } from './syntax/clauses/clauses.ts';
import { sentences } from './syntax/tokens.ts';

/** One layer of annotation: a function with the name that callers know it by. */
export interface Step {
  readonly name: string;
  readonly run: (doc: Document) => Document;
}

/** The net of all rules: one serves every pipeline. */
const ruleNet = (): RuleNet => {
  compiled ??= compileRules(RELATION_RULES, RULE_INDEX);
  return compiled;
};
let compiled: RuleNet | null = null;

/** The steps of extraction with a lexicon. Made once, it serves any number of digests. */
export function pipeline(entries: readonly LexiconEntry[]): readonly Step[] {
  const lexicon = new Lexicon(entries, NAME_ENDINGS);
  const net = ruleNet();
  return [
    { name: 'sentences', run: sentences },
    { name: 'quantities', run: quantities },
    { name: 'names', run: names(lexicon) },
    { name: 'coreference', run: coreference(lexicon) },
    { name: 'times', run: times },
    { name: 'clauses', run: clauseLayer(net.verbs) },
    { name: 'relations', run: relations(net, lexicon) },
    { name: 'founders', run: founders },
    { name: 'figures', run: figures },
    { name: 'employees', run: employees(lexicon) },
    { name: 'makers', run: makers(lexicon) },
    { name: 'scores', run: scores },
    { name: 'standings', run: standings },
    { name: 'factors', run: factors },
    { name: 'better', run: better },
    { name: 'pages', run: pages(lexicon) },
    { name: 'communities', run: communities },
    { name: 'structure', run: structure(lexicon) },
    { name: 'jointMakers', run: jointMakers },
    { name: 'goods', run: goods(lexicon) },
    { name: 'reports', run: reports(lexicon) },
  ];
}
