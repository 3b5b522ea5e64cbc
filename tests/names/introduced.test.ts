import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.ts';

describe('names in small letters', () => {
  it.each([
    ['Two secret models "harvest" and "meridian" showed up.', ['model: harvest', 'model: meridian']],
    ['They wrote a tool called quorlint for it.', ['product: quorlint']],
    ['Halden introduced quorlint, a tool for tidy logs.', ['company: Halden AI', 'product: quorlint']],
    ['They wrote a tool called **openwater** for it.', ['product: openwater']],
    ['- **openwater**: a tool that they wrote.', ['product: openwater']],
    ['The site now runs on `quorlint`.', ['product: quorlint']],
    ['With tide-keeper you keep your notes. [code](https://github.com/ines/tide-keeper)', ['product: tide-keeper']],
  ])('are found where the text presents them: %s', (text, names) => {
    expect(entitiesOf(text)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    'The model "knew" it all, they say.',
    'Halden released weights, a first for the firm.',
    'They speak of **self-hosting** and `small-batch` runs.',
    'A reading at pass@32 was fine.',
    'They train a **hypernetwork** to write rows.',
  ])('are no names elsewhere: %s', (text) => {
    expect(entitiesOf(text).filter((name) => !name.startsWith('company: Halden'))).toEqual([]);
  });
});

describe('words in capitals', () => {
  it.each(['Many AIs and SKUs are sold here.', 'The team met at NeurIPS in English.', '## 🎯 Quick picks'])(
    'are common nouns: %s',
    (text) => {
      expect(entitiesOf(text)).toEqual([]);
    },
  );
});

describe('words that only look like English', () => {
  it.each([
    ['Then there is Murmurly, a small startup.', ['company: Murmurly']],
    ['Parcelwise, a logistics firm whose agents plan routes, grew.', ['company: Parcelwise']],
    ['Halcyon AI lured away two engineers.', ['company: Halcyon AI']],
    ['The UK Court of Tides threw it out.', ['organization: UK Court of Tides']],
  ])('are names: %s', (text, names) => {
    expect(entitiesOf(text)).toEqual(expect.arrayContaining(names));
  });

  it.each(['Danish startups grew.', 'Agentic tools grew slowly.', 'Seemingly nobody came.'])(
    'are none where English makes them: %s',
    (text) => {
      expect(entitiesOf(text)).toEqual([]);
    },
  );
});

describe('names that others stand beside', () => {
  it.each([
    ['A rig of 8xQX900 and 2xQX900 boards.', ['hardware: QX900']],
    ['We read the Quorvane 3 Technical Report.', ['paper: Quorvane 3 Technical Report']],
    ['They ask the Halden LLM Leaderboard daily.', ['benchmark: Halden LLM Leaderboard']],
    ['The Tarnish-Halden deal is off.', ['product: Tarnish', 'company: Halden AI']],
    ['See Okwuosa et al for proofs.', ['person: Okwuosa']],
    ['We tried TFM (Tidal Flow Matching) at home.', ['technique: TFM']],
    ['**Channel Summaries** have moved.', []],
    ['They met at the Tidal Agents Hackathon.', []],
    ["It is an instance of Okwuosa's paradox.", []],
    ['Then Quiet-Otter-4711 agreed.', ['person: Quiet-Otter-4711']],
    ['It shipped with Foundation Models in mind.', []],
    ['**Rollfest and pricing**: it is cheap.', []],
    ['They ran the Halden Reasoning Models.', ['company: Halden AI']],
    ['We like Tarnish Agent Builder a lot.', ['product: Tarnish Agent Builder']],
    ["Then Halden's **anchor** writeup came.", ['company: Halden AI', 'product: anchor']],
    ['They train Recurrent Tide Models.', ['technique: Recurrent Tide Models']],
  ])('%s', (text, names) => {
    expect(entitiesOf(text)).toEqual(names);
  });
});
