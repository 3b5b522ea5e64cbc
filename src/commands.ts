/** All subcommands, in the order of the help. */
import type { CommandEntry } from './command.ts';

/** By the heading that they stand under in the help. */
export const COMMAND_GROUPS: Readonly<Record<string, readonly CommandEntry[]>> = {
  'Make a graph:': [
    {
      name: 'build',
      summary: 'read digests and merge their facts into one graph file',
      load: () => import('./commands/build.ts'),
    },
    {
      name: 'watch',
      summary: 'build, and build again whenever a digest changes; an open viewer follows',
      load: () => import('./commands/watch.ts'),
    },
    {
      name: 'extract',
      summary: 'read digests and print their facts as JSON',
      load: () => import('./commands/extract.ts'),
    },
    {
      name: 'explain',
      summary: 'show a digest with all that was found in it, and by which rule',
      load: () => import('./commands/explain.ts'),
    },
    {
      name: 'review',
      summary: 'go through likely duplicates and uncertain relations, and correct them',
      load: () => import('./commands/review.ts'),
    },
  ],
  'Look at it:': [
    { name: 'view', summary: 'explore the graph in the browser', load: () => import('./commands/view.ts') },
    { name: 'stats', summary: 'how much the graph holds, of what', load: () => import('./commands/stats.ts') },
  ],
  'Ask it:': [
    {
      name: 'search',
      summary: 'find entities by name, alias, or a part or misspelling of one',
      load: () => import('./commands/search.ts'),
    },
    {
      name: 'neighbors',
      summary: 'who is connected to an entity, how, and by what evidence',
      load: () => import('./commands/neighbors.ts'),
    },
    {
      name: 'path',
      summary: 'the shortest connections between two entities',
      load: () => import('./commands/path.ts'),
    },
    {
      name: 'facts',
      summary: 'figures and relations as a table, of one entity or of all',
      load: () => import('./commands/facts.ts'),
    },
    {
      name: 'history',
      summary: 'how the figures of an entity went over time, with a chart',
      load: () => import('./commands/history.ts'),
    },
    {
      name: 'leaderboard',
      summary: 'scores and ranks on a benchmark',
      load: () => import('./commands/leaderboard.ts'),
    },
    {
      name: 'diff',
      summary: 'what came, went or changed between two graphs',
      load: () => import('./commands/diff.ts'),
    },
  ],
  'Take it elsewhere:': [
    {
      name: 'export',
      summary: 'write the graph for other tools: Gephi, networkx, Neo4j, spreadsheets, SQL, RDF, or as one page',
      load: () => import('./commands/export.ts'),
    },
    {
      name: 'mcp',
      summary: 'serve the graph to agents over the Model Context Protocol',
      load: () => import('./commands/mcp.ts'),
    },
  ],
  'More:': [
    {
      name: 'schema',
      summary: 'the shape of what --format json prints, as JSON Schema',
      load: () => import('./commands/schema.ts'),
    },
    {
      name: 'completion',
      summary: 'print the completion script for bash, zsh or fish',
      load: () => import('./commands/completion.ts'),
    },
  ],
};

export const COMMANDS: readonly CommandEntry[] = Object.values(COMMAND_GROUPS).flat();
