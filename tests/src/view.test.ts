/** The viewer's server: the built page and the graph for this machine's browser, and nothing for anybody else. */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { place } from './run.ts';

const here = place();
let server: ChildProcess;
let url: URL;

beforeAll(async () => {
  server = here.start('view', '--no-open', '--port', '0');
  const line = await new Promise<string>((done) => server.stdout?.once('data', (data) => done(String(data))));
  url = new URL(line.trim());
});
afterAll(() => server.kill());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** Sent as it is: `fetch` would mend paths and forbid the Host header. */
function get(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ host: url.hostname, port: url.port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', failed).end();
  });
}

describe('frontier view', () => {
  test('prints its address on the loopback interface', () => {
    expect(url.hostname).toBe('127.0.0.1');
  });

  test('serves the page, its parts and the graph', async () => {
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    const [, script = ''] = /<script[^>]+src="\.(\/[^"]+)"/u.exec(page.body) ?? [];
    expect(await get(script)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    const graph = await get('/graph.json');
    expect(JSON.parse(graph.body).attributes.format).toBe('frontier-graph');
  });

  test('serves the graph as it is now', async () => {
    const before = (await get('/graph.json')).body;
    writeFileSync(here.path('graph.json'), `${before}\n`);
    expect((await get('/graph.json')).body).toBe(`${before}\n`);
  });

  test('sends a policy that lets nothing in from elsewhere', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('answers HEAD without a body, and no other method', async () => {
    expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await get('/', { method })).status).toBe(405);
  });

  test.each([
    '/../frontier.js',
    '/..%2ffrontier.js',
    '/%2e%2e/package.json',
    '/assets/../../package.json',
    '//etc/passwd',
    '/%',
    '/assets',
    '/constructor',
    '/graph.json/',
  ])('gives nothing for %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '127.0.0.1:1'])(
    'refuses the foreign Host %j',
    async (host) => {
      expect((await get('/graph.json', { headers: { Host: host } })).status).toBeGreaterThanOrEqual(400);
    },
  );

  test('knows itself as localhost, too', async () => {
    expect((await get('/', { headers: { Host: `localhost:${url.port}` } })).status).toBe(200);
  });

  test('listens on no other address', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      const refused = await new Promise((done) => {
        const socket = connect(Number(url.port), address, () => done(false));
        socket.on('error', () => done(true));
      });
      expect(refused).toBe(true);
    }
    expect(await get('/').then(({ status }) => status)).toBe(200);
  });

  test('says when the port is taken, or the graph is none', () => {
    expect(here.run('view', '--no-open', '--port', url.port)).toMatchObject({
      status: 1,
      stderr: `frontier: port ${url.port} is in use\n`,
    });
    expect(here.run('view', 'none.json')).toMatchObject({ status: 1, stderr: 'frontier: none.json: no such file\n' });
  });

  test('ends well when it is told to', async () => {
    const other = here.start('view', '--no-open', '--port', '0');
    await new Promise((done) => other.stdout?.once('data', done));
    other.kill('SIGINT');
    expect(await new Promise((done) => other.on('exit', done))).toBe(0);
  });
});
