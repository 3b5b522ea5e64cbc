/** The subject of the clause that a quantity stands in. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Clause, type Document, type List, type NounPhrase, type Quantity, Tag } from '../../document.ts';
import { AGENTIVE } from '../../syntax/heads.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { firmOf, isHeadOf } from './heads.ts';
import { FIRM, SUPERLATIVES, THING, TRAINING } from './measures.ts';
import { KIND } from './part.ts';
import type { Question } from './question.ts';
import type { Name, Scene } from './scene.ts';
import { TELLING } from './telling.ts';

/**
 * "Zephyra reaches Lumora's grade in 3 hours": the subject of the clause whose object or prepositional phrase holds the
 * quantity, where it may rather be measured than `nearest`, the nearest name before it; null for none. A firm is no more
 * likely than a thing that stands nearer, nor a tool than a model.
 */
export function subjectOfClause(
  { scene, sentence, here, quantity, metric, tiers }: Question,
  nearest: Name | null,
): Name | null {
  if (tiers === SUPERLATIVES) return null;
  const clause = clauseOf(scene.doc, quantity);
  if (!clause) return null;
  const isHead = (name: Name | null, list: List): boolean =>
    list.some(
      ({ heads, noun }) =>
        (noun === null || KIND.test(noun) || AGENTIVE.has(noun)) &&
        heads.some((head) => scene.doc.mentions[head]!.start === name?.start),
    );
  const got = metric === 'price' ? ofTraded(clause, scene, here, quantity) : null;
  if (got) return got;
  const own = ofOwnClause({ scene, sentence, here, tiers }, clause, nearest);
  if (own) return own;
  const firm = ofJoinedVerb({ scene, sentence, here, tiers }, clause, nearest);
  if (firm) return firm;
  const name = here.find(
    (candidate) =>
      (tiers[0]!.includes(candidate.type) || (metric === 'power' && candidate.type === 'hardware')) &&
      isHead(candidate, clause.subject),
  );
  if (!name || (name.part !== 'free' && name.part !== 'governed')) return null;
  // "Acme released Zephyra in 8B": what is done to has it.
  if (isHead(nearest, clause.subject) || isHead(nearest, clause.object)) return null;
  return name.type === 'model' ||
    name.type === 'hardware' ||
    (name.type === 'product' && nearest !== null && nearest.type !== 'model')
    ? name
    : null;
}

/** "Acme went to $9M, and Quillo passed $4M": the name that a further clause begins with, where `nearest` stands before that; null for none. */
function ofOwnClause(
  { scene, sentence, here, tiers }: Pick<Question, 'scene' | 'sentence' | 'here' | 'tiers'>,
  { form, subject }: Clause,
  nearest: Name | null,
): Name | null {
  const name = form === 'finite' ? here.find((one) => isHeadOf(scene.doc, subject, one)) : undefined;
  if (!name || !nearest || nearest.end > name.start || name.part !== 'free' || name.joined) return null;
  const opener = sentence.tokens[firstFrom(sentence.tokens, name.start) - 1]?.lower ?? '';
  return OPENING.test(opener) && tiers.some((types) => types.includes(name.type)) ? name : null;
}
const OPENING = /^(?:and|but|while|whereas|;)$/;

/**
 * "Acme released Quillo with Bolt joining, and said revenue has passed $1M": the firm that a further verb goes on with,
 * where `nearest` only stands before that verb; null for none.
 */
function ofJoinedVerb(
  { scene, sentence, here, tiers }: Pick<Question, 'scene' | 'sentence' | 'here' | 'tiers'>,
  clause: Clause,
  nearest: Name | null,
): Name | null {
  const clauses = scene.doc.clauses[sentence.index]!;
  const joins = (verb: Clause): boolean => {
    let at = verb.first - 1;
    while (at > 0 && sentence.tokens[at]!.tags & (Tag.Auxiliary | Tag.Adverb)) at--;
    return JOINING.has(sentence.tokens[at]?.lower ?? '');
  };
  const teller = clauses.findLast(
    (one) => one.last < clause.first && clause.subject[0] !== undefined && one.last < clause.subject[0].first,
  );
  const said = joins(clause)
    ? clause
    : teller && joins(teller) && TELLING.has(sentence.tokens[teller.first]?.lower ?? '')
      ? teller
      : null;
  if (!said || !nearest) return null;
  const name = here.find((one) => isHeadOf(scene.doc, said.subject, one));
  if (!name || !FIRM.includes(name.type) || !tiers[0]!.includes(name.type)) return null;
  const verb = sentence.tokens[said.first]!.start;
  const isOwn = isHeadOf(scene.doc, said.subject, nearest);
  return !isOwn && nearest.end <= verb ? name : null;
}
const JOINING = new Set(['and', 'but']);

