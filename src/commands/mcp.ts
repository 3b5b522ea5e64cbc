import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Command } from 'commander';
import { version } from '../../package.json';
import { readGraph } from '../graph-argument.ts';
import { graphServer } from '../mcp/server.ts';
import { DEFAULT_GRAPH } from '../options.ts';

const HELP = `
An agent starts it as a server of its own, for example with this in its configuration:

  { "mcpServers": { "frontier": { "command": "frontier", "args": ["mcp", "/path/to/graph.json"] } } }`;

export function define(command: Command): void {
  command
    .argument('[graph]', 'a graph file', DEFAULT_GRAPH)
    .addHelpText('after', HELP)
    .action(async (path: string) => {
      const server = graphServer(readGraph(path), version);
      await server.connect(new StdioServerTransport());
    });
}
