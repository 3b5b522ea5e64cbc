import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest } from '../../extractors/index.ts';
import { entitiesOf } from './found.ts';

describe('names of the lexicon', () => {
  it('go on with a version, a size and a variant', () => {
    expect(entitiesOf('They tried Borealis 4 12B and Borealis-5-Mini at home.')).toEqual([
      'model: Borealis 4 12B',
      'model: Borealis-5-Mini',
    ]);
  });

  it('stand alone behind the words of the trade that open a sentence', () => {
    expect(entitiesOf('Automaker Zephyrwerk is hiring. Rollouts of it begin. Whistleblowers object.')).toEqual([
      'company: Zephyrwerk',
    ]);
  });

  it('may be in small letters where they are no English words', () => {
    expect(entitiesOf('We run zephyrwerk here, and no anchor.')).toEqual(['company: Zephyrwerk']);
    expect(entitiesOf('We run zephyr werk here.')).toEqual([]);
    expect(entitiesOf('See github.com/zephyrwerk/tides for an anchor.')).not.toContain('company: Zephyrwerk');
  });

  it('are a licence where one goes by what it is for', () => {
    expect(entitiesOf('It is out under the Borealis 4 Community License at last.')).toEqual([
      'license: Borealis 4 Community License',
    ]);
  });

  it('go on with a tier, but not with the name of a mode', () => {
    expect(entitiesOf('They tried Borealis 4 Advanced at home.')).toEqual(['model: Borealis 4 Advanced']);
    expect(entitiesOf('They tried Borealis 4 Advanced Voice Mode at home.')).not.toContain(
      'model: Borealis 4 Advanced',
    );
  });

  it('go on with the number of a board', () => {
    expect(entitiesOf('It has a QX900 7975WX inside.')).toEqual(['hardware: QX900 7975WX']);
    expect(entitiesOf('They go into the QX900 9355 or a QX900 B70.')).toEqual([
      'hardware: QX900 9355',
      'hardware: QX900 B70',
    ]);
    expect(entitiesOf('It has QX900 4000 units.')).toEqual(['hardware: QX900']);
    expect(entitiesOf('It fits a single QTX PRO 6000 at home.')).toEqual(['hardware: QTX PRO 6000']);
    expect(entitiesOf('It runs on the QX900 Gen 6 too.')).toEqual(['hardware: QX900 Gen 6']);
  });

  it('come apart from the maker who is named before them', () => {
    expect(entitiesOf('It needs eight Zephyrwerk QX900 boards.')).toEqual(['company: Zephyrwerk', 'hardware: QX900']);
  });

  it('are a part of a longer name', () => {
    expect(entitiesOf('They use the Tarnish Studio daily.')).toEqual(['product: Tarnish Studio']);
    expect(entitiesOf('A talk by Halden AI Robotics followed.')).toEqual(['company: Halden AI Robotics']);
  });

  it('share a surname in pairs of people', () => {
    expect(entitiesOf('It was started by Patrick and Daniela Tarnish-Howell in May.')).not.toContain('person: Patrick');
    expect(entitiesOf('It was started by Patrick and Daniela Oxwold in May.')).toEqual([
      'person: Patrick Oxwold',
      'person: Daniela Oxwold',
    ]);
  });

  it('are not cut out of a hyphenated word', () => {
    const { annotate } = createExtractor({});
    const namesIn = (text: string) => annotate(readDigest(text, { path: '2026-01-15.md' })).entities;
    expect(namesIn('**Meta-point**: many posts on meta-learning. Meta-learning is hard.')).toEqual([]);
    expect(entitiesOf('We measured X-BOREALIS and Tarnish-QR today.')).not.toContain('product: Tarnish');
    expect(entitiesOf('They ask for sketch-to-Tarnish models.')).toEqual([]);
    expect(entitiesOf('A Tarnish-based agent and a Borealis-style model.')).toEqual([
      'product: Tarnish',
      'model: Borealis',
    ]);
  });

  it('are everyday nouns with a number where the sentence speaks of them', () => {
    expect(entitiesOf('Osprey 2 beats the rest.', false)).toEqual(['model: Osprey 2']);
    expect(entitiesOf('[Osprey 2](https://example.org/osprey) is out.', false)).toEqual(['model: Osprey 2']);
    expect(entitiesOf('Osprey 2, a small model, is out.', false)).toEqual(['model: Osprey 2']);
    expect(entitiesOf('Osprey 2 birds in the marsh.', false)).toEqual([]);
    expect(entitiesOf('Chapter 2 is short. Player 2 wins.', false)).toEqual([]);
  });

  it('go on with a number that is written out', () => {
    expect(entitiesOf('They built a robot called Loader One in May.', false)).toEqual(['hardware: Loader One']);
    expect(entitiesOf('It was Level One of the game.', false)).toEqual([]);
  });

  it('are everyday words where nothing speaks for the name', () => {
    expect(entitiesOf('Anchor the boat. The anchor holds.')).toEqual([]);
    expect(entitiesOf('Quillors report a leak. Quillators rank the models.', false)).toEqual([]);
    expect(entitiesOf('In May the lawyers of Anchor wrote back.')).toEqual(['company: Anchor']);
    expect(entitiesOf('Shift, which is based in Lyon, raised $9 million.')).toContain('company: Shift');
    expect(entitiesOf('Weather, which is bad, raised hopes.')).toEqual([]);
    expect(entitiesOf('Anchor, Zephyrwerk and the rest wait.')).toContain('company: Anchor');
    expect(entitiesOf('**Anchor** of the fleet.')).toEqual(['company: Anchor']);
    expect(entitiesOf('Anchor, which owns a fleet, read a note that Anchor wrote.')).toEqual(['company: Anchor']);
  });

  it('are no part of the name of a benchmark', () => {
    expect(entitiesOf('It leads on **Tarnish-Bench** by 3 points.')).toEqual(['benchmark: Tarnish-Bench']);
    expect(entitiesOf('The firm released Clear Scan 2, a model for documents.', false)).toEqual([
      'model: Clear Scan 2',
    ]);
    expect(entitiesOf('He says AI now writes most of the code.')).toEqual([]);
    expect(entitiesOf('Acme launched **ARC-AGI-Agent** for puzzles.')).toContain('product: ARC-AGI-Agent');
    expect(entitiesOf('It reaches 71% on QRE-bench Verified.')).toEqual(['benchmark: QRE-bench Verified']);
  });
});

