/** What the title of a linked post says of who posted it. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Token } from '../document.ts';
import type { Found } from './found.ts';
import { accountType } from './owners.ts';

/** Who posted: "Tweet from Ada Brook (@adabrook): ...". What is in brackets behind the name is no part of it. */
function poster(tokens: readonly Token[], first: number, last: number): EntityType | null {
  if (tokens.slice(2, first).some(({ text }) => /\p{L}{2}/u.test(text))) return null;
  const handle = tokens.findIndex(({ text }) => text.startsWith('@'));
  if (handle < 0 || handle > LONGEST) return first === 2 ? 'person' : null;
  if (handle <= last || tokens[handle - 1]?.text !== '(') return null;
  const type = accountType(tokens[handle]!.text.slice(1));
  return type === 'person' ? accountType(tokens[last]!.text) : type;
}

/** Tokens up to a handle behind the name that one goes by. */
const LONGEST = 16;

/** The type that the title of a post gives who posted it. */
export function posterType({ sentence, first, last }: Found, { sentences }: Document): EntityType | null {
  const { tokens } = sentences[sentence]!;
  return tokens[0]?.text === 'Tweet' && tokens[1]?.text === 'from' ? poster(tokens, first, last) : null;
}
