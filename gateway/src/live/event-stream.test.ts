import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { EventStream } from './event-stream.js';
import { Mailbox } from './mailbox.js';
import { Payload } from './payload.js';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A stream to a client that takes nothing until it is told to. */
async function openStream(keeps: 'newest' | 'all') {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  ends.push(
    () => client.destroy(),
    () => server.close(),
  );
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  let hasLeft = false;
  const mailbox = new Mailbox({ keeps, language: 'en', onLeft: () => (hasLeft = true) });
  const stream = new EventStream(response, mailbox);
  const running = stream.run((error) => ({ message: String(error) }));
  return { client, response, mailbox, stream, running, hasLeft: () => hasLeft };
}

const large = (number: number) => new Payload({ data: { number, padding: 'x'.repeat(200_000) } });
/** Puts states in until nobody takes them any more. */
const fill = async ({ response, mailbox }: Awaited<ReturnType<typeof openStream>>): Promise<number> => {
  let number = 0;
  await waitFor('nobody takes anything', async () => {
    mailbox.put(large((number += 1)));
    await new Promise((resolve) => setImmediate(resolve));
    return response.writableNeedDrain;
  });
  return number;
};

test('Who takes nothing costs one message and the newest state, and is given that when she takes again', async () => {
  const opened = await openStream('newest');
  const number = await fill(opened);
  const before = opened.response.writableLength;
  for (let more = 1; more <= 100; more += 1) opened.mailbox.put(large(number + more));
  expect(opened.response.writableLength).toBe(before);
  let text = '';
  opened.client
    .setEncoding('utf8')
    .on('data', (some: string) => (text += some))
    .resume();
  await waitFor('the newest', () => text.includes(`"number":${number + 100},`));
  expect(text).not.toContain(`"number":${number + 50},`);
});

test('Who takes nothing from one beat to the one after the next is left, and who is only slow is not', async () => {
  const opened = await openStream('newest');
  await fill(opened);
  opened.stream.beat();
  expect(opened.response.destroyed).toBe(false);
  opened.client.resume();
  await waitFor('it is taken', () => !opened.response.writableNeedDrain);
  opened.stream.beat();
  opened.client.pause();
  await fill(opened);
  opened.stream.beat();
  expect(opened.response.destroyed).toBe(false);
  opened.stream.beat();
  expect(opened.response.destroyed).toBe(true);
  await opened.running;
  expect(opened.hasLeft()).toBe(true);
});
