/** The graph for agents: the library's questions as tools of the Model Context Protocol (2025-06-18), each with evidence. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { entityType, metric, relationType, status } from '../../graph/ontology.ts';
import { facts } from '../../graph/query/facts.ts';
import { history } from '../../graph/query/history.ts';
import { leaderboard } from '../../graph/query/leaderboard.ts';
import { NameError } from '../../graph/query/names.ts';
import { neighbors } from '../../graph/query/neighbors.ts';
import { paths } from '../../graph/query/paths.ts';
import {
  factSchema,
  historyPointSchema,
  leaderboardRowSchema,
  neighborSchema,
  pathSchema,
  searchHitSchema,
} from '../../graph/query/results.ts';
import { search } from '../../graph/query/search.ts';
import { stats } from '../../graph/query/stats.ts';

const name = z.string().min(1).describe('name, alias or id of an entity, as people write it');
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/u)
  .describe('ISO 8601, for example 2026-03-01 or 2026-03');
const limit = z.number().int().positive().max(200).default(20).describe('how many answers at most');
const span = {
  since: date.optional().describe('only what digests of this day or later state'),
  until: date.optional().describe('only what was known by this day'),
};
const filter = {
  relations: z.array(relationType).optional().describe('only these relations'),
  statuses: z.array(status).optional().describe('only these statuses'),
  minConfidence: z.number().min(0).max(1).optional(),
  ...span,
};

/** A server over one graph, with a tool for each question; not yet connected. */
export function graphServer(graph: KnowledgeGraph, version: string): McpServer {
  const { digests, from, to } = stats(graph);
  const time = from === null ? '' : ` of ${from} to ${to}`;
  const instructions = `What ${digests} digests of AI news${time} say about companies, models, people, products and benchmarks, and their figures. Every answer carries the sentences that state it. Names may be given as people write them; search finds those that lead nowhere.`;
  const server = new McpServer({ name: 'frontier-graph', version }, { instructions });
  const tool = <Input extends z.ZodRawShape, Row>(
    name: string,
    description: string,
    shape: Input,
    row: z.ZodType<Row>,
    ask: (input: z.output<z.ZodObject<Input>>) => readonly Row[],
  ) => {
    // An argument that no tool has is refused: an answer without it would be taken for one with it.
    const input = z.strictObject(shape);
    const inputSchema: z.ZodObject = input;
    const outputSchema = { answers: z.array(row) };
    const annotations = { readOnlyHint: true, openWorldHint: false };
    server.registerTool(name, { description, inputSchema, outputSchema, annotations }, (args: unknown) =>
      answer(() => ask(input.parse(args))),
    );
  };

  tool(
    'search',
    'Find entities (companies, models, people, benchmarks, ...) by name, alias, or a part or misspelling of one.',
    { text: z.string().min(1), types: z.array(entityType).optional(), limit },
    searchHitSchema,
    ({ text, ...options }) => search(graph, text, options),
  );
  tool(
    'neighbors',
    'Who or what is connected to an entity, by which relation, with the sentences that say so.',
    {
      name,
      direction: z.enum(['in', 'out', 'both']).default('both').describe('out: the entity is the subject'),
      hops: z.number().int().min(1).max(4).default(1),
      types: z.array(entityType).optional().describe('only neighbors of these types'),
      ...filter,
      limit,
    },
    neighborSchema,
    ({ name, ...options }) => neighbors(graph, name, options),
  );
  tool(
    'path',
    'The shortest connections between two entities, each step with its relations and their evidence. What is denied connects nothing.',
    { from: name, to: name, maxHops: z.number().int().min(1).max(8).default(6), ...filter, limit: limit.default(3) },
    pathSchema,
    ({ from, to, ...options }) => paths(graph, from, to, options),
  );
  tool(
    'facts',
    'Relations and figures (revenue, funding, scores, parameters, ...) of one entity or of all, the newest first.',
    {
      name: name.optional(),
      metrics: z.array(metric).optional().describe('only figures of these metrics'),
      ...filter,
      limit,
    },
    factSchema,
    ({ name, ...options }) => facts(graph, name ?? null, options),
  );
  tool(
    'leaderboard',
    'Scores and ranks on a benchmark, the best first.',
    { benchmark: name, ...span, limit },
    leaderboardRowSchema,
    ({ benchmark, ...options }) => leaderboard(graph, benchmark, options),
  );
  tool(
    'history',
    'How the figures of an entity went over time, oldest first, with the change from one to the next where they follow one another.',
    { name, metrics: z.array(metric).optional(), ...span },
    historyPointSchema,
    ({ name, ...options }) => history(graph, name, options),
  );
  return server;
}

/** A name that leads nowhere is an answer that the agent can act on: it lists the candidates. */
function answer(ask: () => readonly unknown[]): CallToolResult {
  try {
    const answers = ask();
    return { content: [{ type: 'text', text: JSON.stringify(answers) }], structuredContent: { answers } };
  } catch (error) {
    if (!(error instanceof NameError)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}
