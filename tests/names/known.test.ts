/** Names that the lexicon knows, and what belongs to them in the text. */
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

  it('are a place only where no surname follows', () => {
    const { annotate } = createExtractor({});
    const { entities } = annotate(readDigest('They met Sydney Tarnwold there.', { path: '2026-01-15.md' }));
    expect(entities.map(({ type, name }) => `${type}: ${name}`)).toEqual(['person: Sydney Tarnwold']);
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
    expect(entitiesOf('Nothing is signed yet. Nothing changed.')).toEqual([]);
    expect(entitiesOf('Nothing launches a phone.')).toEqual(['company: Nothing']);
    expect(entitiesOf('**Anchor** of the fleet.')).toEqual(['company: Anchor']);
    expect(entitiesOf('Anchor, which owns a fleet, read a note that Anchor wrote.')).toEqual(['company: Anchor']);
  });

  it('are no part of the name of a benchmark', () => {
    expect(entitiesOf('Acme released Quorvane, a small model, along with Quorvane-Bench.')).toContain(
      'benchmark: Quorvane-Bench',
    );
    expect(entitiesOf('Acme released Quorvane, a small model, along with Quorvane-Bench.')).toContain(
      'model: Quorvane',
    );
    expect(entitiesOf('It leads on **Tarnish-Bench** by 3 points.')).toEqual(['benchmark: Tarnish-Bench']);
    expect(entitiesOf('The firm released Clear Scan 2, a model for documents.', false)).toEqual([
      'model: Clear Scan 2',
    ]);
    expect(entitiesOf('He says AI now writes most of the code.')).toEqual([]);
    expect(entitiesOf('Acme launched **ARC-AGI-Agent** for puzzles.')).toContain('product: ARC-AGI-Agent');
    expect(entitiesOf('It reaches 71% on QRE-bench Verified.')).toEqual(['benchmark: QRE-bench Verified']);
  });
});
