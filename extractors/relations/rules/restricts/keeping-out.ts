/** Who keeps whom or what out, down or off: caps put on, doors shut, keys revoked, staff told to stop. */
import type { Rule } from '../../rule.ts';

const ACTOR = 'company|organization|place|law';
const WARE = 'product|model|hardware';
const LIMIT = 'cap|limit|ban|sanction|lid|brake|curb|restriction|embargo|moratorium|ceiling|quota|leash|control';
const STAFF = 'staff|employee|worker|agency|team|ministry|student|department|contractor|engineer|teacher|official|bank';
const STOP = 'stop|halt|cease|pause|suspend|end|delete|remove|refrain|wind|freeze';
const LIST =
  'unreliable-entity_list|entity_list|trade_list|sanctions_list|export_list|control_list|restricted_list|watch_list|watchlist|blacklist';
const SHELF = 'store|platform|marketplace|shop|network|api|phone|device|service|campus|app';

export const KEEPING_OUT: readonly Rule[] = [
  {
    name: 'restricts.limit',
    patterns: [
      `S slap|levy|clap|put|place|set|impose ${LIMIT} on|against|to O`,
      `S slam|shut|close|bolt door on|to O:company|product|model`,
      `S:${ACTOR} put|place|lock|gate|hide O:product|model behind paywall|wall|login|gate|waitlist`,
      `S:organization|place|company veto|stop|halt|freeze|suspend|scrap sale|export|shipment|rollout|merger|takeover|deployment|launch of O:company|${WARE}`,
      `S:organization|place issue|announce|enact|pass|declare|extend ban|moratorium|embargo|prohibition on|against O:company|${WARE}`,
      `S:organization|place require|demand license|permit|approval for export|sale|shipment|use of O:${WARE}`,
      `"S:company will|would|does|do|is? no longer allow|permit|accept|welcome ~ O:product|model|company on|in|at its|their`,
      `S keep lid|leash|rein on O:model|product|company`,
      `S:${ACTOR} disqualify|debar|handcuff|hamstring|muzzle|gag|shackle|hobble|rein_in|paywall|geofence|withhold|ration|gate O:company|${WARE}`,
      'S:company|organization|place rein in O:company|product',
      `S cap|meter|ration|gate use|usage|access|sale|export|shipment of|to O`,
      'S clamp_down|come_down on O',
      `S:company|organization|place|law hold_back|keep_back|wall_off|lock_down|lock_up|fence_off|switch_off|turn_off|disable|deactivate|pause|freeze|suspend O:product|model in|for|from|across *`,
      `S:company|organization|place keep|withhold|keep_away O:model|hardware from public|everyone|market|user|europe|rival|region|country|eu`,
      'S:company keep O:model|product under lock',
      "S clip|tie|bind O's wing|hand",
      "S:company|organization pull|revoke|cancel|suspend|cut|rescind|void|yank|terminate O:company|product's key|access|license|permit|account|privilege|clearance",
      'S lower|tighten|cut|reduce|shrink|slash limit|cap|quota|allowance of|on|for O:product|model',
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] slapped weekly caps on [product Quillpad].': ['Acme restricts Quillpad'],
      '[company Acme] slammed the door on [product Quillpad].': ['Acme restricts Quillpad'],
      '[company Acme] put [product Quillpad] behind a paywall.': ['Acme restricts Quillpad'],
      'The [organization Grid Council] vetoed the sale of the [hardware Corelis X1].': [
        'Grid Council restricts Corelis X1',
      ],
      'The [organization Grid Council] issued a ban on [product Quillpad].': ['Grid Council restricts Quillpad'],
      'The [organization Grid Council] requires a license for exports of the [hardware Corelis X1].': [
        'Grid Council restricts Corelis X1',
      ],
      '[company Acme] will no longer allow [product Quillpad] on its site.': ['Acme restricts Quillpad'],
      '[company Acme] keeps a tight lid on [model Zephyra].': ['Acme restricts Zephyra'],
      'The [organization Grid Council] disqualified [company Acme].': ['Grid Council restricts Acme'],
      'The [organization Grid Council] reined in [company Acme].': ['Grid Council restricts Acme'],
      '[company Acme] capped the use of [model Zephyra].': ['Acme restricts Zephyra'],
      'The [organization Grid Council] clamped down on [product Quillpad].': ['Grid Council restricts Quillpad'],
      '[company Acme] turned off [product Quillpad] for minors.': ['Acme restricts Quillpad'],
      '[company Acme] withheld [model Zephyra] from the market.': ['Acme restricts Zephyra'],
      '[company Acme] keeps [model Zephyra] under lock and key.': ['Acme restricts Zephyra'],
      "[law Fair Models Act] ties [company Acme]'s hands.": ['Fair Models Act restricts Acme'],
      "[company Acme] pulled [company Tessel]'s API keys.": ['Acme restricts Tessel'],
      '[company Acme] lowered the limits of [product Quillpad].': ['Acme restricts Quillpad'],
    },
    leaves: ['[company Acme] limited its losses with [product Quillpad].'],
  },
  {
    name: 'restricts.shut-out',
    patterns: [
      `"S:organization|place|law order|force|compel|require|command O:company|product to ${STOP}`,
      `"S:organization|place|company tell|ask|order|instruct|direct ~ ${STAFF} ~ to ${STOP}|drop|avoid|ditch|quit|uninstall|abandon|shun use|buy|order? ~ O:${WARE}|company`,
      `"S:organization|place|company warn ~ ${STAFF} off|against use|buy|of? ~ O:${WARE}`,
      `S:${ACTOR} shut|freeze|lock|squeeze|cut O:company|product of *`,
      `S:${ACTOR} throw|kick|boot|toss|chuck O:company|product off *`,
      `"S:organization|place|law make|force ~ O:company|product ${STOP}|withdraw|pull|recall`,
      `"O:company is|are|was|were|been ~ told|ordered|asked|instructed|directed|forced by ~ S:organization|place|company ~ to ${STOP}`,
      `"told|ordered|asked|instructed|directed|forced by ~ S:organization|place|company ~ to ${STOP}|drop|avoid ~ O:${WARE}`,
      `O:product|company get|receive boot|ban|axe from S:company|organization's?`,
      `S:${ACTOR} exclude|debar|disbar O:company|product|hardware|model from *`,
      `S:law keep|stop|prevent|bar O:company from *`,
      `"S:company|organization|place|law forbid|prohibit O:company|product to`,
      `"S:company|organization|place refuse|stop|cease|decline|halt ~ to? sell|ship|supply|license|serve ... to ~ O:company`,
      `"S:law ~ make|render ~ O:${WARE} illegal|unlawful|off-limits|impossible`,
      '"S:law limit|restrict|constrain|dictate what ~ O:company',
      "O:company|product lose|forfeit access to S:company's?",
      `S:organization|place|company add|put|place|list O:company|organization|product to|on|in ${LIST}`,
      `* ban|bar|exclude|block|pull|remove|delist|kick|drop O:company|product|model from S:company|organization's ${SHELF}`,
      '* forbid|ban|bar|outlaw|prohibit O:product|model at|inside|within S:company|organization',
      `O:company|${WARE} face|risk|meet ban|block|restriction|sanction|curb by|from|in|at S:organization|place|company`,
    ],
    confidence: 0.7,
    reads: {
      'The [organization Grid Council] ordered [company Acme] to stop training.': ['Grid Council restricts Acme'],
      '[company Acme] told its staff to stop using [product Quillpad].': ['Acme restricts Quillpad'],
      'The [organization Grid Council] warned staff off [product Quillpad].': ['Grid Council restricts Quillpad'],
      'The [organization Grid Council] froze [company Acme] out of tenders.': ['Grid Council restricts Acme'],
      '[company Acme] threw [company Tessel] off its platform.': ['Acme restricts Tessel'],
      'The [organization Grid Council] added [company Acme] to its unreliable entity list.': [
        'Grid Council restricts Acme',
      ],
      '[company Acme] was told by the [organization Grid Council] to stop testing [hardware Corelis X1].': [
        'Grid Council restricts Acme',
        'Grid Council restricts Corelis X1',
      ],
      'The [organization Grid Council] excluded [company Acme] from the tender.': ['Grid Council restricts Acme'],
      'The [organization Grid Council] made [company Acme] halt its rollout.': ['Grid Council restricts Acme'],
      "[product Quillpad] got the boot from [company Acme]'s store.": ['Acme restricts Quillpad'],
      'The [law Fair Models Act] keeps [company Acme] from selling data.': ['Fair Models Act restricts Acme'],
      '[company Acme] forbids [company Tessel] to train on its texts.': ['Acme restricts Tessel'],
      '[company Acme] stopped selling chips to [company Tessel].': ['Acme restricts Tessel'],
      'The [law Fair Models Act] makes [product Quillpad] illegal.': ['Fair Models Act restricts Quillpad'],
      'The [law Fair Models Act] limits what [company Acme] may do.': ['Fair Models Act restricts Acme'],
      "[company Tessel] lost its access to [company Acme]'s models.": ['Acme restricts Tessel'],
      "[company Tessel] is barred from [company Acme]'s store.": ['Acme restricts Tessel'],
      '[product Quillpad] is forbidden at [company Acme].': ['Acme restricts Quillpad'],
      '[product Quillpad] faces a ban by the [organization Grid Council].': ['Grid Council restricts Quillpad'],
    },
    leaves: [
      "[company Acme] stopped by [company Tessel]'s booth.",
      '[company Acme] cut the cord of [product Quillpad].',
    ],
  },
];
