/** Who makes a thing, where a sentence also says otherwise how two names belong together. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nHalden AI = @halden_ai\nBrill\nMoorhub\nReplicate\nWindsurf\n[organization]\nTarn University\n[person]\nAda Brook\nBo Lind @ Halden AI\nAhsen Khaliq\n[model]\nBorealis 4\nVesper 3 @ Halden AI\nLark 2 @ Moorhub\n[product]\nTorch\nPython\nQuire @ Halden AI\n[hardware]\nCorelis @ Halden AI\n[technique]\nGGUF\nMCP @ Halden AI\nRopewalk @ Brill\n',
);

/** The makers that a sentence names: "Halden AI develops Borealis 4". */
const makersOf = (sentence: string): string[] =>
  statements(sentence)
    .filter(({ type }) => type === 'develops')
    .map(said);

describe('the maker of a thing', () => {
  it('is who announces and owns it', () => {
    expect(makersOf('Halden AI announced Borealis 4.')).toEqual(['Halden AI develops Borealis 4']);
  });

  it('is not who speaks for the maker', () => {
    expect(makersOf("Ada Brook announced Halden AI's small model Borealis 4.")).toEqual([
      'Halden AI develops Borealis 4',
    ]);
  });

  it('is not who is known to share what others make', () => {
    expect(makersOf('Ada Brook released Borealis 4.')).toEqual(['Ada Brook develops Borealis 4']);
    expect(statements('Ahsen Khaliq released Borealis 4.').map(said)).toEqual(['Ahsen Khaliq reports_on Borealis 4']);
  });

  it('is not who drops what is known from somewhere', () => {
    expect(makersOf('Halden AI drops Lark 2 on phones.')).toEqual([]);
    expect(makersOf('Halden AI drops Vesper 3 on phones.')).toEqual(['Halden AI develops Vesper 3']);
  });

  it('is who is known to have made a protocol, where it is called theirs', () => {
    expect(makersOf("Torch speaks Halden AI's MCP.")).toEqual(['Halden AI develops MCP']);
    expect(makersOf("They like Halden AI's GGUF.")).toEqual([]);
  });

  it('is each of several that make things of their own, where it is known whose they are', () => {
    expect(
      makersOf('Labs like Halden AI, Moorhub and Brill release models such as Vesper 3, Lark 2 and Torch.'),
    ).toEqual(['Halden AI develops Vesper 3', 'Moorhub develops Lark 2']);
  });

  it('is a person by whom it is, but not of a language, nor one who shares what others make', () => {
    expect(makersOf('Torch by Ada Brook is handy.')).toEqual(['Ada Brook develops Torch']);
    expect(makersOf('They like Borealis 4 by Ahsen Khaliq.')).toEqual([]);
    expect(makersOf('They praise a port to Python by Ada Brook.')).toEqual([]);
  });

  it('is not whom a sentence credits with the news, nor who heads the maker', () => {
    expect(makersOf('Halden AI released Borealis 4, as shared by Ada Brook.')).toEqual([
      'Halden AI develops Borealis 4',
    ]);
    expect(makersOf('Halden AI and Bo Lind launched Borealis 4.')).toEqual(['Halden AI develops Borealis 4']);
  });

  it('stands in a bracket before what the thing does', () => {
    expect(makersOf('They say that Borealis 4 (Halden AI) writes poems.')).toEqual(['Halden AI develops Borealis 4']);
    expect(makersOf('They say that poets like Borealis 4 (Halden AI).')).toEqual([]);
  });

  it('is a school from which a thing is, whoever is known for it', () => {
    expect(makersOf('Vesper 3 from Tarn University is out.')).toEqual(['Tarn University develops Vesper 3']);
  });

  it('is whoever is backed, not the last of the backers', () => {
    expect(
      makersOf('Halden AI raised $3 million, with Moorhub and Brill backing production of its Torch tool.'),
    ).toEqual(['Halden AI develops Torch']);
  });

  it('is a host beside another maker', () => {
    expect(makersOf('Halden AI and Replicate launched Vesper 3.')).toEqual([
      'Halden AI develops Vesper 3',
      'Replicate develops Vesper 3',
    ]);
    expect(makersOf('Replicate launched Vesper 3.')).toEqual([]);
  });

  it('is who has a thing whose name only starts like what is known of another', () => {
    expect(makersOf("They tried Brill's Vesper-9 model.")).toEqual(['Brill develops Vesper-9']);
    expect(makersOf("They tried Brill's Vesper 3 model.")).toEqual([]);
  });

  it("is a firm whose name stands before that of its method, but not of what is everybody's", () => {
    expect(makersOf('They read of Brill Ropewalk.')).toEqual(['Brill develops Ropewalk']);
    expect(makersOf('They read of Brill GGUF.')).toEqual([]);
  });

  it('stands behind what a bracket adds to the name', () => {
    expect(makersOf('Borealis 4 (9B), a small model from Halden AI, is out.')).toEqual([
      'Halden AI develops Borealis 4',
    ]);
  });

  it('is whom "their" stands for behind a verb that could be a noun', () => {
    expect(makersOf('Halden AI said that Vesper 3 powers Torch, their new tool.')).toContain(
      'Halden AI develops Torch',
    );
  });

  it('is not who tells how something is built', () => {
    expect(makersOf('Halden AI shared an article on building Borealis 4.')).toEqual([]);
  });

  it('is not where a thing is had from, nor whose servers run it', () => {
    expect(makersOf('You can download Borealis 4 from Moorhub.')).toEqual([]);
    expect(makersOf("They scaled all of Halden AI's Torch servers.")).toEqual([]);
  });

  it('is not who is in a list of places, nor of what another thing is better than', () => {
    expect(
      makersOf('Borealis 4 is available on platforms including Moorhub, Halden AI and Replicate, like Vesper 3.'),
    ).toEqual([]);
    expect(makersOf('Halden AI says that Borealis 4 outperforms models like the older Vesper 3.')).toEqual([]);
  });

  it('is who made what introduces it, or what is released with it', () => {
    expect(makersOf("Halden AI's Torch introduces Borealis 4 to all.")).toEqual([
      'Halden AI develops Torch',
      'Halden AI develops Borealis 4',
    ]);
    expect(makersOf('Halden AI released Torch. The release includes a small model (Borealis 4).')).toEqual([
      'Halden AI develops Torch',
      'Halden AI develops Borealis 4',
    ]);
    expect(makersOf("Halden AI's Torch introduces Lark 2 to all.")).toEqual(['Halden AI develops Torch']);
  });

  it('is not who shipped something else before another firm acts', () => {
    expect(makersOf('Halden AI shipped Borealis 4, and Moorhub previewed a mobile builder called Torch.')).toEqual([
      'Halden AI develops Borealis 4',
      'Moorhub develops Torch',
    ]);
  });

  it('is not one of several who are credited', () => {
    const credited = (by: string) => makersOf(`Vesper 3 is live in arenas (${by}).`);
    expect(credited('[@halden_ai](https://x.com/halden_ai)')).toEqual(['Halden AI develops Vesper 3']);
    expect(credited('[@arena](https://x.com/a); [@halden_ai](https://x.com/halden_ai)')).toEqual([]);
  });

  it('is not who is named before a list, where another is known', () => {
    expect(makersOf("We tried Halden AI's Vesper 3, Lark 2 and Borealis 4.")).toEqual([
      'Halden AI develops Vesper 3',
      'Halden AI develops Borealis 4',
    ]);
  });

  it('is not who supplies its maker', () => {
    expect(makersOf('Halden AI signed a deal to supply Moorhub with chips for its Lark 2 models.')).toEqual([
      'Moorhub develops Lark 2',
    ]);
  });

  it('is not who builds a thing into its own', () => {
    expect(makersOf('Halden AI built Borealis 4 into its own editor.')).toEqual([]);
  });

  it('is who stands right before it, of several owners', () => {
    expect(makersOf("Try Halden AI's Borealis 4, Moorhub's Lark 2, and Torch.")).toEqual([
      'Halden AI develops Borealis 4',
      'Moorhub develops Lark 2',
    ]);
    expect(makersOf("She has used Torch, Moorhub's Lark 2 and much else.")).toEqual(['Moorhub develops Lark 2']);
  });

  it('stands in a bracket behind what an item is headed by, but not behind any other name', () => {
    expect(makersOf('- **Borealis 4 (Halden AI)**: a small model for phones.')).toEqual([
      'Halden AI develops Borealis 4',
    ]);
    expect(makersOf('Nothing writes like Borealis 4 (Moorhub) of late.')).toEqual([]);
    expect(makersOf('- **Borealis 4 / Torch (Halden AI × Moorhub)**: two tools for phones.')).toEqual([
      'Halden AI develops Torch',
      'Moorhub develops Torch',
      'Halden AI develops Borealis 4',
      'Moorhub develops Borealis 4',
    ]);
  });

  it('is who has announced something, where the next sentence says what that is', () => {
    expect(makersOf('Halden AI showed a model of its own. Borealis 4 is a mixture of experts.')).toEqual([
      'Halden AI develops Borealis 4',
    ]);
    expect(makersOf('Halden AI built a new system. The planner, Borealis 4, is small.')).toEqual([
      'Halden AI develops Borealis 4',
    ]);
    expect(makersOf('Halden AI showed a model of its own. Borealis 4 took the lead.')).toEqual([]);
  });

  it('stands where the text below a lead begins', () => {
    expect(makersOf("- **Borealis 4**: Halden AI's small model runs on a phone.")).toEqual([
      'Halden AI develops Borealis 4',
    ]);
    expect(makersOf('- **Borealis 4**: new model from Halden AI that runs on a phone.')).toEqual([
      'Halden AI develops Borealis 4',
    ]);
    expect(makersOf('- **Lark 2**: a tool that Halden AI likes.')).toEqual([]);
  });

  it('is who is asked to leave it', () => {
    expect(makersOf('Ada Brook asked Halden AI not to ship Borealis 4.')).toEqual(['Halden AI develops Borealis 4']);
  });

  it('is not who drops what goes by the name of a firm', () => {
    expect(makersOf('Halden AI has dropped Replicate.')).toEqual([]);
  });

  it('is not who publishes a thing in a format', () => {
    expect(makersOf('Moorhub published GGUF files for Borealis 4.')).toEqual([]);
  });

  it('is not who stands before what is known to be of another', () => {
    expect(makersOf('Both lag behind Moorhub/Vesper 3 for now.')).toEqual([]);
    expect(makersOf('Moorhub serves it on its own Corelis cards.')).toEqual([]);
  });

  it('is not whose thing another was made from', () => {
    expect(makersOf("Vesper 3, a little model distilled from Moorhub's Lark 2, is here.")).toEqual([
      'Moorhub develops Lark 2',
    ]);
  });

  it('is known where a sentence names it for something else, but not among its rivals', () => {
    expect(makersOf('Halden AI expects that sales of Vesper 3 will double.')).toEqual(['Halden AI develops Vesper 3']);
    expect(makersOf('Ex-Halden AI engineers now run Vesper 3 at a bank.')).toEqual([]);
    expect(makersOf('The Halden AI-backed bank runs Vesper 3.')).toEqual([]);
    expect(makersOf('Halden AI says that Borealis 4 is quicker than Vesper 3.')).toEqual([]);
    expect(makersOf('Vesper 3 shows how small the gap between Halden AI and Moorhub is.')).toEqual([]);
  });

  it('is not who hosts what others make', () => {
    expect(statements('Replicate launched Vesper 3.').map(said)).toEqual(['Vesper 3 available_on Replicate']);
    expect(statements('Replicate is retiring Vesper 3.').map(said)).toEqual([]);
    expect(statements('Windsurf shipped Vesper 3.').map(said)).toEqual(['Vesper 3 available_on Windsurf']);
  });

  it('is known, and acts in an item that names it in another sentence', () => {
    expect(makersOf('Halden AI raised money. Vesper 3 grew fast, and Lark 2 fell.')).toEqual([
      'Halden AI develops Vesper 3',
    ]);
    expect(makersOf('- **Vesper 3 price**: Halden AI cut it.')).toEqual(['Halden AI develops Vesper 3']);
    expect(makersOf('The price of Halden AI stock fell. Vesper 3 grew fast.')).toEqual([]);
    // Where something else is offered, it is only the means.
    expect(makersOf('Halden AI raised money. Borealis 4 is now available in Quire.')).toEqual([]);
  });

  it('is known, and acted last in an item of many where a sentence tells of the thing', () => {
    const many = 'Brill raised money. Moorhub hired people. Halden AI held an event. It was long.';
    expect(makersOf(`${many} Changes include Quire.`)).toEqual(['Halden AI develops Quire']);
    expect(makersOf(`${many} Quire was also revamped.`)).toEqual(['Halden AI develops Quire']);
    expect(makersOf(`${many} Some like to talk to Quire.`)).toEqual([]);
    expect(makersOf(`${many} Windsurf said that Quire was revamped.`)).toEqual([]);
  });

  it('is that of another of its version', () => {
    expect(makersOf('Halden AI released Quillet 4 Nano. A larger Quillet 4 Super follows.')).toEqual([
      'Halden AI develops Quillet 4 Nano',
      'Halden AI develops Quillet 4 Super',
    ]);
  });

  it('is a person beside a firm', () => {
    expect(makersOf("Halden AI and Ada Brook's group released Borealis 4.").toSorted()).toEqual([
      'Ada Brook develops Borealis 4',
      'Halden AI develops Borealis 4',
    ]);
  });
});
