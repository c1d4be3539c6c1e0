import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a service, for whoever asks it. */
export interface StandIn {
  url: string;
  /** Where the service is. */
  target: string;
  /** What it does: hands requests on, hands them on late, or answers them with what is no answer. */
  mood: 'faithful' | 'slow' | 'lying';
  close(): void;
}

const LATE_MS = 3_000;

/** Stands on a free port. */
export async function startStandIn(): Promise<StandIn> {
  const server = createServer((request, response) => {
    if (standIn.mood === 'lying') return void response.end('<html>All is well.</html>');
    setTimeout(() => handOn(standIn.target, request, response), standIn.mood === 'slow' ? LATE_MS : 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    target: '',
    mood: 'faithful',
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return standIn;
}

function handOn(target: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = ask(target, { method: method!, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
