/** What a preposition before a name tells of its type: "led by X", "at X", "82% on X", "via X". */
import type { EntityType } from '../../graph/ontology.ts';
import { Tag, type Token } from '../document.ts';
import { INVESTING, ROLE_WORDS, TYPE_NOUNS, USER_NOUNS } from '../lexicon/cues.ts';
import { isGivenName } from './form-votes.ts';
import { isCapital } from './found.ts';
import type { NameContext } from './name-context.ts';
import { type Votes, vote } from './votes.ts';

const SCORING =
  /%|#\d|\b(?:first|second|third|fourth|fifth)\b|\bscor|\bpoints?\b|\bpass@|\bSOTA\b|\baccura|\brank|\bbenchmark|\bElo\b|\bpace with\b|\boutperform|\bsurpass|\bstate[- ]of[- ]the[- ]art/i;

const TAKEOVER = /^(?:acquisition|purchase|takeover|buyout|acquihire|stake|investment|share|investor)$/;

/** What comes from who makes it. */
const MADE: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'dataset', 'benchmark']);

/** Nouns for who comes from somewhere: "an outfit from Halifax". Lemmas. */
const COMING =
  /^(?:start-?up|outfit|shop|boutique|crowd|newcomer|upstart|firm|company|lab|studio|maker|team|collective)$/;

/** What stands somewhere, and words that say so: "a plant near Halifax", "headquartered in Halifax". */
const STANDING =
  /^(?:site|campus|plant|office|factory|headquarters|facility|warehouse|hall|data[- ]?cent(?:er|re)s?|headquarter|base|locate|hq)$/;

/** Words for what firms have with each other. */
const DEALING =
  /^(?:partner|partnership|deal|agreement|collaborat\w*|contract|team|compete|competition|alliance|talk|lawsuit|work|rivalry|feud|fight|dispute|merger)$/;

/** What ties a thing to software. */
const TYING = /^(?:connector|integration|plugin|plug-in|extension|wrapper|adapter|bindings?)$/;
const PLUGGING = /^(?:plug|hook|integrate|embed|build|bake|wire)$/;

