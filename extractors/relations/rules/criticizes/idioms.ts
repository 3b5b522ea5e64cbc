/** Who faults what, as idioms and figures of speech say it: cold water, holes, shade, a beef, no fan. */
import type { Rule } from '../../rule.ts';

/** A blow in words. */
const BLOW =
  'rebuke|scolding|tongue-lashing|reprimand|roasting|drubbing|pushback|mockery|ridicule|condemnation|scorn|derision|wrath|flak|heat|grief|stick|contempt|disdain|jeer|boo|thumbs-down|brickbat';
/** What is held against somebody. */
const GRUDGE =
  'beef|gripe|quarrel|complaint|grievance|quibble|bone|problem|issue|frustration|grudge|disagreement|nitpick|concern|misgiving|reservation|objection|critique';
/** A blow at somebody by the way. */
const JAB = 'jab|dig|swipe|shot|barb|potshot|broadside|rebuke|slap|snub|salvo|dart|brickbat|poke';
/** Verbs in -ing for faulting somebody. */
const FAULTING =
  'criticizing|criticising|mocking|blasting|slamming|bashing|attacking|ridiculing|lampooning|skewering|trolling|condemning|denouncing|lambasting|deriding|faulting|roasting|trashing|needling|taunting|opposing|disparaging|accusing';

