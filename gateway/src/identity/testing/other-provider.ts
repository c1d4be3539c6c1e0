import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A provider of another make than the one that the launcher brings, in a process of its own. */
export interface OtherProvider {
  issuer: string;
  /** Makes a key, and gives its name. */
  addKey(algorithm: string): Promise<string>;
  /** A token with these claims besides the usual ones, signed with this key. */
  tokenOf(claims: object, kid: string): Promise<string>;
  stop(): Promise<void>;
}

const SOURCE = `
  import { OAuth2Server } from 'oauth2-mock-server';
  const provider = new OAuth2Server();
  process.on('message', async ({ addKey, claims, kid }) => {
    if (addKey) return process.send((await provider.issuer.keys.generate(addKey)).kid);
    const scopesOrTransform = (_header, payload) => void Object.assign(payload, claims);
    process.send(await provider.issuer.buildToken({ kid, scopesOrTransform }));
  });
  process.on('disconnect', () => process.exit());
  await provider.start(0, '127.0.0.1');
  process.send(provider.issuer.url);`;

/** Starts it on a free port, without a key. */
export async function startOtherProvider(): Promise<OtherProvider> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SOURCE], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const hear = async () => ((await once(child, 'message')) as [string])[0];
  const ask = (question: object) => {
    child.send(question);
    return hear();
  };
  return {
    issuer: await hear(),
    addKey: (algorithm) => ask({ addKey: algorithm }),
    tokenOf: (claims, kid) => ask({ claims, kid }),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
