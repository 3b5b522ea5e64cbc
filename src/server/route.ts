import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request at a path of its own. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;
