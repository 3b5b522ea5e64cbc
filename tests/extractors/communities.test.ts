/** Who makes what and works where by the headings of communities. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith('[company]\nHalden AI\n[person]\nAda Brook\n[product]\nTorch\n[technique]\nMCP\n');

describe('the heading of a community', () => {
  it.each([
    ['## Halden AI (Torch) Discord\n\nNothing new.', ['Halden AI develops Torch']],
    ['### **Halden AI (Ada Brook) ▷ #general** (3 messages):\n\nNothing new.', ['Ada Brook works_at Halden AI']],
    ['## Torch (Ada Brook) Discord\n\n### **Torch (Ada Brook) ▷ #help** (3 messages):\n', ['Ada Brook develops Torch']],
    ['## MCP (Torch) Discord\n\nNothing new.', []],
  ])('%s', (text, facts) => {
    expect(statements(text).map(said)).toEqual(facts);
  });
});