describe('designations', () => {
  it('in small letters are models by their size', () => {
    expect(entitiesOf('They tried tern-oss-120b, zeph-1.5-7b-chat and zeph-4b mini.', false)).toEqual([
      'model: tern-oss-120b',
      'model: zeph-1.5-7b-chat',
      'model: zeph-4b mini',
    ]);
    expect(entitiesOf('It is a pre-70b run, a sub-3b one, and no under-7b model.', false)).toEqual([]);
  });

  it('share a version that stands behind the second of two, and go on behind a size in brackets', () => {
    expect(entitiesOf('They like Veldt Opus/Sonnet 4.6 best.')).toEqual([
      'model: Veldt Opus 4.6',
      'model: Veldt Sonnet 4.6',
    ]);
    expect(entitiesOf('They like Borealis-3 Medium (14B) and Small (7B) best.')).toEqual([
      'model: Borealis-3 Medium',
      'model: Borealis-3 Small',
    ]);
    expect(entitiesOf('They like Borealis-3 Medium (thrift, speed), and Small (text/image) best.')).toEqual([
      'model: Borealis-3 Medium',
      'model: Borealis-3 Small',
    ]);
    expect(entitiesOf('It is of the **top-10** models.', false)).toEqual([]);
  });

  it('end in a month', () => {
    expect(entitiesOf('They tried Borealis 2507 at home.')).toEqual(['model: Borealis 2507']);
  });

  it('have a base in capitals that is a word otherwise', () => {
    expect(entitiesOf('Then they built SO-Nano, a model.', false)).toEqual(['model: SO-Nano']);
  });

  it('may be of another kind than what the list knows by their base', () => {
    expect(entitiesOf('They dropped Tarnish-2, a family of open models.')).toEqual(['model: Tarnish-2']);
  });

  it('of no known family are models by their size', () => {
    expect(entitiesOf('The lab put Quillon-7B on the net.')).toContain('model: Quillon-7B');
  });

  it('in small letters belong to the family that they spell', () => {
    expect(entitiesOf('We ran **borealis-4-12b** and veldt-opus-2 here.')).toEqual([
      'model: borealis-4-12b',
      'model: veldt-opus-2',
    ]);
    expect(entitiesOf('They showed **quill-3** at the fair.')).toEqual(['model: quill-3']);
    expect(entitiesOf('They need a level-3 permit.')).toEqual([]);
  });

  it.each([
    ['Borealis 4.1/4.2 came out.', ['model: Borealis 4.1', 'model: Borealis 4.2']],
    [
      'Borealis 4 Flash-Lite, Flash and Pro came out.',
      ['model: Borealis 4 Flash-Lite', 'model: Borealis 4 Flash', 'model: Borealis 4 Pro'],
    ],
    ['Borealis 4 Pro and Flash came out.', ['model: Borealis 4 Pro', 'model: Borealis 4 Flash']],
    ['Borealis 4 8B and 70B came out.', ['model: Borealis 4 8B', 'model: Borealis 4 70B']],
    ['Borealis 4 (9B, 27B) came out.', ['model: Borealis 4']],
    ['Borealis 4 3x faster than before.', ['model: Borealis 4']],
    ['Borealis 4 gives Turbo-level speed.', ['model: Borealis 4']],
    ['Borealis-5 mini and medium came out.', ['model: Borealis-5 mini', 'model: Borealis-5 medium']],
  ])('lists that leave the base out: %s', (text, names) => {
    expect(entitiesOf(text)).toEqual(names);
  });

  it('make a name of an everyday noun with a version', () => {
    expect(entitiesOf('They trained on what Ember 2 wrote. Ember 3.1 is out.')).toEqual([
      'model: Ember 2',
      'model: Ember 3.1',
    ]);
    expect(entitiesOf('Read Section 3.1 before Phase 2. Bread 3 times.')).toEqual([]);
    expect(entitiesOf('Presets are Reasoning 128k and Sub-100M.')).toEqual([]);
    expect(entitiesOf('Day-0 and Day-one support, then Phase-2 trials.')).toEqual([]);
  });

  it('may be of one Greek letter', () => {
    expect(entitiesOf('The robots run π0.9 and π0.9-mini.')).toEqual(['model: π0.9', 'model: π0.9-mini']);
  });

  it('hold together over hyphens that do not break', () => {
    expect(entitiesOf('We ran borealis‑4‑thinking‑turbo here.')).toEqual(['model: borealis‑4‑thinking‑turbo']);
    expect(entitiesOf('We ran Borealis-4-zen‑garden here.')).toEqual(['model: Borealis-4-zen‑garden']);
  });

  it('are papers of every report and card that a sentence names', () => {
    expect(entitiesOf('See Quillon 3 Technical Report and Ember-Omni System Card there.')).toEqual([
      'paper: Quillon 3 Technical Report',
      'paper: Ember-Omni System Card',
    ]);
  });

  it('go over the full stop of initials', () => {
    expect(entitiesOf('Then came Elena T. Marsh, a CEO.', false)).toEqual(['person: Elena T. Marsh']);
    expect(entitiesOf('They chose Plan B. Then it rained.', false)).not.toContain('product: Plan B. Then');
  });

  it('end before a score', () => {
    expect(entitiesOf('Its scores are TideBench 82.3 and TideBench 0.67.')).toEqual(['benchmark: TideBench']);
  });

  it('tie a noun to an acronym of the trade', () => {
    expect(entitiesOf('They introduced KV-Fold, a method that merges entries.')).toEqual(['technique: KV-Fold']);
    expect(entitiesOf('They like AI-First work and RAG-Based tools.')).toEqual([]);
  });

  it('open with a term of the trade before a word for a tool', () => {
    expect(entitiesOf('They run it in QX Studio and in the AI-Toolkit.')).toEqual([
      'product: QX Studio',
      'product: AI-Toolkit',
    ]);
    expect(entitiesOf('They like AI Agents.')).toEqual([]);
  });

  it('are called by their sizes in a list, where an active size tells', () => {
    expect(entitiesOf('Borealis 4 comes as 27B dense, 122B A10B and 35B A3B.')).toEqual([
      'model: Borealis 4',
      'model: Borealis 4 27B',
      'model: Borealis 4 122B A10B',
      'model: Borealis 4 35B A3B',
    ]);
    expect(entitiesOf('Borealis 4 is out in 8B and 70B sizes.')).toEqual(['model: Borealis 4']);
  });

  it('are called by their variants in a list behind a noun for variants', () => {
    const text = 'Borealis 4 is a model in three variants: pro (API only), dev (open-weight), and Quell (Apache 2.0).';
    expect(entitiesOf(text)).toEqual([
      'model: Borealis 4',
      'model: Borealis 4 pro',
      'model: Borealis 4 dev',
      'model: Borealis 4 Quell',
      'license: Apache 2.0',
    ]);
    expect(entitiesOf('Borealis 4 and other models, Veldt and Opus, grew.')).not.toContain('model: Borealis 4 Opus');
  });

  it('start where the format marks one, and take in the words before what they name', () => {
    expect(entitiesOf('- Introduced **MaskTern**, a library.')).toEqual(['product: MaskTern']);
  });

  it('are called by their variants in a list that says so', () => {
    expect(entitiesOf('They like the Borealis 4 family, including Standard and Thinking variants.')).toEqual([
      'model: Borealis 4',
      'model: Borealis 4 Standard',
      'model: Borealis 4 Thinking',
    ]);
    expect(entitiesOf('Borealis 4 comes in Instruct and Thinking variants.')).toEqual(['model: Borealis 4']);
    expect(entitiesOf('Borealis 4 comes with Windows and Linux versions.')).not.toContain('model: Borealis 4 Windows');
  });

  it('of known families may be in small letters, with a space', () => {
    expect(entitiesOf('I ran borealis 4.1 70b all night.')).toEqual(['model: borealis 4.1 70b']);
  });

  it.each([
    ['They sold an RTX 9170 Ti and a QX700 VLK36.', ['hardware: RTX 9170 Ti', 'hardware: QX700 VLK36']],
    ['The twins Meridian I and II came online.', ['hardware: Meridian I', 'hardware: Meridian II']],
    ['Tarnish 4-bit loads fast.', ['product: Tarnish']],
  ])('of boards, systems and series: %s', (text, names) => {
    expect(entitiesOf(text).map((name) => name.split(': ')[1])).toEqual(names.map((name) => name.split(': ')[1]));
  });

  it('are short for what the text names, not for what it does not', () => {
    const { annotate } = createExtractor();
    const named = (text: string): readonly string[] =>
      annotate(readDigest(`${text}\n`, { path: '2026-01-15.md' })).entities.map(({ name }) => name);
    expect(named('Duke Energy raised $9 million. Duke hired a clerk.')).toEqual(['Duke Energy']);
    expect(named('Duke University hired a clerk. Duke paid.')).toEqual(['Duke University']);
  });

  it('of laws are of the place before them', () => {
    const { annotate } = createExtractor();
    const named = (text: string): readonly string[] =>
      annotate(readDigest(`${text}\n`, { path: '2026-01-15.md' })).entities.map(({ name }) => name);
    expect(named("Colorado's AI Act is older than the EU AI Act.")).toEqual([
      'Colorado',
      'Colorado AI Act',
      'EU AI Act',
    ]);
    expect(named("Europe's AI Act is new.")).toEqual(['Europe', 'EU AI Act']);
  });

  it('have a saint in them', () => {
    expect(entitiesOf('Then Ashley St. Okafor sued Zephyrwerk.')).toContain('person: Ashley St. Okafor');
  });

  it('of bills are laws', () => {
    expect(entitiesOf('The senate passed SB 4711 on Monday.')).toContain('law: SB 4711');
    expect(entitiesOf('The senate passed H.R. 4312.')).toEqual(['law: H.R. 4312']);
    expect(entitiesOf('It plays H.264 video.')).not.toContain('law: H.264');
  });
});

