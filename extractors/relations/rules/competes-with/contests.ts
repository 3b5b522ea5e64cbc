/** Who is whose rival, in the figures of speech of contests: horns locked, turf invaded, customers lured away. */
import type { Rule } from '../../rule.ts';

const SIDE = 'company|product|model';
/** What rivals are after. */
const PRIZE =
  'user|share|market|talent|customer|developer|dominance|lead|crown|enterprise|space|contract|supremacy|heart|attention|buyer|subscriber|engineer|researcher|dollar|budget|supremacy|search|coder';
/** Where a rival does not belong. */
const TURF = 'turf|territory|ground|patch|market|backyard|business|domain|stronghold|space|toe|shore|lawn';
const FIELD = 'field|market|race|space|fray|arena|war|fight|category|pack|party|crowd|ranks|club';

export const CONTESTS: readonly Rule[] = [
  {
    name: 'competes_with.contest',
    patterns: [
      `S:${SIDE} lock horn|sword with O:${SIDE}`,
      `S:${SIDE} cross|trade sword|blow|punch with O:${SIDE}`,
      `S:company|product jostle|jockey|scrap|tussle|spar|tangle|wrestle|duel|grapple|vie|joust|skirmish|contend with|against O:company|product`,
      `S:company|product battle|fight|race|duel|outbid O:company|product for|over|in|to ${PRIZE}`,
      `"S:company|product is|are|was|were? duke|slug|battle|fight|scrap it out? with|against ~ O:company|product`,
      `S:company|product race|run|play|pit against O:company|product`,
      `S:${SIDE} nip|snap|bite|yap at O:${SIDE}'s heel|ankle`,
      `"<S:${SIDE}> breathe down ~ O:${SIDE} 's neck`,
      `S:company|product muscle|move|barge|push|encroach|intrude|advance|elbow|tread|step|trample|stray|wander|expand|muscle_in|horn_in|move_in|push_in in|into|on|onto O:company|product's ${TURF}`,
      `S:${SIDE} pose|present|represent|mount|become|be|remain threat|challenge|menace|danger|headache|risk to|for O:company|product`,
      `S:company|product woo|lure|siphon|siphon_off|peel|peel_off|poach|coax|entice|snatch|wean|tempt|attract customer|user|developer|client|subscriber|business|share|traffic|advertiser from O:company|product`,
      `"<S:${SIDE}> head|mano to|a head|mano with|against ~ O:${SIDE}`,
      `"<S:company|product> head-to-head|toe-to-toe|mano-a-mano with|against ~ O:company|product`,
      `"<S:company|product> toe to toe with|against ~ O:company|product`,
      `S:company|product feel heat|pressure|pinch|squeeze|breath from|of O:company|product`,
      `S:company be under pressure|threat|siege|attack from|by O:company|product`,
      `S:company|product join O:company|product in ${FIELD}`,
      `"S:company|product join|joins|joined|joining|enter|enters|entered|entering ~ ${FIELD} ... includes|include|including|alongside|crowded|populated|dominated|led with|by? ~ O:company|product`,
      `"<S:company|product> collision course with ~ O:company|product`,
      `* put|place S:company|product in|into O:company|product's crosshairs|crosshair|sight|sights|way|path`,
      `S:${SIDE} take swing|shot|jab|run|crack at O:${SIDE}`,
      `* aim|direct S:product|model at O:${SIDE}`,
      `S:${SIDE} throw|throw_down|lay_down gauntlet|glove to|at|before O:${SIDE}`,
      `S:${SIDE} give O:${SIDE} as competition|headache|scare|fight|challenge|run`,
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] is locking horns with [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] crosses swords with [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] is jostling with [company Tessel] for talent.': ['Acme competes_with Tessel'],
      '[company Acme] is battling [company Tessel] for users.': ['Acme competes_with Tessel'],
      '[company Acme] is slugging it out with [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] is racing against [company Tessel].': ['Acme competes_with Tessel'],
      "[company Acme] is nipping at [company Tessel]'s heels.": ['Acme competes_with Tessel'],
      "[company Acme] is breathing down [company Tessel]'s neck.": ['Acme competes_with Tessel'],
      "[company Acme] is encroaching on [company Tessel]'s territory.": ['Acme competes_with Tessel'],
      '[company Acme] poses a threat to [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] is siphoning users from [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] is wooing customers away from [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] goes head to head with [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] is going head-to-head against [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] goes toe to toe with [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] feels the heat from [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] is under pressure from [company Tessel].': ['Acme competes_with Tessel'],
      '[company Acme] joins [company Tessel] in a crowded field.': ['Acme competes_with Tessel'],
      '[company Acme] joins a field that includes [company Tessel].': ['Acme competes_with Tessel'],
      'The launch sets [company Acme] on a collision course with [company Tessel].': ['Acme competes_with Tessel'],
      "The launch puts [company Acme] in [company Tessel]'s crosshairs.": ['Acme competes_with Tessel'],
      '[product Beacon] takes a swing at [product Torch].': ['Beacon competes_with Torch'],
      '[product Beacon] is aimed squarely at [product Torch].': ['Beacon competes_with Torch'],
      '[product Beacon] throws down the gauntlet to [product Torch].': ['Beacon competes_with Torch'],
      '[product Beacon] gives [product Torch] some competition.': ['Beacon competes_with Torch'],
    },
    leaves: [
      '[company Acme] joins [company Tessel] in a research alliance.',
      '[company Acme] is fighting spam with [product Torch].',
      '[company Acme] moved into the market with [company Tessel].',
    ],
  },
  {
    name: 'competes_with.foes',
    patterns: [
      `S:company|product = foe|opponent|adversary|enemy|archenemy|arch-enemy|antagonist|counterpart|imitator|copycat of|to|for O:company|product`,
      `"S:company|product and ~ rival|arch-rival|archrival|competitor|nemesis|challenger|foe O:company|product`,
      `S:company|product be rival|competitor|enemy|adversary|foe|nemesis|archrival`,
      `"S:${SIDE} and O!:${SIDE} is|are|were|remain ~ lock|vie|battle|compete|duel|race|spar in|for|over|to|with`,
      `"S:${SIDE} and O!:${SIDE} is|are|were|have|has? go|face|square|battle off? head|head-to-head|toe|toe-to-toe|off`,
      `"S:product|model is|are|,|: ~ option|choice|substitute|pick than|to|over ~ O:product|model`,
      `"S:product|model|company is|was|,|: ~ answer|response|reply|riposte|retort|counter|rejoinder|comeback|rebuttal|take to|on ~ O:${SIDE}`,
      `"decide|toss-up|waver|vacillate|hesitate|shootout|bake-off|face-off|showdown|duel|contest between S:${SIDE} and ~ O:${SIDE}`,
      `"instead of ~ S:product|model , ... use|choose|pick|run|prefer|try|adopt ~ O!:product|model`,
      `* flock|decamp|hop|drift|stampede|gravitate|jump_ship - from S:product|model|company to O:product|model|company`,
    ],
    confidence: 0.7,
    reads: {
      "[company Acme]'s main foe is [company Tessel].": ['Acme competes_with Tessel'],
      '[company Acme] and arch-rival [company Tessel] raised money.': ['Acme competes_with Tessel'],
      '[company Acme] and [company Tessel] are bitter rivals.': ['Acme competes_with Tessel'],
      '[company Acme] and [company Tessel] are locked in a price war.': ['Acme competes_with Tessel'],
      '[company Acme] and [company Tessel] are going head to head.': ['Acme competes_with Tessel'],
      '[product Beacon] is a cheaper option than [product Torch].': ['Beacon competes_with Torch'],
      '[product Beacon] is the riposte to [product Torch].': ['Beacon competes_with Torch'],
      'Developers hesitate between [product Beacon] and [product Torch].': ['Beacon competes_with Torch'],
      'Instead of [product Beacon], many now use [product Torch].': ['Beacon competes_with Torch'],
      'Developers are flocking from [product Beacon] to [product Torch].': ['Beacon competes_with Torch'],
    },
    leaves: ['[company Acme] and [company Tessel] are rich.', '[product Beacon] is an option in [product Torch].'],
  },
];
