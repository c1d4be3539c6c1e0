import { asSuperuser, type OwnDatabases } from '@tpt/embedded';
import type { Service } from './description.js';

/** Reads what was last noted on the database of a service. */
export const readMark = ({ postgres, prefix }: OwnDatabases, service: Service): Promise<string | undefined> =>
  asSuperuser(postgres, 'postgres', async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
      [`${prefix}${service}`],
    );
    return rows[0]?.mark ?? undefined;
  });

/** Notes something on the database of a service, as its comment: a database that is made anew has none. */
export const markDatabase = ({ postgres, prefix }: OwnDatabases, service: Service, mark: string): Promise<unknown> =>
  asSuperuser(postgres, 'postgres', (client) =>
    client.query(
      `comment on database ${client.escapeIdentifier(`${prefix}${service}`)} is ${client.escapeLiteral(mark)}`,
    ),
  );
