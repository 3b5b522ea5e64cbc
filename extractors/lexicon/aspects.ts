/** Leads of items that name no thing but a side of one that was spoken of before: "Pricing", "Architecture notes". */
import { wordSet } from '../word-set.ts';

/** What there is to tell of a thing that is released. */
const ASPECTS = wordSet(
  `support bug bugs fix fixes issue issues architecture price prices pricing cost costs availability access benchmark benchmarks
   eval evals evaluation evaluations score scores serving inference speed latency throughput performance license licensing
   licence weights training pretraining post-training reception reaction reactions quant quants quantization quantisation
   hardware memory size sizes context tooling ecosystem integration integrations deployment hosting caveat caveats limit limits
   limitations safety usage use uses run runs running try adoption feedback criticism skepticism pushback numbers specs details
   hood data method rollout distribution api apis tokenizer host hosts hosted hosting served runs is round rounds raise
   financing funding traction team founders customers clients investors backers valuation terms deal timeline background plans
   strategy revenue growth product technology tech headcount competition`,
);

/** What may stand beside these. */
const BESIDE = wordSet(
  `the a an and or & of on in for to at with it its they it's is was how what where when who why people users devs developers
   do does say says get you day day-0 day-zero day-one zero one 0 early first initial more other some note notes under local
   locally home self-hosted open community user real-world known launch model technical quick fine print about from after release
   rough edges long short hands-on`,
);

/** Whether a lead only tells of which side of a thing its item speaks. */
export function isAspect(lead: string): boolean {
  const told = lead
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&'’-]+/gu, ' ')
    .trim()
    .split(' ');
  return told.some((word) => ASPECTS.has(word)) && told.every((word) => ASPECTS.has(word) || BESIDE.has(word));
}
