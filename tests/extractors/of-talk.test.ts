/** What reports of a community's talk leave open, and what they do not. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nHalden AI\n[product]\nTorch\nBeacon\nQuillpad\n[model]\nLark 2\n[technique]\nMCP\n',
);
const HEADING = '## Torch Discord\n\n';

describe('reports of talk', () => {
  it.each([
    'A member suggested using **Lark 2** for drafts.',
    'Users hit trouble with **MCP** support.',
    'To draft, one recommends passing a flag and suggests to switch to **Lark 2**.',
  ])('say nothing of what the community gathers round: %s', (words) => {
    expect(statements(`${HEADING}- **Notes on drafts**: Users compare notes.\n   - ${words}\n`)).toEqual([]);
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
});
