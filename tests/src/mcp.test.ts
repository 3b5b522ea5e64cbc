/** The server as an agent meets it: the SDK's own client against the real process. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FRONTIER, place } from './run.ts';

const here = place();
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const args = [FRONTIER, 'mcp', 'graph.json'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: here.folder }));
});
afterAll(() => client.close());

async function ask(name: string, args: Record<string, unknown>): Promise<Record<string, unknown>[]> {
  const { structuredContent } = await client.callTool({ name, arguments: args });
  return (structuredContent as { answers: Record<string, unknown>[] }).answers;
}

describe('frontier mcp', () => {
  test('offers every question, with a schema for what it takes and gives', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'neighbors', 'path', 'facts', 'leaderboard', 'history']);
    for (const { inputSchema, outputSchema, annotations } of tools) {
      expect(Object.keys(inputSchema.properties ?? {})).not.toEqual([]);
      expect(outputSchema?.required).toEqual(['answers']);
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  test('tells at once what it is about, and of which time', () => {
    expect(client.getInstructions()).toContain('3 digests of AI news of 2026-01-10 to 2026-03-20');
  });

  test('searches', async () => {
    const [hit] = await ask('search', { text: 'northwnd' });
    expect(hit).toMatchObject({ id: 'company/northwind-labs', name: 'Northwind Labs' });
  });

  test('gives neighbors with the sentence that says so', async () => {
    const answers = await ask('neighbors', { name: 'northwind', relations: ['develops'] });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({
      entity: { name: 'Atlas 2' },
      evidence: [{ digest: '2026-01-10', text: 'Northwind Labs develops Atlas 2.' }],
    });
  });

  test('finds paths, facts, leaderboards and histories', async () => {
    expect((await ask('path', { from: 'Ada Quill', to: 'RidgeBench' }))[0]).toMatchObject({ length: 3 });
    expect(await ask('facts', { name: 'Northwind', metrics: ['revenue'] })).toHaveLength(3);
    expect((await ask('leaderboard', { benchmark: 'RidgeBench' }))[0]).toMatchObject({ entity: { name: 'Atlas 2' } });
    expect((await ask('history', { name: 'Northwind', metrics: ['revenue'] })).at(-1)).toMatchObject({ value: 4e9 });
  });

  test('answers an unknown name with the nearest', async () => {
    const answer = await client.callTool({ name: 'neighbors', arguments: { name: 'haldn' } });
    expect(answer).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('Halden AI (company)') }],
    });
  });

  test.each([
    ['neighbors', { name: 'northwind', hops: -1 }],
    ['neighbors', { name: 'northwind', relations: ['likes'] }],
    ['facts', { since: 'yesterday' }],
    ['facts', { name: 'northwind', metric: ['revenue'] }],
  ])('refuses %s with %j', async (name, args) => {
    expect(await client.callTool({ name, arguments: args })).toMatchObject({ isError: true });
  });
});