/** "Acme raised $200M, with Korvex joining, at a $2B valuation": who raises, whoever stands nearer; null for none. */
export function raiserOf({ scene, here, quantity, metric }: Question): Name | null {
  const clause = metric === 'valuation' || metric === 'funding' ? clauseOf(scene.doc, quantity) : undefined;
  // "valuing Acme at $80 billion and Bolt at $33 billion"
  const valued = clause?.verb === 'value' ? here.find((one) => isHeadOf(scene.doc, clause.object, one)) : undefined;
  if (valued && valued.by !== 'coreference') return valued;
  // "Acme announced a round, valuing the company at $8 billion"
  const raiser = valued ? firmOf(scene.doc, clause!.subject, here) : null;
  if (raiser && raiser.by !== 'coreference' && raiser.part === 'free') return raiser;
  if (clause?.form !== 'finite' || !(RAISING.test(clause.verb) || (metric === 'funding' && GETTING.test(clause.verb))))
    return null;
  return firmOf(scene.doc, clause.subject, here) ?? null;
}
const RAISING = /^(?:raise|extend|close|secure|land|bag|nab)$/;
const GETTING = /^(?:take|get|receive|attract|collect|draw|win|score)$/;

/** "Acme, which makes Quillo, rose 2%", "Acme, a rival of Bolt that hires, passed $2M": the firm that is told of around such words; null for none. */
export function aroundRelative({ scene, sentence, here, quantity, tiers }: Question): Name | null {
  const clause = clauseOf(scene.doc, quantity);
  if (clause?.form !== 'finite') return null;
  const { tokens } = sentence;
  const firm = firmOf(scene.doc, clause.subject, here);
  if (!firm) return null;
  // "Acme, which had tried it, found it three times faster": of what is found so.
  const verb = tokens[clause.first]!.start;
  if (here.some(({ start, end, type }) => THING.includes(type) && start > verb && end === quantity.start - 1))
    return null;
  const behind = firstFrom(tokens, firm.end);
  // "Acme, in which Bolt invests, rose 2%"
  const opener = tokens[behind + 1]?.tags ?? 0;
  const at = opener & Tag.Preposition ? behind + 2 : behind + 1;
  const apposed = tiers[0]!.includes(firm.type) && /^(?:an?|the)$/.test(tokens[behind + 1]?.lower ?? '');
  return tokens[clause.first - 1]?.text === ',' &&
    tokens[behind]?.text === ',' &&
    (apposed || /^(?:which|whose|who|whom|where)$/.test(tokens[at]?.lower ?? ''))
    ? firm
    : null;
}

/**
 * "DRAM prices rose 12%", "Acme's US sales grew 9%": whose price or sales the subject of the quantity's clause is; null
 * for none.
 */
export function ofMeasuredNoun(
  { scene, here, quantity, metric, tiers }: Question,
  nouns: ReadonlySet<string> | null,
): Name | null {
  const clause = clauseOf(scene.doc, quantity) ?? changeOf(scene, quantity);
  const [phrase, ...others] = clause?.subject ?? [];
  // "Revenue is $14 billion, with Quillo at $2 billion": that of another.
  const { start } = quantity;
  const apart = clause?.preps.some(
    ({ preposition, list }) =>
      preposition === 'with' && list.some(({ heads }) => heads.some((head) => scene.doc.mentions[head]!.end <= start)),
  );
  if (!phrase || apart || others.length > 0 || !(nouns ?? MEASURED_NOUNS).has(phrase.noun ?? '')) return null;
  // "Quillo members found that 30%"
  if (FINDING.test(clause!.verb)) return null;
  // "which its customers get for $10": no price of theirs.
  if (metric === 'price' && /^(?:user|customer|subscriber|member)$/.test(phrase.noun ?? '')) return null;
  const named = (mentions: readonly number[]): Name | undefined => {
    const starts = new Set(mentions.map((mention) => scene.doc.mentions[mention]!.start));
    return here.findLast(({ start, type }) => starts.has(start) && tiers.some((types) => types.includes(type)));
  };
  // "shares of Acme fell 25%"
  const of = clause?.complements[0];
  const whose = of?.preposition === 'of' ? of.list.flatMap(({ heads }) => heads) : [];
  return named(phrase.modifiers) ?? named(phrase.possessors) ?? named(whose) ?? null;
}
const FINDING = /^(?:find|say|report|claim|note|discover|show|complain|notice|estimate|warn)$/;
const MEASURED_NOUNS: ReadonlySet<string> = new Set(
  `price cost revenue sale share stock download user traffic usage margin valuation headcount workforce score accuracy
  latency throughput speed shipment subscriber customer member booking order adoption install subscription profit spending demand output`.split(
    /\s+/,
  ),
);

