/** Names that are told by their form: a family with a version, a size, a variant. */
import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest } from '../../extractors/index.ts';
import { entitiesOf } from './found.ts';

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

  it('end before what kind a size is of', () => {
    expect(entitiesOf('They tried a new Borealis-3 30B MoE at home.')).toContain('model: Borealis-3 30B');
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
    expect(entitiesOf('It is 80.8% for Borealis 4.6 and 80.6% for others.')).toEqual(['model: Borealis 4.6']);
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

  it('are called by their variants in brackets, and by a version behind whose it is', () => {
    expect(entitiesOf('Borealis 4 models came third (Pro) and fifth (Flex), on a high (Preview) level.')).toEqual([
      'model: Borealis 4',
      'model: Borealis 4 Pro',
      'model: Borealis 4 Flex',
    ]);
    expect(entitiesOf("They sell Borealis's V3 here.")).toContain('model: Borealis V3');
    expect(entitiesOf('Borealis 4 and its Flex variant are models.')).toContain('model: Borealis 4 Flex');
    expect(entitiesOf('The model Borealis 4 comes in Nano, Super and Ultra. Super is a small model.')).toEqual([
      'model: Borealis 4',
      'model: Borealis 4 Nano',
      'model: Borealis 4 Super',
      'model: Borealis 4 Ultra',
    ]);
  });

  it('are called by a word that closes a list of variants', () => {
    expect(entitiesOf('They sell Borealis 4 Lite, Pro, and Sprite today.')).toContain('model: Borealis 4 Sprite');
    expect(entitiesOf('They sell Borealis 4 Lite, Pro, and Sprite 2 today.')).not.toContain('model: Borealis 4 Sprite');
  });

  it('are called by their variants in a list that says so', () => {
    expect(entitiesOf('They like the Borealis 4 family, including Standard and Thinking variants.')).toEqual([
      'model: Borealis 4',
      'model: Borealis 4 Standard',
      'model: Borealis 4 Thinking',
    ]);
    expect(entitiesOf('They showed Borealis 4 in Lite and Pro variants.')).toEqual([
      'model: Borealis 4',
      'model: Borealis 4 Lite',
      'model: Borealis 4 Pro',
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
    expect(entitiesOf('The senate passed SB 26-471 on Monday.')).toContain('law: SB 26-471');
    expect(entitiesOf('The senate passed H.R. 4312.')).toEqual(['law: H.R. 4312']);
    expect(entitiesOf('It plays H.264 video.')).not.toContain('law: H.264');
  });
});
