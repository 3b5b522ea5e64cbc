import { describe, expect, it } from 'vitest';
import { accountType } from '../../extractors/names/owners.ts';
import { entitiesOf } from './found.ts';

const inChat = (line: string): string[] => entitiesOf(`## Tidal Kernels Discord\n\n- **Rain**: ${line}\n`, false);

describe('whose an account is', () => {
  it.each([
    ['quillhand', 'person'],
    ['MossyrookHQ', 'company'],
    ['Mossyrook-AI', 'company'],
    ['TideAPI-com', 'company'],
    ['TidalLab', 'company'],
    ['halden_ai', 'company'],
    ['haldenvc', 'company'],
    ['TheTidePost', 'source'],
    ['tidal-org', 'organization'],
    ['TidalVision', 'organization'],
  ])('%s: %s', (handle, type) => {
    expect(accountType(handle)).toBe(type);
  });
});

describe('those who talk in chats', () => {
  it.each([
    ['Mossyrook noted that rain helps.', 'person: Mossyrook'],
    ['Mossyrook inquired about thoughts on tides.', 'person: Mossyrook'],
    ['A member read a post by Mossyrook on rain.', 'person: Mossyrook'],
    ['Hild from Halden Labs affirmed the plan.', 'person: Hild'],
    ['An AI Engineer from Hong Kong named Mossyrook joined the channel.', 'person: Mossyrook'],
    ['The member Mossyrook was there.', 'person: Mossyrook'],
    ['They like Mossyrook’s remark on rain.', 'person: Mossyrook'],
    ['They tried Mossyrook’s implementation at once.', 'person: Mossyrook'],
    ['A member said "Hi Mossyrook, just wondering about rain".', 'person: Mossyrook'],
    ['It works now, thanks to Mossyrook.', 'person: Mossyrook'],
    ['It went on with Mossyrook asking about rain.', 'person: Mossyrook'],
    ['Mossyrook and tidehand suggest more rain.', 'person: Mossyrook'],
    ['They met Jasmine Wang there.', 'person: Jasmine Wang'],
    ['Quoting Ada Mossyrook on tides.', 'person: Ada Mossyrook'],
  ])('%s', (line, entity) => {
    expect(inChat(line)).toContain(entity);
  });

  it('are no everyday words and no firms by their names', () => {
    expect(inChat('Admins clarified that it rains.').filter((name) => name.startsWith('person'))).toEqual([]);
    expect(inChat('HaldenLabs reported that it rains.')).toContain('company: HaldenLabs');
  });

  it('are rather no firms where nothing tells', () => {
    expect(entitiesOf('They like Mossyrook very much.', false)).toContain('company: Mossyrook');
    expect(inChat('They like Mossyrook very much.')).not.toContain('company: Mossyrook');
  });
});

describe('communities', () => {
  it('are named, but not by what stands behind their names', () => {
    const talk = '## HaldenKit (OkoroKit + LindKit) Discord\n\n- **Rain**: It rains.\n';
    expect(entitiesOf(talk, false)).toEqual(['product: HaldenKit']);
    expect(entitiesOf(`${talk}- **Sun**: They praise OkoroKit.\n`, false)).toContain('product: OkoroKit');
  });
});

describe('titles of posts and addresses', () => {
  it.each([
    ['Tweet from Mossyrook (@mossy77): It rains.', 'person: Mossyrook'],
    ['Tweet from Halden Tides (@HaldenAI): It rains.', 'company: Halden Tides'],
  ])('%s', (line, entity) => {
    expect(entitiesOf(line, false)).toContain(entity);
  });

  it('tell of names elsewhere', () => {
    const text = 'Mossyrook is in [the list](https://github.com/quillhand/Mossyrook) that QuillHand keeps.';
    expect(entitiesOf(text, false)).toEqual(expect.arrayContaining(['product: Mossyrook', 'person: QuillHand']));
    const data = 'They read Mossyrook in [the list](https://huggingface.co/datasets/quillhand/Mossyrook).';
    expect(entitiesOf(data, false)).toContain('dataset: Mossyrook');
  });
});
