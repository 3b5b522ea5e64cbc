/** Capitalised words that are names, and those that are none. */
import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.ts';

describe('capitalised words', () => {
  it('at the start of a sentence are no names by themselves', () => {
    expect(entitiesOf('Resellers such as Velk Micro list it for $3,499.')).toEqual(['company: Velk Micro']);
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

  it('are no names as deeds in headlines', () => {
    expect(entitiesOf('See Halden AI Rejects Quillmark offer, as it says.')).not.toContain(
      'organization: Rejects Quillmark',
    );
    expect(entitiesOf('We hear Quillmark Rejects it.').map((name) => name.split(': ')[1])).toEqual(['Quillmark']);
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

  it('are no titles before a given name, and tell of no factor', () => {
    for (const title of ['Representative', 'House Majority Leader', 'Crown Prince'])
      expect(entitiesOf(`The rest of them met with ${title} Joe Okwuosa in a hall by the sea.`)).toEqual([
        'person: Joe Okwuosa',
      ]);
    expect(entitiesOf('Sevenfold speed changes it.')).toEqual([]);
  });

  it('may be looked for past the last word', () => {
    expect(entitiesOf('A Tarnish storm blew from the North')).toEqual(['product: Tarnish']);
  });
});