describe('capitalised words', () => {
  it('at the start of a sentence are no names by themselves', () => {
    expect(entitiesOf('Members like it. Memes spread fast. Workflows differ.')).toEqual([]);
  });

  it('are names before a verb of business and after "called"', () => {
    expect(entitiesOf('Lantern raised $40 million.')).toEqual(['company: Lantern']);
    expect(entitiesOf('They wrote a framework called Lantern for it.')).toEqual(['product: Lantern']);
  });

  it('are names where English would want an article, but not where it wants none', () => {
    expect(entitiesOf('Snowflake is raising $40 million from two funds.')).toEqual(['company: Snowflake']);
    expect(entitiesOf('Etched has hired a banker.')).toEqual(['company: Etched']);
    expect(entitiesOf('Lantern is in talks about a sale.')).toEqual(['company: Lantern']);
    expect(entitiesOf('Brooks says that robots fall over.')).toEqual(['company: Brooks']);
    expect(entitiesOf("Lantern's Mara Okafor wrote back.")).toContain('company: Lantern');
    expect(entitiesOf('Lantern, Zephyrwerk and Sundew all shipped one.').map((name) => name.split(': ')[1])).toEqual([
      'Lantern',
      'Zephyrwerk',
      'Sundew',
    ]);
    for (const text of [
      'Revenue dropped 5% in spring.',
      'Competition held prices down.',
      'Demand is raising the price.',
      'Sales reports show growth.',
      'Snowflakes hold the roof down.',
    ])
      expect(entitiesOf(text)).toEqual([]);
  });

  it('leave out what opens the phrase', () => {
    expect(entitiesOf('New QuorvaneReport tool is out. Using Mirellex for notes.')).toEqual([
      'product: QuorvaneReport',
      'product: Mirellex',
    ]);
  });

  it('are no names as shouted words, terms, events and labels', () => {
    expect(entitiesOf('The setup has `TORCH_CUDA_ARCH=1` in it.')).toEqual([]);
    expect(entitiesOf('He wrote "NOT ANOTHER DEEP DIVE" during the Super Bowl about Multi-GPU rigs and TCO.')).toEqual(
      [],
    );
  });

  it('are no names in a title that the format marks', () => {
    expect(entitiesOf('See **Halden Develops Scale to Track Growth of Tides** for more of it.')).toEqual([
      'company: Halden AI',
    ]);
  });

  it('are names of bodies with the country before them', () => {
    expect(entitiesOf('She chairs the American Tidal Society and met the Chilean Institute of Fog.')).toEqual([
      'organization: American Tidal Society',
      'organization: Chilean Institute of Fog',
    ]);
  });

  it('go on over the particles of a name of a person', () => {
    expect(entitiesOf('Minister Tamsin van der Okwuosa spoke.')).toEqual(['person: Tamsin van der Okwuosa']);
    expect(entitiesOf('The engineer Quorvek He, now at home, spoke.')).toEqual(['person: Quorvek He']);
  });

  it('come apart where two names stand together', () => {
    expect(entitiesOf('Quorvane raised money. The QuorvaneX team praised Quorvane MIRX2 today.')).toContain(
      'company: Quorvane',
    );
  });

  it('are firms with the field after a word, where a verb follows', () => {
    expect(entitiesOf('Anchor AI estimates the cost. Cheap AI engineers are rare.')).toEqual(['company: Anchor AI']);
  });

  it('go on over hyphens and to their initials', () => {
    expect(
      entitiesOf('With Memo-to-LoRA they beat the Web of Hints (WoH) approach.').map((name) => name.split(': ')[1]),
    ).toEqual(['Memo-to-LoRA', 'Web of Hints']);
  });

  it('are names of one everyday word where the format or quotation marks set it apart', () => {
    expect(entitiesOf('Zephyrwerk swapped the old tool for **Cinder**, its own framework.')).toContain(
      'product: Cinder',
    );
    expect(entitiesOf('Zephyrwerk “Cinder” model leaks.')).toEqual(['company: Zephyrwerk', 'model: Cinder']);
    expect(entitiesOf('They talk of “Cinder” and **Above** all that.')).toEqual([]);
    expect(entitiesOf('Cinder, a small reranker, ships today.')).toEqual(['model: Cinder']);
    expect(entitiesOf('Nothing is left on the Plus plan.')).toEqual(['product: Plus']);
  });

  it('end where the format ends them', () => {
    expect(
      entitiesOf('They launched the **Quorvane Responses** API today.').map((name) => name.split(': ')[1]),
    ).toEqual(['Quorvane Responses']);
  });

  it('are no languages and feasts, and go on over initials', () => {
    expect(entitiesOf('It speaks Wolof, Gaelic and Welsh by Christmas.')).toEqual([]);
    expect(entitiesOf('A deal with C.H. Quorvane saves time.').map((name) => name.split(': ')[1])).toEqual([
      'C.H. Quorvane',
    ]);
  });

  it('may be looked for past the last word', () => {
    expect(entitiesOf('A Tarnish storm blew from the North')).toEqual(['product: Tarnish']);
  });
});
