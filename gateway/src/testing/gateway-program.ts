import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const compiled = (module: string): string => fileURLToPath(new URL(`../../dist/${module}`, import.meta.url));
const key = () => randomBytes(32).toString('base64');
const SUBGRAPHS = ['initiative', 'signature', 'notification'];

/** The program of the gateway, in front of a subgraph that answers everything with nothing. */
export interface GatewayProgram {
  address: string;
  port: number;
  /** For how many milliseconds at most the program did nothing else, since this was last asked. */
  longestBusyMs(): Promise<number>;
  /** What reached the subgraph since this was last asked. */
  askedOfSubgraph(): { query: string; authorization: string }[];
  stop(): Promise<void>;
}

/** Starts the program with these settings besides those that it needs. */
export async function startGateway(settings: Record<string, string> = {}): Promise<GatewayProgram> {
  let asked: { query: string; authorization: string }[] = [];
  const subgraph = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { query } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string };
      asked.push({ query, authorization: request.headers.authorization ?? '' });
      response.setHeader('content-type', 'application/json').end('{"data":{}}');
    });
  });
  const url = `http://127.0.0.1:${await listen(subgraph)}/graphql`;
  const child = fork(compiled('main.js'), {
    execArgv: ['--import', new URL(`file://${compiled('testing/loop-watch.js')}`).href],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      STOP_NOTICE_MS: '0',
      SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(SUBGRAPHS.map((name) => [name, url]))),
      SUBGRAPH_TOKEN_KEYS: JSON.stringify(Object.fromEntries(SUBGRAPHS.map((name) => [name, key()]))),
      PERSON_KEY: key(),
      NETWORK_KEY: key(),
      OIDC_ISSUER: 'http://127.0.0.1:1',
      OIDC_AUDIENCE: 'http://127.0.0.1/graphql',
      APOLLO_TELEMETRY_DISABLED: '1',
      ...settings,
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /"port":(\d+)/.exec(said) ?? [];
      if (found) resolve(Number(found));
    });
    child.once('exit', () => reject(new Error(`the gateway did not start: ${said}`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    async longestBusyMs() {
      const said = once(child, 'message') as Promise<[number]>;
      child.send('how long?');
      return (await said)[0];
    },
    askedOfSubgraph() {
      const before = asked;
      asked = [];
      return before;
    },
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      subgraph.closeAllConnections();
      subgraph.close();
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
