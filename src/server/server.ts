/** The viewer's server: the built viewer and one graph file, on the loopback address, for this machine's browser only. */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { EVENTS_HEADER, EVENTS_PATH, graphEvents } from './events.ts';
import { contentType, SAFE_HEADERS } from './headers.ts';
import type { Route } from './route.ts';

export interface ServerOptions {
  /** Folder of the built viewer. */
  readonly viewer: string;
  /** The graph file, served as /graph.json as it is at the time of the request. */
  readonly graph: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** More paths that can be got. */
  readonly routes?: Readonly<Record<string, Route>>;
}

export interface RunningServer {
  readonly url: string;
  readonly close: () => void;
}

const LOOPBACK = '127.0.0.1';
const OWN_NAMES: readonly string[] = [LOOPBACK, 'localhost', '[::1]'];

/**
 * Starts the server. It serves the files that stand in the viewer's folder now, the graph, and nothing else. A request
 * whose Host header names another machine is refused: it comes from a page that was lured here (DNS rebinding).
 *
 * @throws what listening throws, such as EADDRINUSE
 */
export async function startServer({ viewer, graph, port, routes = {} }: ServerOptions): Promise<RunningServer> {
  const files = filesOf(viewer).set('/graph.json', graph);
  const events = graphEvents(graph);
  const allRoutes: Readonly<Record<string, Route>> = { ...routes, [EVENTS_PATH]: events.route };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
    const path = pathOf(request);
    const file = path === null ? undefined : files.get(path === '/' ? '/index.html' : path);
    const route = path === null || !Object.hasOwn(allRoutes, path) ? undefined : allRoutes[path];
    if (!ownHost(request, server)) refuse(response, 403, 'This server answers to its own address only.');
    else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'Only GET and HEAD.');
    else if (route) route(request, response);
    else if (file === undefined) refuse(response, 404, 'Not found.');
    else {
      if (file === graph) response.setHeader(EVENTS_HEADER, EVENTS_PATH);
      sendFile(file, request, response);
    }
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, LOOPBACK, listening);
  }).catch((error) => {
    events.close();
    throw error;
  });
  return {
    url: `http://${LOOPBACK}:${portOf(server)}/`,
    close: () => {
      events.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What can be asked for, by path: links and everything outside the folder are not in it. */
function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length).split(sep).join('/'), path]));
}

function pathOf({ url = '' }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*/su, ''));
  } catch {
    return null;
  }
}

function ownHost({ headers }: IncomingMessage, server: Server): boolean {
  const [, name = '', port = '80'] = /^(.*?)(?::(\d+))?$/u.exec(headers.host ?? '') ?? [];
  return OWN_NAMES.includes(name.toLowerCase()) && Number(port) === portOf(server);
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

function sendFile(path: string, { method }: IncomingMessage, response: ServerResponse): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    refuse(response, 404, 'Not found.');
    return;
  }
  response.writeHead(200, { 'Content-Type': contentType(path), 'Content-Length': stats.size });
  if (method === 'HEAD') response.end();
  else pipeline(createReadStream(path), response, () => response.destroy());
}