export const IDIOMS: readonly Rule[] = [
  {
    name: 'criticizes.idiom',
    patterns: [
      "S's? pour|throw|dump|splash water on|over O's?",
      "S's? poke|pick|punch|shoot|tear hole in O's?",
      "S's? throw|cast|heap|pour shade|doubt|aspersion|scorn|contempt|blame|ridicule|derision|suspicion|cloud at|on|upon|over O's?",
      "S:person|organization|source's? sound|raise|ring alarm|bell|flag|eyebrow|hackle|objection|stink about|over|on|at|with|to O's?",
      "S's? pick|find|see|spot fault|bone|flaw|fight|hole with|in O's?",
      "S's? bemoan|bewail|begrudge|deplore|lament|rue|decry|protest|debunk|discredit|undercut|belittle|trash-talk|trash_talk|rubbish|nitpick|flame|fact-check|lambast|upbraid|second-guess|grouse O's?",
      "S's? bemoan|lament|deplore|decry|rue|mourn state|loss|decline|lack|end|death|quality|fate|cost|price of|in|at O's?",
      "S's? write_off|shrug_off|wave_off|wave_away|brush_aside|tear_up|pick_apart|take_down|call_bluff|knock_down|shoot_down O's? as *",
      "S's? speak_out|come_out|speak|come|turn|side|advise|caution|counsel|preach|push_back|stand|rally|revolt|rebel|vote|testify|rage against O's?",
      "S:person|organization|source's? gripe|vent|rant|moan|whine|grouse|kvetch|bitch|fret|carp|agonize about|over O:company|organization|person|product|model|law|hardware|benchmark's?",
      "S:person|organization|source's? fume|seethe|balk|recoil|wince|cringe|roll|jeer|lash|rage|snap|snark|jab|poke|chafe|bark|shout|yell|howl at|over|against O's?",
      "S:person's? go_off|dump|pile|hate|pile_on|rag|crap|beat_up|spit on O's?",
      '"S:person|source is|was|are|were|am no|not|hardly|never a|the|much? of? a? fan|admirer|friend|believer of|in O:model|product|company|hardware|law|benchmark|organization|person',
      "S:person|organization's? regret|doubt|distrust|dislike|hate|loathe|detest|resent|despise|boycott O's?",
      '"S:person|organization|company|source ... urge|urged|urges|tell|told|tells|advise|advised|advises|call|calls|called on? ~ to boycott|avoid|ditch|shun|delete|uninstall|abandon|quit O:product|model|company',
      `O earn|get|win|suffer|endure|take|draw|meet|provoke|prompt|trigger|spark|invite|incur ${BLOW}|complaint|protest|criticism|objection|outcry|backlash|ire|fire|anger|doubt|skepticism from|of|by|with S:person|company|organization|source`,
      '"O:model|product|company|hardware|benchmark|law failed|fails|failing to impress|convince|sway|persuade|satisfy|wow S:person|source|organization',
      '"O:model|product|company|hardware|benchmark|law did|does|has not? impress|impressed|convince|convinced|sway|win over? S:person|source',
      '"O:model|product|company|hardware|benchmark|law leaves|left S:person|source ~ cold|unimpressed|unmoved|disappointed|frustrated|underwhelmed|wanting|scratching',
      `"S:person 's ~ ${GRUDGE} with|about|against|over O:model|product|company|hardware|benchmark|law|organization|person|technique`,
      `"S:person|source have|has|had ~ ${GRUDGE} with|about|against|over O:model|product|company|hardware|benchmark|law|organization|person|technique`,
      '"scathing|critical|harsh|angry|withering|blistering|brutal|unflattering|damning|furious|negative|withering ~ by|from S:person|source|organization about|on|of|against|at O',
      '"S:person|source|organization \'s scathing|critical|harsh|angry|withering|blistering|brutal|unflattering|damning|negative ~ about|on|of|against|at O',
      `"${FAULTING} O:model|product|company|hardware|benchmark|law|organization|person ... are|is|was|were S:person|company|organization`,
      `"S:person|company|organization is|was|are|were among|one those|them|critics|people|voices|of ... ${FAULTING} O:model|product|company|hardware|benchmark|law|organization|person`,
      `"S:person|company|organization|source ... ad|spot|commercial|post|tweet|video|campaign|song|meme|letter|statement ${FAULTING} O:model|product|company|hardware|benchmark|law|organization|person`,
      `"S:person|company|organization|source join|joined|joins ... in ${FAULTING} O:model|product|company|hardware|benchmark|law|organization|person`,
      '"critic|detractor|opponent|skeptic|naysayer of O:model|product|company|hardware|benchmark|law|organization|person , including|like|such|among as|them? S:person|company|organization',
      '"critic|detractor|opponent|skeptic|naysayer of O:model|product|company|hardware|benchmark|law|organization|person like|including|include|such as? S:person|company|organization',
      `"in|with a|another|an thinly|barely|not-so-subtle|subtle|clear|apparent|obvious|playful|pointed? -? veiled|subtle? ${JAB} at|against|to O:model|product|company|person , S:person|company|organization`,
      "S:person|source's? complain|gripe|grumble|warn|lament|grouse|moan of O:company|organization|model|product",
      '"S:person|source warn|warned|warns|charge|charged|charges|complain|complained|complains|lament|laments|lamented that? O:company|organization cut|cuts|skirts|skirted|ignore|ignores|ignored|flout|flouts|neglect|neglects|hides|hoards|rush|rushes|abuse|abuses|lies|misleads|underpays|exploits|steals|copies|cheats|bullies|overcharges|spies|lags',
      '"S:person|source say|says|said|think|thinks|thought|argue|argues|note|notes|complain|complains|find|finds|feel|feels that? O:model|product|hardware|company|benchmark get|gets|got|become|becomes|became|has|have|is|feels|felt|keeps|went|goes become|gone|gotten|grown|getting? ~ worse|downhill|dumber|lazier|lazy|slower|sloppy|backwards|stale|unusable|buggy|flaky|useless|nerfed|lobotomized|bloated|verbose|enshittified|crashing|hallucinating|failing|breaking|looping',
      '"O:model|product|hardware|company|benchmark|law ... , with S:person|source|organization calling|deeming|dubbing|labeling|branding|finding it|them ~ flop|dud|disaster|mess|joke|failure|letdown|disappointment|underwhelming|useless|lazy|broken|disappointing|dangerous|reckless|unworkable|absurd|step|insult|slop|gimmick|scam|hype|overhyped|overrated',
    ],
    confidence: 0.75,
    reads: {
      "[person Ada Brook] poured cold water on [company Acme]'s claims.": ['Ada Brook criticizes Acme'],
      "[person Ada Brook] poked holes in [company Acme]'s numbers.": ['Ada Brook criticizes Acme'],
      '[person Ada Brook] threw shade at [model Zephyra].': ['Ada Brook criticizes Zephyra'],
      '[person Ada Brook] sounded the alarm about [model Zephyra].': ['Ada Brook criticizes Zephyra'],
      '[person Ada Brook] found fault with [model Zephyra].': ['Ada Brook criticizes Zephyra'],
      "[person Ada Brook] protested [company Acme]'s new terms.": ['Ada Brook criticizes Acme'],
      '[person Ada Brook] bemoaned the state of [product Quillpad].': ['Ada Brook criticizes Quillpad'],
      '[person Ada Brook] wrote off [model Zephyra] as hype.': ['Ada Brook criticizes Zephyra'],
      '[person Ada Brook] came out against [law SB 77].': ['Ada Brook criticizes SB 77'],
      "[person Ada Brook] griped about [product Quillpad]'s limits.": ['Ada Brook criticizes Quillpad'],
      "[person Ada Brook] fumed at [company Acme]'s prices.": ['Ada Brook criticizes Acme'],
      '[person Ada Brook] went off on [company Acme].': ['Ada Brook criticizes Acme'],
      '[person Ada Brook] is no fan of [model Zephyra].': ['Ada Brook criticizes Zephyra'],
      '[person Ada Brook] is not a fan of [model Zephyra].': ['Ada Brook criticizes Zephyra'],
      '[person Ada Brook] hates [product Quillpad].': ['Ada Brook criticizes Quillpad'],
      '[person Ada Brook] urged users to boycott [product Quillpad].': ['planned Ada Brook criticizes Quillpad'],
      '[company Acme] earned a rebuke from [person Ada Brook].': ['Ada Brook criticizes Acme'],
      '[model Zephyra] failed to impress [person Ada Brook].': ['Ada Brook criticizes Zephyra'],
      '[model Zephyra] has not impressed [person Ada Brook].': ['Ada Brook criticizes Zephyra'],
      '[model Zephyra] left [person Ada Brook] cold.': ['Ada Brook criticizes Zephyra'],
      "[person Ada Brook]'s main gripe with [model Zephyra] is its price.": ['Ada Brook criticizes Zephyra'],
      '[person Ada Brook] has a quarrel with [company Acme].': ['Ada Brook criticizes Acme'],
      'A scathing post by [person Ada Brook] about [company Acme] spread.': ['Ada Brook criticizes Acme'],
      "[person Ada Brook]'s scathing post on [company Acme] spread.": ['Ada Brook criticizes Acme'],
      'Also criticizing [company Acme] was [person Ada Brook].': ['Ada Brook criticizes Acme'],
      '[person Ada Brook] was among those criticizing [company Acme].': ['Ada Brook criticizes Acme'],
      '[company Tessel] aired an ad mocking [company Acme].': ['Tessel criticizes Acme'],
      '[person Ada Brook] joined his boss in mocking [company Acme].': ['Ada Brook criticizes Acme'],
      'Critics of [company Acme], including [person Ada Brook], want a ban.': ['Ada Brook criticizes Acme'],
      'Critics of [company Acme] include [person Ada Brook].': ['Ada Brook criticizes Acme'],
      'In a jab at [company Acme], [company Tessel] promised no ads.': ['Tessel criticizes Acme'],
      '[person Ada Brook] complained of [company Acme].': ['Ada Brook criticizes Acme'],
      '[person Ada Brook] warned that [company Acme] cuts corners.': ['Ada Brook criticizes Acme'],
      '[person Ada Brook] says [product Quillpad] has gone downhill.': ['Ada Brook criticizes Quillpad'],
      '[model Zephyra] is out, with [person Ada Brook] calling it a flop.': ['Ada Brook criticizes Zephyra'],
    },
    leaves: [
      '[person Ada Brook] poured money into [company Acme].',
      '[person Ada Brook] threw a party at [company Acme].',
      '[person Ada Brook] came out of [company Acme] with a smile.',
      '[company Acme] earned $3 from [person Ada Brook].',
      '[person Ada Brook] urged users to try [product Quillpad].',
      '[person Ada Brook] says [product Quillpad] has gone live.',
      "[person Ada Brook]'s main partner with [company Acme] is a bank.",
    ],
  },
];
