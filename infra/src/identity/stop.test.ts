import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { freePort, ROOT, type RunningProcess, startProcess, waitForHttp } from '@tpt/embedded';
import { currentRun } from '@tpt/testing';
import { makeSecrets } from '../parts/secrets.js';

describe('The local identity provider', () => {
  let identity: RunningProcess | undefined;
  afterEach(() => identity?.kill());

  test('answers what it was asked before it stops', async () => {
    const { folder } = currentRun();
    const secrets = await makeSecrets();
    const port = await freePort();
    const issuer = `http://127.0.0.1:${port}`;
    identity = startProcess({
      name: 'identity',
      command: process.execPath,
      args: [`${ROOT}infra/dist/identity/main.js`],
      env: {
        PORT: String(port),
        ISSUER: issuer,
        AUDIENCE: 'http://localhost:4000/graphql',
        SMTP_URL: 'smtp://127.0.0.1:1',
        MODERATORS: 'moderator@example.org',
        SIGNING_KEY: JSON.stringify(secrets.identityKey),
        COOKIE_KEY: secrets.cookieKey,
      },
      cwd: ROOT,
      logFile: `${folder}/logs/identity-that-stops.log`,
    });
    await waitForHttp(`${issuer}/.well-known/openid-configuration`);
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    let answer = '';
    socket.on('data', (text) => (answer += text));
    socket.write('POST /token HTTP/1.1\r\nhost: localhost\r\nexpect: 100-continue\r\n');
    socket.write('content-type: application/x-www-form-urlencoded\r\ncontent-length: 10\r\n\r\n');
    await once(socket, 'data');
    const [silent, idle] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
    idle.write('GET /nothing HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await Promise.all([once(silent, 'connect'), once(idle, 'data')]);
    const since = Date.now();
    const stopped = identity.stop();
    await Promise.all([silent, idle].map((each) => once(each.resume(), 'close')));
    socket.write('grant_type');
    await once(socket, 'close');
    expect(answer).toMatch(/HTTP\/1.1 400 [^]*invalid_request/);
    expect(await stopped).toEqual({ code: 0, signal: null });
    expect(Date.now() - since).toBeLessThan(4_000);
  });
});
