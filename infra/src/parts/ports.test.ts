import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findSilentParts, findUselessPorts, freePorts, readPorts } from './ports.js';

describe('The ports of the parts', () => {
  let somebody: Server | undefined;
  afterEach(() => {
    somebody?.close();
  });

  const mistakesOf = (environment: Record<string, string>, own = {}): string => {
    const mistakes: string[] = [];
    readPorts(environment, own, mistakes);
    return mistakes.join('\n');
  };

  test('are the usual ones unless the environment chooses; what is no port is named', () => {
    expect(readPorts({}, {}, []).gateway.main).toBe(4000);
    expect(readPorts({ GATEWAY_PORT: '5000' }, {}, []).gateway.main).toBe(5000);
    expect(mistakesOf({ GATEWAY_PORT: 'x', KAFKA_PORT: '0' })).toMatch(/KAFKA_PORT=0[^]*GATEWAY_PORT=x/);
  });

  test('all move by PORT_OFFSET, besides those that are chosen one by one', () => {
    const ports = readPorts({ PORT_OFFSET: '300', MAILBOX_PORT: '8025' }, {}, []);
    expect([ports.gateway.main, ports.postgres.main, ports.kafka.controller]).toEqual([4300, 5742, 9393]);
    expect(ports.mail).toEqual({ main: 4325, mailbox: 8025 });
    expect(mistakesOf({ PORT_OFFSET: '60000' })).toMatch(/^PORT_OFFSET=60000 .* from -3999 to 56442$/);
    expect(mistakesOf({ PORT_OFFSET: 'much' })).toMatch(/^PORT_OFFSET=much/);
  });

  test('are not shared by two parts, unless one of them is not started', () => {
    expect(mistakesOf({ GATEWAY_PORT: '4001', KAFKA_PORT: '9093' })).toMatch(
      /KAFKA_PORT and KAFKA_CONTROLLER_PORT are both 9093[^]*INITIATIVE_PORT and GATEWAY_PORT are both 4001/,
    );
    expect(mistakesOf({ GATEWAY_PORT: '4001' }, { initiative: 'http://elsewhere' })).toBe('');
  });

  test('that are taken are named, with the variables that choose another; a part that is not started needs none', async () => {
    const ports = await freePorts();
    await expect(findUselessPorts(ports, {})).resolves.toEqual([]);
    somebody = createServer().listen(ports.mail.mailbox, '127.0.0.1');
    await expect(findUselessPorts(ports, {})).resolves.toEqual([
      expect.stringMatching(/MAILBOX_PORT=\d+ npm start, or .* PORT_OFFSET=\d+ npm start/),
    ]);
    await expect(findUselessPorts(ports, { mail: 'smtp://elsewhere' })).resolves.toEqual([]);
  });

  test('that browsers refuse are named too', async () => {
    const ports = await freePorts();
    await expect(findUselessPorts({ ...ports, gateway: { ...ports.gateway, main: 6000 } }, {})).resolves.toEqual([
      expect.stringMatching(/^Port 6000, wanted by gateway, is one that browsers refuse. .*GATEWAY_PORT=16000/),
    ]);
  });
});

describe('Parts of somebody’s own', () => {
  test('that do not answer are named by their variable', async () => {
    const { main: nobody } = (await freePorts()).kafka;
    await expect(findSilentParts({ kafka: `127.0.0.1:${nobody}`, mail: 'here' })).resolves.toEqual([
      expect.stringContaining('KAFKA_BROKERS says'),
      expect.stringContaining('SMTP_URL is not an address'),
    ]);
  });
});
