/** Tells pages that show a graph when its file has changed, as server-sent events (HTML Living Standard, section 9.2). */
import type { ServerResponse } from 'node:http';
import { watch } from 'chokidar';
import type { Route } from './route.ts';

export interface GraphEvents {
  readonly route: Route;
  readonly close: () => void;
}

/** Where the events are, and the header of the graph's answer that says so to a page. */
export const EVENTS_PATH = '/events';
export const EVENTS_HEADER = 'Frontier-Events';

/** Watches a graph file. Every page that asks the route gets the event "graph" each time the file has been replaced. */
export function graphEvents(graph: string): GraphEvents {
  const pages = new Set<ServerResponse>();
  const watcher = watch(graph, { ignoreInitial: true });
  const tell = () => {
    for (const page of pages) page.write('event: graph\ndata: changed\n\n');
  };
  watcher.on('add', tell).on('change', tell);
  return {
    route: (request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': hello\n\n');
      pages.add(response);
      request.on('close', () => pages.delete(response));
    },
    close: () => void watcher.close(),
  };
}