/** "led by X", "at X", "82% on X", "in X", "via X". */
export function prepositionVotes(
  votes: Votes,
  before: Token,
  { tokens, text, left, right, quoted }: NameContext,
): void {
  const governor = tokens[left - 1];
  const { lower } = before;
  if (/^(?:by|from)$/.test(lower) && governor && INVESTING.test(governor.lemma)) vote(votes, 'company', 2.5);
  // "a music model from X"
  if (lower === 'from' && MADE.has(TYPE_NOUNS.get(governor?.lemma ?? '')!)) vote(votes, 'company', 1.2);
  if (/^(?:of|in)$/.test(lower) && TAKEOVER.test(governor?.lemma ?? '')) vote(votes, 'company', 1.5);
  // "a $40 million Series A in X"
  if (lower === 'in' && /^(?:round|seed|financing|[a-k])$/.test(governor?.lower ?? '')) vote(votes, 'company', 3);
  // "a stake in X", "invested in X", "poured $3 million into X", "put money into X"
  if (/^(?:in|into)$/.test(lower) && isPaid(tokens, left - 1)) vote(votes, 'company', 2.5);
  // "left Acme for X"
  if (lower === 'for' && isCapital(governor ?? before) && isLeaving(tokens, left)) vote(votes, 'company', 1.5);
  if (/^(?:at|of)$/.test(lower) && ROLE_WORDS.has(governor?.lemma ?? ''))
    vote(votes, 'company', /^(?:secretary|minister|governor|senator)$/.test(governor?.lemma ?? '') ? 0 : 2.5);
  // "who leads safety at X", "works on chips at X"
  if (lower === 'at' && tokens.slice(Math.max(0, left - 5), left).some(({ lemma }) => SERVING.test(lemma)))
    vote(votes, 'company', 1.5);
  // "Ada Brook of X"
  if (lower === 'of' && governor && isCapital(governor) && isGivenName(tokens[left - 2] ?? governor))
    vote(votes, 'company', 1.5);
  if (/^(?:by|to)$/.test(lower) && /^(?:cover|report|accord|reporting|according)/.test(governor?.lower ?? '')) {
    vote(votes, 'source', 1.3);
    vote(votes, 'company', 0.8);
  }
  // "served by Ollama"
  else if (lower === 'by' && /^(?:serve|power|drive)$/.test(governor?.lemma ?? '')) vote(votes, 'product', 0.8);
  else if (lower === 'by') vote(votes, 'company', 0.6);
  const on = lower === 'the' && governor?.lower === 'on';
  if (on || /^(?:on|across|in)$/.test(lower)) {
    if (SCORING.test(text)) vote(votes, 'benchmark', lower === 'in' ? 0.5 : 1.6);
    else if (lower === 'in') {
      vote(votes, 'place', 0.35);
      vote(votes, 'product', 0.3);
    }
  }
  if (/^(?:via|using|with|through|inside)$/.test(lower)) {
    vote(votes, 'technique', lower === 'inside' ? 0 : 0.4);
    vote(votes, 'product', lower === 'with' || lower === 'using' ? 0.5 : 0.9);
  }
  if (lower === 'on' && /^(?:build|base|run|deploy|host)$/.test(governor?.lemma ?? '')) vote(votes, 'product', 1.2);
  if (lower === 'from' && /^(?:move|migrate|switch)$/.test(governor?.lemma ?? '')) vote(votes, 'product', 1.2);
  if (/^(?:from|in)$/.test(lower) && COMING.test(governor?.lemma ?? '')) vote(votes, 'place', 2);
  if (/^(?:in|at|near|of|outside)$/.test(lower) && STANDING.test(governor?.lemma ?? '')) vote(votes, 'place', 2);
  else if (/^(?:near|outside)$/.test(lower)) vote(votes, 'place', 1.2);
  // "In Halifax, ..."
  if (lower === 'in' && !governor && !quoted && tokens[right]?.text === ',') vote(votes, 'place', 1.2);
  if (/^(?:with|against)$/.test(lower) && DEALING.test(governor?.lemma ?? '')) vote(votes, 'company', 1.4);
  if (lower === 'with' && /^(?:train|optimi[sz]e|quanti[sz]e|align)$/.test(governor?.lemma ?? ''))
    vote(votes, 'technique', 1.2);
  if (lower === 'of' && USER_NOUNS.has(governor?.lemma ?? '')) vote(votes, 'product', 1.5);
  // "connectors for X", "plugs into X"
  if (/^(?:for|to|with)$/.test(lower) && TYING.test(governor?.lemma ?? '')) vote(votes, 'product', 2);
  if (/^(?:connect to|link to|sync to|sync with|integrate with)$/.test(`${governor?.lemma ?? ''} ${lower}`))
    vote(votes, 'product', 1.6);
  if (lower === 'into' && PLUGGING.test(governor?.lemma ?? '')) vote(votes, 'product', 2);
  if (lower === 'under') vote(votes, 'license', 0.5);
}

/** What people do where they work. Lemmas. */
const SERVING = /^(?:lead|head|work|oversee|manage|run|intern|job|role|post|stint|career|colleague)$/;

const STAKES = /^(?:invest|stake|investment|money|cash|capital|fund|funding)$/;
const POURING = /^(?:pour|put|plow|plough|pump|inject|sink|plunge|funnel|invest)$/;

/** Whether words up to a token say that money goes somewhere: "invested", "put $3 million". */
export function isPaid(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (STAKES.test(token.lemma)) return true;
  const sum = token.tags & Tag.Number || /^\d/.test(token.text);
  return Boolean(sum) && tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => POURING.test(lemma));
}

/** Whether somebody leaves before a token. */
const isLeaving = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ lemma }) => /^(?:leave|quit|depart)$/.test(lemma));
