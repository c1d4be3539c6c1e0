import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { asSuperuser } from './databases.js';
import { freePort } from './free-port.js';
import { makeTestFolder } from './testing/test-folder.js';
import { waitFor } from './wait.js';
import { startPostgres } from './postgres.js';

describe('PostgreSQL', () => {
  test('has its data made again when that was interrupted, and never once they are whole', async () => {
    const dataFolder = `${makeTestFolder()}/postgres`;
    const options = { dataFolder, port: await freePort(), password: 'secret', logFile: `${dataFolder}.log` };
    const url = `postgres://postgres:secret@127.0.0.1:${options.port}`;
    const query = (sql: string) => asSuperuser(url, 'postgres', (client) => client.query(sql));

    let interrupted: Promise<unknown> | undefined;
    const starting = startPostgres(options, {
      onErrand: (initdb) => {
        interrupted = waitFor('the first files', () =>
          ['', '.unfinished'].some((ending) => existsSync(`${dataFolder}${ending}/PG_VERSION`)),
        ).then(() => initdb.kill());
      },
    });
    await expect(starting).rejects.toThrow(/initdb ended by SIGKILL/);
    await interrupted;
    expect(existsSync(dataFolder)).toBe(false);
    // What a crash leaves where the data are made in their place.
    mkdirSync(dataFolder);
    writeFileSync(`${dataFolder}/PG_VERSION`, '18');

    let running = await startPostgres(options);
    await query('create table kept ()');
    await running.stop();
    const errands: string[] = [];
    running = await startPostgres(options, { onErrand: ({ name }) => errands.push(name) });
    expect((await query('select * from kept')).rowCount).toBe(0);
    expect(errands).toEqual([]);
    await running.stop();
  });
});
