import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest } from '../../extractors/index.ts';
import { entitiesOf } from './found.ts';

const builtIn = createExtractor({});

/** The type that the built-in lexicon and the text give a name. */
const knownTypeOf = (text: string, name: string): string | undefined =>
  builtIn.annotate(readDigest(`${text}\n`, { path: '2026-01-15.md' })).entities.find((entity) => entity.name === name)
    ?.type;

describe('types without a lexicon', () => {
  it.each([
    ['The startup Quorvane raised $20 million.', 'company: Quorvane'],
    ['Quorvane, an open-source agent framework, is out.', 'product: Quorvane'],
    ['They led a $40 million Series A in Quorvane, whose agents read.', 'company: Quorvane'],
    ['Quorvane is in full production.', 'hardware: Quorvane'],
    ['The smallest variant (codenamed Quorvane) is out.', 'model: Quorvane'],
    ['Their chip, dubbed Quorvane, is out.', 'hardware: Quorvane'],
    ['The Quorvane startup liked the Halden team’s Zephyrkit paper.', 'technique: Zephyrkit'],
    ['They met at the Quorvane, CA headquarters of Cedar Anvil.', 'place: CA'],
    ['It reaches 71% on Quorvane.', 'benchmark: Quorvane'],
    ['They chose apps like Quorvane last year.', 'product: Quorvane'],
    ['Quorvane, powered by Zephyra 4, reads mail.', 'product: Quorvane'],
    ['The Quorvane lawsuit goes on.', 'company: Quorvane'],
    ['They met co-host Quorvane.', 'person: Quorvane'],
    ['They met her younger brother Quorvane.', 'person: Quorvane'],
    ['Major investors such as Quorvane joined.', 'company: Quorvane'],
    ['Tools like **Halden** for secret keeping and **Quorvane** for web scraping were seen.', 'product: Quorvane'],
    ['They praise techniques such as Lattice Folding (LF) and Quorvane Bundles (QB).', 'technique: Quorvane Bundles'],
    ['Customers include Quorvane and a bank.', 'company: Quorvane'],
    ['CEO Tamsin Okwuosa wrote a letter.', 'person: Tamsin Okwuosa'],
    ['The model Quorvane 3 Preview is out.', 'model: Quorvane 3 Preview'],
    ['They read the Quorvane Installation Guide.', 'paper: Quorvane Installation Guide'],
    ['It was asked on the Quorvane Forum.', 'source: Quorvane Forum'],
    ['They bought ten QV900 cards.', 'hardware: QV900'],
    ['A plant in Portugal is planned.', 'place: Portugal'],
    ['The weights are under Apache 2.0.', 'license: Apache 2.0'],
    ['The Ministry of Tides objects.', 'organization: Ministry of Tides'],
    ['They trust QuorvaneBench.', 'benchmark: QuorvaneBench'],
    ['It won the Quorvane Chess Olympiad.', 'benchmark: Quorvane Chess Olympiad'],
    ['Posted by @quorvane_ai on Friday.', 'company: @quorvane_ai'],
    ['Seen on r/quorvane today.', 'source: r/quorvane'],
    ['They told Quorvane customers to wait.', 'company: Quorvane'],
    ['Quorvane, a custom chips player, grew.', 'company: Quorvane'],
    ['The farm partnered with Quorvane in May.', 'company: Quorvane'],
    ['The maker released Quorvane 4.1 on Monday.', 'model: Quorvane 4.1'],
    ["It is built on Anvil's own Quorvane chips.", 'hardware: Quorvane'],
    ['Then Elena Marsh agreed.', 'person: Elena Marsh'],
    ['It is fine, says **Rook_Walker** there.', 'person: Rook_Walker'],
    ['Posted as u/Rook-Walker on Monday.', 'person: u/Rook-Walker'],
    ['It is a small outfit from Quorvane that few know.', 'place: Quorvane'],
    ['They want a campus near Quorvane by May.', 'place: Quorvane'],
    ['In Quorvane, a judge agreed.', 'place: Quorvane'],
    ['The Quorvane startup was founded in May.', 'place: Quorvane'],
    ['Quorvane, a three-person team, wrote it.', 'company: Quorvane'],
    ['Ada Brook, who leads safety at Quorvane, agrees.', 'company: Quorvane'],
    ['Quorvane maker Halden Labs grew.', 'product: Quorvane'],
    ["Models cheat on 8% of QuorvaneGauntlet's tasks.", 'benchmark: QuorvaneGauntlet'],
    ['They left it for their shopping assistant, Quorvane.', 'product: Quorvane'],
    ['Quorvane nearly doubled its yearly revenue.', 'company: Quorvane'],
    ['It runs for Meadow on a rack. Meadow also reports that it is slow.', 'company: Meadow'],
    ["It was trained with Halden's in-house Lantern RL framework.", 'product: Lantern'],
    ['It comes with the Lantern filmmaking app and storage.', 'product: Lantern'],
    ['They wrote the Lantern and Beacon browsers.', 'product: Lantern'],
    ['It said that its $900 Lantern robot sells.', 'hardware: Lantern'],
    ['They dropped tutors where Lantern, its call character, handles calls.', 'product: Lantern'],
    ['Quillhaven demos Lantern, a paper notebook that syncs.', 'product: Lantern'],
    ['They left it; its protein folder, Lantern, is already licensed.', 'product: Lantern'],
    ['One that comes up often is Lantern, which works with Ollama.', 'company: Lantern'],
    ['They will build seven supercomputers, among them **Lantern** at home.', 'hardware: Lantern'],
    ['Quorvane plans a new model “Lantern” for May.', 'model: Lantern'],
    ['It now powers the coding agent Note, which runs.', 'product: Note'],
    ['Quorvane, part of LANTERN, tailored it.', 'company: LANTERN'],
    ['Meet Quorvane.', 'product: Quorvane'],
    ['Half of the teams use its agent, Quorvane, in May.', 'product: Quorvane'],
    ['It ends a rivalry with Quorvane Devices.', 'company: Quorvane Devices'],
    ['They lead on Quorvane, a test set for tides.', 'benchmark: Quorvane'],
    ['Quorvane, a family of sparse MoEs, is out.', 'model: Quorvane'],
    ['They hired A&Q Quorvane for the case.', 'company: A&Q Quorvane'],
    ['- **QuorvaneX**: a long-horizon eval from Oslo.', 'benchmark: QuorvaneX'],
    ['They trained it on Quorvane-100k.', 'dataset: Quorvane-100k'],
    ['A lab in Quorvane shipped it.', 'place: Quorvane'],
    ['They sold it to Quorvane Truck in May.', 'company: Quorvane Truck'],
    ["Halden's Quorvane now takes notes.", 'product: Quorvane'],
    ["Oslo's Quorvane now takes notes.", 'company: Quorvane'],
    ['They wrote a Quorvane clone at home.', 'product: Quorvane'],
    ['Startup Quorvane Labs claims more.', 'company: Quorvane Labs'],
    ['Quorvane, from the Bristol outfit Sundew, is a small language model.', 'model: Quorvane'],
    ['The Halden Institute for AI Safety agreed.', 'organization: Halden Institute for AI Safety'],
    ['They passed Senate Bill 1047 in May.', 'law: Senate Bill 1047'],
    ['They passed Bill T-27 in May.', 'law: Bill T-27'],
    ['One of them, Noor El-Amin, has left.', 'person: Noor El-Amin'],
    ['They rent it from Together AI in May.', 'company: Together AI'],
    ["Quorvane Labs grew, says Quorvane's chief scientist.", 'company: Quorvane Labs'],
  ])('%s', (text, entity) => {
    expect(entitiesOf(text, false)).toContain(entity);
  });

  it('is no place by what somebody does something in, nor where none is spelled so', () => {
    for (const text of ['They gave talks on ethics in Medicine.', 'They lag in QVQA.', 'It is set in TideConfig.'])
      expect(entitiesOf(text, false).filter((name) => name.startsWith('place'))).toEqual([]);
  });

  it('is nobody after whom a thing of mathematics or a prize is called', () => {
    const text = 'Colin Taylor wrote it. They compare Taylor series, Markov chains and Turing completeness.';
    expect(entitiesOf(text, false)).toEqual(['person: Colin Taylor']);
    expect(entitiesOf('They plot Kaplan–Meier curves and Kullback-Leibler divergence.', false)).toEqual([]);
    expect(entitiesOf('She is a Nobel laureate and won a Turing Award.', false)).toEqual([]);
    expect(knownTypeOf('Is it Turing complete, or a Turing machine?', 'NVIDIA Turing')).toBeUndefined();
  });

  it('of a version is that of software where nothing else is counted so', () => {
    expect(entitiesOf('We saw Quillon 0.17 there, and Torvane 12.10.', false)).toEqual([
      'product: Quillon 0.17',
      'product: Torvane 12.10',
    ]);
    expect(entitiesOf('It runs on a Zorvane M3 Ultra at home.', false)).toContain('hardware: Zorvane M3 Ultra');
    expect(entitiesOf('It was said of QUILLBENCH-2.0 there.', false)).toEqual(['benchmark: QUILLBENCH-2.0']);
    expect(entitiesOf('They read of Mixture-of-Tides there.', false)).toEqual(['technique: Mixture-of-Tides']);
  });

  it('of an account is a person where it starts or ends as a name of people', () => {
    expect(entitiesOf('So say @rohanmills_ai, @tidepichai and @tideworks_ai.', false)).toEqual([
      'person: @rohanmills_ai',
      'person: @tidepichai',
      'company: @tideworks_ai',
    ]);
  });

  it('follows from the noun before a list in brackets or behind "include"', () => {
    expect(entitiesOf('It calls four tools (Quillon, Torvane, Zorvex).', false)).toEqual([
      'product: Quillon',
      'product: Torvane',
      'product: Zorvex',
    ]);
    expect(entitiesOf('The benchmarks for tides include Quillon and Torvane.', false)).toEqual([
      'benchmark: Quillon',
      'benchmark: Torvane',
    ]);
  });

  it('follows from what is said behind the maker in brackets, and behind "as"', () => {
    expect(entitiesOf('- **Quillon-RL (Halden AI)**: A unified framework for agents.')).toContain(
      'product: Quillon-RL',
    );
    expect(entitiesOf('**Quillon is introduced as a benchmark** for tides.', false)).toEqual(['benchmark: Quillon']);
  });

  it('is rather a thing where it brings what has no article', () => {
    expect(entitiesOf('**QuillServe** introduces dynamic caching for tides.', false)).toEqual(['product: QuillServe']);
    expect(entitiesOf('**QuillServe** introduces a new boat.', false)).toEqual(['company: QuillServe']);
  });

  it('is a person who comments under a post of a forum', () => {
    const post = '**[A quiet week](https://www.reddit.com/r/quiet/comments/1)**: a post on tides.';
    expect(entitiesOf(`${post}\n- Mossyrook notes that it rains.`, false)).toContain('person: Mossyrook');
    expect(entitiesOf('A post on tides.\n- Mossyrook notes that it rains.', false)).not.toContain('person: Mossyrook');
    const comments = [
      '- mossyrook77 also notes that it rains.',
      '- Damp-Lantern-31, a chemist, argues for sun.',
      '- Commenters note that it rains.',
      '- Quillkit, a tool for tides, is out.',
      '- LanternFan reminisces about rain.',
      '- quiet_lamp draws a line.',
      '- TidalMind, a commenter, likes rain.',
    ].join('\n');
    const found = entitiesOf(`${post}\n${comments}`, false);
    expect(found.filter((name) => name.startsWith('person'))).toEqual([
      'person: mossyrook77',
      'person: Damp-Lantern-31',
      'person: LanternFan',
      'person: quiet_lamp',
      'person: TidalMind',
    ]);
  });

  it('is a person whom the text calls a user', () => {
    const text =
      "User 'mossy_rook' argues, and so does user 'lanternist'. It helps users like tern4410, says a comment by quiet_lamp.";
    expect(entitiesOf(text, false)).toEqual([
      'person: mossy_rook',
      'person: lanternist',
      'person: tern4410',
      'person: quiet_lamp',
    ]);
    expect(entitiesOf('A user uploads files, and users like folders. A post by someone helps.', false)).toEqual([]);
  });

  it('is a person who comments anywhere in the part of a forum, and no longer once that of chats begins', () => {
    const comment = '- Mossyrook notes that it rains.';
    expect(entitiesOf(`# Reddit Recap\n\n${comment}`, false)).toContain('person: Mossyrook');
    expect(entitiesOf(`# Tidal Recap\n\n${comment}`, false)).not.toContain('person: Mossyrook');
    const post = '- **[A quiet week](https://www.reddit.com/r/quiet/comments/1)**: a post on tides.';
    const chats =
      '# Discord summaries\n\n- Veritide beats the tides, and anyone may run Veritide.\n- Veritide highlights rain.';
    expect(entitiesOf(`${post}\n\n${chats}`, false)).not.toContain('person: Veritide');
  });

  it('is an outlet where an item credits what its link leads to', () => {
    const credited = (link: string) => entitiesOf(`- The tide rose by a foot. - [${link}`, false);
    expect(credited('Gull of the Coast](https://www.gullofthecoast.eu/tides)')).toEqual(['source: Gull of the Coast']);
    expect(credited('The Wire](https://wire.com/tides), [Tern](https://tern.news/1)')).toEqual([
      'source: The Wire',
      'source: Tern',
    ]);
    expect(credited('Notes](https://example.com/tides)')).toEqual([]);
    expect(credited('mossyrook](https://x.com/mossyrook/status/1)')).toEqual(['person: mossyrook']);
  });

  it('is a product where an item of a list of tools has its name before what it does', () => {
    const items =
      '- **Pocket Lamp**: turns any page into a quiz.\n- [Kettle](https://example.com): songs from your notes.';
    expect(entitiesOf(`## Tools we like\n\n${items}`, false)).toEqual(['product: Pocket Lamp', 'product: Kettle']);
    expect(entitiesOf(`## Things we read\n\n${items}`, false)).toEqual([]);
    expect(entitiesOf('## Tools we like\n\n- **Weekly notes**: it rains.', false)).toEqual([]);
    expect(entitiesOf('## Tools we like\n\n- **Kettle Debuts**: it rains.', false)).toEqual([]);
  });

  it('is a product where the format sets a name apart before what kind of product it is', () => {
    expect(entitiesOf('- [Kettle](https://example.com): an AI notepad for cooks.', false)).toEqual(['product: Kettle']);
    expect(entitiesOf('[Pocket Lamp](https://example.com) - A search engine for tides.', false)).toEqual([
      'product: Pocket Lamp',
    ]);
    for (const line of [
      '**Update**: Our new app is out.',
      '**Bug**: The editor crashes.',
      '**Pricing**: A plan for $20.',
    ])
      expect(entitiesOf(`- ${line}`, false)).toEqual([]);
    const bold = (heading: string) => entitiesOf(`**${heading}**\n\n- **Kettle**: songs from your notes.`, false);
    expect(bold('Cool tools')).toEqual(['product: Kettle']);
    expect(bold('News of agents and of tools')).toEqual([]);
  });

  it('is a firm that somebody was a chief of, whatever number its name has', () => {
    expect(entitiesOf("They met Quorvane6's former CTO.", false)).toEqual(['company: Quorvane6']);
  });

  it('open behind a word that only announces them', () => {
    expect(entitiesOf('Meet Quorvane, a chatbot for cooks.', false)).toEqual(['product: Quorvane']);
    expect(entitiesOf('They sold to Gen Z.', false)).toEqual([]);
  });

  it('is a person who goes by a given name alone and has a firm', () => {
    expect(entitiesOf("Annika's Quorvane Labs raised $3 million.", false)).toEqual([
      'person: Annika',
      'company: Quorvane Labs',
    ]);
  });

  it('of a phrase of everyday words need more than its capitals', () => {
    expect(entitiesOf('The tracks are about Quiet Gardens and tides.', false)).toEqual([]);
    expect(entitiesOf('The app Quiet Gardens is about tides.', false)).toEqual(['product: Quiet Gardens']);
  });

  it('pass on within a list', () => {
    expect(entitiesOf('The chatbot Quorvane, Brindlo and Ostrava are popular apps.', false)).toEqual([
      'product: Quorvane',
      'product: Brindlo',
      'product: Ostrava',
    ]);
  });

  it('of a name that a firm and its product share follow from what is done with it', () => {
    expect(knownTypeOf('Emergent, a coding platform from Oslo, raised $3 million.', 'Emergent')).toBe('company');
    expect(knownTypeOf('Windsurf raised money and hired people.', 'Windsurf')).toBe('company');
    expect(knownTypeOf('Reuters is still suing the lab.', 'Reuters')).toBe('company');
    expect(knownTypeOf('Reuters saw the letter.', 'Reuters')).toBe('source');
    expect(knownTypeOf('We use Windsurf daily, and Windsurf users like it.', 'Windsurf')).toBe('product');
    expect(knownTypeOf('The store is built on Qdrant.', 'Qdrant')).toBe('product');
    expect(knownTypeOf('We trained it in Modal, and Modal users like it.', 'Modal')).toBe('product');
    expect(knownTypeOf('Then Windsurf quietly swapped its own model.', 'Windsurf')).toBe('company');
    expect(knownTypeOf('They tried it, and Windsurf raises the bar for editors.', 'Windsurf')).toBe('product');
    expect(knownTypeOf('A week on, Qdrant and Windsurf all want it.', 'Windsurf')).toBe('company');
    expect(knownTypeOf('Windsurf shows its homework.', 'Windsurf')).toBe('company');
    expect(knownTypeOf('Then Ollama put it on the shelf.', 'Ollama')).toBe('company');
    expect(knownTypeOf('It landed in CrewAI and Kilo Code last week.', 'Kilo Code')).toBe('product');
    const told =
      'CrewAI, a Lyon agent platform with $5 million in annual recurring revenue, secured $7 million in spring.';
    expect(knownTypeOf(told, 'CrewAI')).toBe('company');
    expect(knownTypeOf('It has integrations like Prefect, and runs in stacks like Ollama.', 'Prefect')).toBe('product');
    expect(knownTypeOf('They built it using Kubernetes and Weaviate.', 'Weaviate')).toBe('product');
    expect(knownTypeOf('It counts the projects on GitHub.', 'GitHub')).toBe('product');
    expect(knownTypeOf('They opened a GitHub pull request.', 'GitHub')).toBe('product');
    expect(knownTypeOf('So much for Windsurf’s reliability-focused release.', 'Windsurf')).toBe('company');
    expect(knownTypeOf('They saw support landing in Transformers (and more to come).', 'Transformers')).toBe('product');
    expect(knownTypeOf('They saw gains in Transformers (and more to come).', 'Transformer')).toBe('technique');
    expect(knownTypeOf('Zephyra 2 outperforms Midjourney.', 'Midjourney')).toBe('model');
    expect(knownTypeOf('It scores 1501 Elo on LMArena.', 'LMArena')).toBe('benchmark');
    expect(knownTypeOf('LMArena raised $100 million.', 'LMArena')).toBe('company');
    expect(knownTypeOf('It tops LMArena with 1501 Elo.', 'LMArena')).toBe('benchmark');
  });

  it('of a firm that the text calls a model is that of the model', () => {
    expect(knownTypeOf('A model called Lumen was seen there.', 'Lumen')).toBe('model');
    expect(knownTypeOf('Halden Labs previewed Lumen, its first reasoning model.', 'Lumen')).toBe('model');
    const firm = 'Liquid AI CEO Ada Brook agrees. Members launched Liquid AI, a new model.';
    expect(knownTypeOf(firm, 'Liquid AI')).toBe('company');
    expect(knownTypeOf('A deal with Lumen Technologies was signed.', 'Lumen Technologies')).toBe('company');
  });

  it('of a brand follow from the models named after it', () => {
    expect(entitiesOf('Quorvane 3.5 12B and Quorvane 4 31B are small. With Quorvane, they win.', false)).toContain(
      'model: Quorvane',
    );
  });
});
