/** Who works with whom, as idioms and nouns say it: hands joined, resources pooled, terms come to, a bond that holds. */
import type { Rule } from '../../rule.ts';

/** What ties two firms. */
const TIE =
  'bond|relationship|marriage|romance|affair|dalliance|friendship|entente|détente|detente|rapprochement|ties|link|links|cooperation|co-operation|teamwork|understanding|arrangement|entanglement|symbiosis|synergy|axis';
/** What two agree on. */
const PACT =
  'deal|agreement|partnership|pact|alliance|collaboration|accord|tie-up|arrangement|contract|venture|memorandum|mou|joint_venture|licence|license|licensing|agreement|understanding|relationship';
/** How one comes to it. */
const REACHING =
  'score|land|win|seal|clinch|close|finalize|finalise|secure|nail_down|conclude|complete|negotiate|broker|hammer_out|iron_out|thrash_out|cement|formalize|formalise|solidify|cut|craft|make|broach|cook_up|pen|hash_out|work_out|ratify|revive|resume|restore|salvage|restart|keep|honor|test|pilot|preview|tout|trumpet|hail|celebrate|boast';

export const IDIOMS: readonly Rule[] = [
  {
    name: 'partners_with.idiom',
    patterns: [
      'S:company|organization join|link|unite|combine hand|arm|strength|effort',
      'S:company|organization join|link|combine hand|arm|strength|effort|force with O:company|organization',
      'S:company|organization tie|tie_up|tie_in|gang_up|buddy_up|cozy_up|cosy_up|pal_up|couple_up|hook|mesh|liaise|confer|confederate|co-operate|interoperate|federate|consort|unite|reunite|reconcile with|to O:company|organization',
      'S:company|organization set_up|launch|create|form|found|float|start|incorporate venture|jv|joint_venture|consortium|company|firm|unit|lab|institute|center|fund|alliance with|alongside O:company|organization',
      'S:company|organization pool|combine|share|merge|swap|exchange|cross-license resource|data|effort|chip|talent|patent|know-how|expertise|compute|technology|fund|forces|asset|engineer for|on|in|under|to *',
      'S:company|organization pool|cross-license resource|data|effort|chip|talent|patent|know-how|expertise|compute|technology|fund|force|asset|engineer',
      'S:company|organization pool|share|swap|exchange|cross-license|combine resource|data|effort|chip|talent|patent|know-how|expertise|compute|technology|fund|force|asset|engineer with O:company|organization',
      `S:company|organization ${REACHING} ${PACT}|term|detail with O:company|organization`,
      'S:company|organization co-design|co-build|co-create|co-write|co-author|co-host|co-fund|co-finance|co-produce|co-organize|co-run|co-publish|co-launch|co-market|co-sell|co-train|co-sponsor * with O:company|organization',
      'S:company|organization co-host|co-organize|co-produce|co-fund|co-finance|co-publish|co-launch|co-market|co-sell|co-sponsor|co-write|co-author|co-run *',
      'S:company|organization pair_up|pair|buddy_up|link_up|tie_up|hook_up|cooperate|co-operate|reunite on|for|to|in *',
      '"S:company|organization throw|throws|threw|cast|casts in? its|their lot in? with O:company|organization',
      'S:company|organization align|ally|associate|entwine|intertwine * with|to O:company|organization',
      'S:company|organization rope_in|conscript|draft|commission O:company|organization to|for|as *',
      '"S:company|organization is|are|was|were in|into bed|cahoots|league|lockstep|partnership|alliance|business|harness with O:company|organization',
      '"partner|ally|collaborator for|on|behind ~ S:company|organization ... include|are|: O:company|organization',
      'S:company|organization sign_on|come_on|join|join_up|enlist|serve|act|debut|line_up|volunteer as partner|reseller|distributor|integrator|licensee|ally|collaborator of|for|to|with O:company|organization',
      'S:company|organization become|be|remain|stay partner|reseller|distributor|integrator|licensee|licensor|ally|collaborator|affiliate|sponsor of|for|to|with O:company|organization',
      "S:company|organization become|be|remain|stay|sign_on_as O's partner|reseller|distributor|integrator|licensee|ally|collaborator|affiliate",
      '"S:company|organization is|are|was|come|comes|came on? board|aboard as O:company|organization \'s ~ partner|reseller|distributor|integrator|ally',
      '"S:company|organization is|are|was|come|comes|came on? board|aboard as a ~ partner|reseller|distributor|integrator|ally of|for|to|with O:company|organization',
      `"S:company|organization 's ~ ${TIE} with O:company|organization`,
      `"${TIE} between S:company|organization and O:company|organization`,
      `"thanks|owing|due|courtesy to|of a|an|the|its|their ~ ${PACT} with S:company|organization , O:company|organization`,
      `"part of a|an|the|its|their ~ ${PACT} with S:company|organization , O:company|organization`,
      `"through|via|per|following|after|amid a|an|the|its|their ~ ${PACT} with S:company|organization , O:company|organization`,
      '"S:company|organization and O:company|organization , ~ partner|ally|collaborator since|for|in|on|of|,',
      'S:company|organization form|found|launch|create|join|start consortium|coalition|alliance|bloc|foundation|working_group',
      '"S:company|organization and O:company|organization unveil|present|make|submit|run|host|hold|issue|publish|write|propose|plan|prepare|design|fund|staff|pitch|release|introduce|set up? ~ joint',
      'S:company|organization make peace|common_cause|cause|alliance with O:company|organization',
      '"S:company|organization and O:company|organization make|made|makes ~ peace|cause with|in|over|on|by',
      '"S:company|organization grant|granted|grants|give|gave|gives O:company|organization ~ license|licence|rights to|for',
      `"S:company|organization give|gave|grant|granted|offer|offered O:company|organization ... under|through|via|in|as a|an|the|their ~ ${PACT}`,
      "S:company|organization license O's music|catalog|catalogue|song|archive|content|library|article|voice|likeness|character|story|footage|photo|data|book|score|video|technology|design|patent|recording|back_catalog",
    ],
    confidence: 0.8,
    reads: {
      '[company Acme] and [company Tessel] joined hands to build a chip.': ['Acme partners_with Tessel'],
      '[company Acme] linked arms with [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] has tied up with [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] set up a joint venture with [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] and [company Tessel] pooled resources for the site.': ['Acme partners_with Tessel'],
      '[company Acme] and [company Tessel] pool their data.': ['Acme partners_with Tessel'],
      '[company Acme] swapped patents with [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] scored a deal with [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] co-hosts the show with [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] and [company Tessel] co-host a show.': ['Acme partners_with Tessel'],
      '[company Acme] and [company Tessel] are pairing up on robots.': ['Acme partners_with Tessel'],
      '[company Acme] threw in its lot with [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] aligned itself with [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] roped in [company Tessel] for its rollout.': ['Acme partners_with Tessel'],
      '[company Acme] is in cahoots with [company Tessel].': ['Acme partners_with Tessel'],
      "Launch partners for [company Acme]'s store include [company Tessel].": ['Acme partners_with Tessel'],
      '[company Acme] signed on as a partner of [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] became a reseller for [company Tessel].': ['Acme partners_with Tessel'],
      "[company Acme] became [company Tessel]'s reseller.": ['Acme partners_with Tessel'],
      "[company Acme] is on board as [company Tessel]'s partner.": ['Acme partners_with Tessel'],
      '[company Acme] is on board as a partner of [company Tessel].': ['Acme partners_with Tessel'],
      "[company Acme]'s bond with [company Tessel] is strong.": ['Acme partners_with Tessel'],
      'The bond between [company Acme] and [company Tessel] is strong.': ['Acme partners_with Tessel'],
      'Thanks to a deal with [company Acme], [company Tessel] gets chips.': ['Acme partners_with Tessel'],
      'As part of an agreement with [company Acme], [company Tessel] gets chips.': ['Acme partners_with Tessel'],
      'Through a pact with [company Acme], [company Tessel] gets chips.': ['Acme partners_with Tessel'],
      '[company Acme] and [company Tessel], partners since 2021, opened a shop.': ['Acme partners_with Tessel'],
      '[company Acme] and [company Tessel] formed a consortium.': ['Acme partners_with Tessel'],
      '[company Acme] and [company Tessel] unveiled a joint lab.': ['Acme partners_with Tessel'],
      '[company Acme] made common cause with [company Tessel].': ['Acme partners_with Tessel'],
      '[company Acme] and [company Tessel] made peace with a pact.': ['Acme partners_with Tessel'],
      '[company Acme] granted [company Tessel] a license to its patents.': ['Acme partners_with Tessel'],
      '[company Acme] gave [company Tessel] early access under a partnership.': ['Acme partners_with Tessel'],
      "[company Acme] licensed [company Tessel]'s archive.": ['Acme partners_with Tessel'],
    },
    leaves: [
      '[company Acme] and [company Tessel] joined a club.',
      "[company Acme]'s race with [company Tessel] is close.",
      '[company Acme] tied [company Tessel] at the top.',
      '[company Acme] counts [company Tessel] among its rivals.',
      '[company Acme] gave [company Tessel] a fright.',
    ],
  },
  {
    name: 'partners_with.dropped',
    patterns: [
      'S:company|organization refuse|reject|decline|scrap|cancel|abandon|shelve|drop|exit|quit|terminate|kill|nix|scotch|torpedo partnership|pact|alliance|collaboration|tie-up|venture|deal|agreement with O:company|organization',
    ],
    confidence: 0.75,
    status: 'negated',
    reads: {
      '[company Acme] scrapped its pact with [company Tessel].': ['negated Acme partners_with Tessel'],
    },
    leaves: ['[company Acme] scrapped its plan with [company Tessel] watching.'],
  },
];
