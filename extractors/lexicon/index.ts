/** The built-in lexicon: what an informed reader of AI news knows before reading. */
import { benchmarks } from './benchmarks.ts';
import { companies } from './companies.ts';
import { aiCompanies } from './companies-ai.ts';
import { datasets } from './datasets.ts';
import { type LexiconEntry, readLexicon } from './format.ts';
import { hardware } from './hardware.ts';
import { laws } from './laws.ts';
import { licenses } from './licenses.ts';
import { models } from './models.ts';
import { organizations } from './organizations.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { products } from './products.ts';
import { sources } from './sources.ts';
import { techniques } from './techniques.ts';

/** By name of the list, as messages show it. Of two lists that spell a name alike, the earlier goes first. */
const LISTS = {
  aiCompanies,
  companies,
  organizations,
  people,
  models,
  products,
  hardware,
  benchmarks,
  datasets,
  techniques,
  papers,
  laws,
  licenses,
  places,
  sources,
};

/** All entries of the built-in lexicon, in the order of its lists. */
export const lexiconEntries: readonly LexiconEntry[] = Object.entries(LISTS).flatMap(([name, text]) =>
  readLexicon(text, `lexicon/${name}`),
);
