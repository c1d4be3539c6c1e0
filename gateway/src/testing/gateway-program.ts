import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { makeUpSubgraph } from './made-up-subgraph.js';
import type { Busy } from './loop-watch.js';

const compiled = (module: string): string => fileURLToPath(new URL(`../../dist/${module}`, import.meta.url));
const key = () => randomBytes(32).toString('base64');
const SUBGRAPHS = ['initiative', 'signature', 'notification'];

type Answer = (request: { query: string; variables?: Record<string, unknown> }) => Promise<object>;

interface AskedOfSubgraph {
  query: string;
  authorization: string;
}

/** The program of the gateway, in front of subgraphs that never answer what says `hang`. */
export interface GatewayProgram {
  address: string;
  port: number;
  /** How busy the program was since this was last asked. */
  howBusy(): Promise<Busy>;
  /** What reached subgraphs since this was last asked. */
  askedOfSubgraphs(): AskedOfSubgraph[];
  stop(): Promise<void>;
}

/** Starts the program with these settings besides those that it needs; subgraphs make answers up unless told what. */
export async function startGateway(
  settings: Record<string, string> = {},
  answers: (subgraph: string) => Answer = makeUpSubgraph,
): Promise<GatewayProgram> {
  let asked: AskedOfSubgraph[] = [];
  const subgraphs = await Promise.all(SUBGRAPHS.map((name) => serve(answers(name), (what) => asked.push(what))));
  const urls = subgraphs.map((subgraph) => `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`);
  const child = fork(compiled('main.js'), {
    execArgv: ['--import', new URL(`file://${compiled('testing/loop-watch.js')}`).href],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      NODE_ENV: 'production',
      OPERATIONS: 'any',
      PORT: '0',
      OPERATIONS_PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      STOP_NOTICE_MS: '0',
      SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(SUBGRAPHS.map((name, index) => [name, urls[index]]))),
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
    async howBusy() {
      const said = once(child, 'message') as Promise<[Busy]>;
      child.send('how busy?');
      return (await said)[0];
    },
    askedOfSubgraphs() {
      const before = asked;
      asked = [];
      return before;
    },
    async stop() {
      const exited = once(child, 'exit');
      for (const subgraph of subgraphs) {
        subgraph.closeAllConnections();
        subgraph.close();
      }
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function serve(answer: Answer, onAsked: (what: AskedOfSubgraph) => void): Promise<Server> {
  const server = createServer(async (request, response) => {
    const asked = JSON.parse(await text(request)) as { query: string; variables?: Record<string, unknown> };
    onAsked({ query: asked.query, authorization: request.headers.authorization ?? '' });
    if (asked.query.includes('"hang"')) return;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await answer(asked)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
