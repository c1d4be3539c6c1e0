import { asSuperuser, type OwnDatabases } from '@tpt/embedded';
import type { Service } from './description.js';

// The list of migrations goes wherever the tables go that they made: what is made anew has none, and what is restored has
// its own.
const MARKED = 'public.migrations';

/** Reads what was last noted on the tables of a service. */
export const readMark = ({ postgres, prefix }: OwnDatabases, service: Service): Promise<string | undefined> =>
  asSuperuser(postgres, `${prefix}${service}`, async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      `select obj_description(to_regclass($1), 'pg_class') as mark`,
      [MARKED],
    );
    return rows[0]?.mark ?? undefined;
  });

/** Notes something on the tables of a service, as the comment of the list of its migrations. */
export const markDatabase = ({ postgres, prefix }: OwnDatabases, service: Service, mark: string): Promise<unknown> =>
  asSuperuser(postgres, `${prefix}${service}`, (client) =>
    client.query(`comment on table ${MARKED} is ${client.escapeLiteral(mark)}`),
  );
