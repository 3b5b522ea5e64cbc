/** The built-in lexicon: what an informed reader of AI news knows before reading. */

import { companies } from './companies.ts';
import { aiCompanies } from './companies-ai.ts';
import { type LexiconEntry, readLexicon } from './format.ts';
import { models } from './models.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';

const LISTS = { aiCompanies, companies, organizations, people, models };

/** All entries of the built-in lexicon, in the order of its lists. */
export const lexiconEntries: readonly LexiconEntry[] = Object.entries(LISTS).flatMap(([name, text]) =>
  readLexicon(text, `lexicon/${name}`),
);
