/** What reports of a community's talk leave open, and what they do not. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nHalden AI\n[product]\nTorch\nBeacon\nQuillpad\nGitHub\n[model]\nLark 2\n[technique]\nMCP\nGGUF\n',
);
const HEADING = '## Torch Discord\n\n';

describe('reports of talk', () => {
  it.each([
    'A member suggested using **Lark 2** for drafts.',
    'A member advocated using **Lark 2** for drafts.',
    'Users hit trouble with **MCP** support.',
    'To draft, one recommends passing a flag and suggests to switch to **Lark 2**.',
  ])('say nothing of what the community gathers round: %s', (words) => {
    expect(statements(`${HEADING}- **Notes on drafts**: Users compare notes.\n   - ${words}\n`)).toEqual([]);
  });

  it('say nothing of what was spoken of before, where they turn to others', () => {
    expect(statements('Torch has a new editor. Tutorials on drafts with MCP were shown.').map(said)).toEqual([]);
  });

  it('say of their item what it names', () => {
    expect(
      statements(
        `${HEADING}- **Beacon gets help**: Beacon has a new release.\n   - It now uses **Lark 2** for drafts.\n`,
      ).map(said),
    ).toEqual(['Beacon uses Lark 2']);
  });

  it('advise readers, who are no tool', () => {
    expect(
      statements('- **Quillpad**: It is slow.\n   - Members suggested switching to **Beacon**.\n').map(said),
    ).toEqual([]);
  });

  it('say in passing only of what stands beside the words', () => {
    const talk = (words: string): readonly string[] =>
      statements(`${HEADING}- **Quillpad**: Users talk of Quillpad.\n   - ${words}\n`).map(said);
    expect(talk('They praised Quillpad, and one found a guide to drafts on GitHub.')).toEqual([]);
    expect(talk('They praised Quillpad on GitHub.')).toEqual(['Quillpad available_on GitHub']);
  });

  it('tell in a recap of chats of what stands beside the words, too', () => {
    expect(
      statements('# AI Discord Recap\n\n- **Quillpad grows**: One found a guide to drafts on GitHub.\n').map(said),
    ).toEqual([]);
  });

  it.each([
    'Users asked about Lark 2 support in Quillpad.',
    'A user asked if they could run Lark 2 in Quillpad.',
    'Users lament the lack of Quillpad support for MCP.',
    'There is an inquiry about the availability of Lark 2 on GitHub.',
    'Members discussed the potential of plugging Lark 2 into Quillpad.',
  ])('say nothing of what is only asked for: %s', (words) => {
    expect(statements(words)).toEqual([]);
  });

  it('say of what an item is on what it has, and not what it only might have', () => {
    const post = (words: string): readonly string[] => statements(`- **Lark 2 is out**: ${words}\n`).map(said);
    expect(post('Weights came in GGUF format.')).toEqual(['Lark 2 uses GGUF']);
    expect(post('A commenter advises against the use of GGUF weights.')).toEqual([]);
  });

  it('name what serves models as no rival of one', () => {
    expect(statements('Some question the choice of Halden AI and suggest alternatives like Lark 2.').map(said)).toEqual(
      [],
    );
  });

  it('say where a thing is to be had, and not what it was made with', () => {
    expect(statements('A member wrote a parser using Torch, available on GitHub.').map(said)).toEqual([]);
  });

  it('say of no model that it is made of what it struggles with', () => {
    expect(statements('Lark 2 struggles with MCP.').map(said)).toEqual([]);
  });
});