/** "Quillo, which its customers get for $10": what somebody gets or sells for a sum; null for none. */
function ofTraded(
  { verb, object, preps }: Clause,
  { doc }: Scene,
  here: readonly Name[],
  { sentence, start, end }: Quantity,
): Name | null {
  if (!/^(?:get|buy|have|use|sell|offer|rent|lease|access)$/.test(verb)) return null;
  const { tokens } = doc.sentences[sentence]!;
  const [from, to] = [firstFrom(tokens, start), firstFrom(tokens, end)];
  const paid = preps.some(
    ({ preposition, list }) =>
      /^(?:for|at)$/.test(preposition) && list.some(({ first, last }) => first < to && from <= last),
  );
  return paid ? (here.find((name) => TRADED.has(name.type) && isHeadOf(doc, object, name)) ?? null) : null;
}
const TRADED: ReadonlySet<EntityType> = new Set(['product', 'model', 'hardware']);

/** The clause whose object or prepositional phrase holds a quantity. */
export const clauseOf = ({ clauses, sentences }: Document, { sentence, start, end }: Quantity): Clause | undefined => {
  const { tokens } = sentences[sentence]!;
  const [from, to] = [firstFrom(tokens, start), firstFrom(tokens, end)];
  const covers = ({ first, last }: NounPhrase): boolean => first < to && from <= last;
  const [first, ...others] = clauses[sentence]!.filter(
    ({ object, preps }) => object.some(covers) || preps.some(({ list }) => list.some(covers)),
  );
  // "speeds up Zephyra training and beats others on 20%"
  const finite = others.find(({ form }) => form === 'finite');
  return first && MODIFYING.has(first.form) && finite ? finite : first;
};

/** "Quillo customers doubled": the clause whose verb is the quantity. */
const changeOf = ({ doc }: Scene, { sentence, start, metric }: Quantity): Clause | undefined => {
  const at = firstFrom(doc.sentences[sentence]!.tokens, start);
  const verb = doc.sentences[sentence]!.tokens[at]?.lemma;
  return metric === 'change'
    ? doc.clauses[sentence]!.findLast(
        ({ verb: own, subject, first, last }) => own === verb && subject.length > 0 && first <= at && at <= last,
      )
    : undefined;
};

/**
 * "The method prunes branches in parallel KettleQuant and saves 30%": the name of such a type that is the subject of the
 * quantity's clause; null for none.
 */
export function clauseSubject(
  { scene, here, quantity, tiers }: Question,
  fits: (type: EntityType) => boolean,
): Name | null {
  const clause = clauseOf(scene.doc, quantity);
  if (!clause || tiers === TRAINING) return null;
  // "..., beating others by 40%" may be said of any noun before it; "..., bettering KettleQuant with 30% more" is not said of that.
  if (MODIFYING.has(clause.form) && !clause.object.some(({ heads }) => heads.length > 0)) return null;
  const name = here.find(
    (one) =>
      one.end <= quantity.start &&
      isHeadOf(scene.doc, clause.subject, one) &&
      fits(one.type) &&
      TAKING_PART.has(one.part),
  );
  return name ?? null;
}
const MODIFYING: ReadonlySet<Clause['form']> = new Set(['participle', 'gerund']);
const TAKING_PART: ReadonlySet<Name['part']> = new Set(['free', 'governed']);

/** "Norland's wealth fund sold its shares in Acme for $9M": whether a body of a place that has no name pays or gets a sum. */
export function isOfState(doc: Document, quantity: Quantity): boolean {
  const [phrase, ...others] = clauseOf(doc, quantity)?.subject ?? [];
  if (!phrase || others.length > 0 || phrase.heads.length > 0 || !BODY.test(phrase.noun ?? '')) return false;
  const owners = [...phrase.possessors, ...phrase.modifiers];
  return owners.length > 0 && owners.every((mention) => doc.entities[doc.mentions[mention]!.entity]!.type === 'place');
}
const BODY =
  /^(?:fund|government|ministry|agency|regulator|authority|court|parliament|state|cabinet|army|military|bank)$/;
