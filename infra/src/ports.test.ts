import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { freePorts, readPorts, refuseTakenPorts, refuseUnreachableParts } from './ports.js';

describe('The ports of the parts', () => {
  let somebody: Server | undefined;
  afterEach(() => {
    somebody?.close();
  });

  test('are the usual ones unless the environment chooses; what is no port is named', () => {
    expect(readPorts({}).gateway.main).toBe(4000);
    expect(readPorts({ GATEWAY_PORT: '5000' }).gateway.main).toBe(5000);
    expect(() => readPorts({ GATEWAY_PORT: 'x', KAFKA_PORT: '0' })).toThrow(/KAFKA_PORT[^]*GATEWAY_PORT/);
  });

  test('that are taken are refused, with the variable that chooses another; a part that is not started needs none', async () => {
    const ports = await freePorts();
    await expect(refuseTakenPorts(ports, {})).resolves.toBeUndefined();
    somebody = createServer().listen(ports.mail.mailbox, '127.0.0.1');
    await expect(refuseTakenPorts(ports, {})).rejects.toThrow(/MAILBOX_PORT=\d+ npm start/);
    await expect(refuseTakenPorts(ports, { mail: 'smtp://elsewhere' })).resolves.toBeUndefined();
  });
});

describe('Parts of somebody’s own', () => {
  test('that do not answer are named by their variable', async () => {
    const { main: nobody } = (await freePorts()).kafka;
    await expect(refuseUnreachableParts({ kafka: `127.0.0.1:${nobody}`, mail: 'here' })).rejects.toThrow(
      /KAFKA_BROKERS says[^]*SMTP_URL is not an address/,
    );
  });
});
