import pg from 'pg';

const quote = pg.escapeIdentifier;

/** What a role of a database is for. Who migrates owns the tables, and never serves. */
type Duty = 'serve' | 'migrate';

const DUTIES: Duty[] = ['migrate', 'serve'];

/** The passwords of the two roles of a database. */
export type RolePasswords = Record<Duty, string>;

/** Databases that each belong to one owner, and the roles that may connect to them. */
export interface OwnDatabases {
  /** As the superuser, without a database. */
  postgres: string;
  /** What the names of the databases begin with, before that of their owner. */
  prefix: string;
  /** By owner. */
  passwords: Record<string, RolePasswords>;
}

/** The role of an owner that serves, or the one that migrates. */
export const roleOf = (owner: string, duty: Duty): string => `${owner}_${duty}`;

/** The address of an owner's database for one of its roles. */
export function databaseUrl({ postgres, prefix, passwords }: OwnDatabases, owner: string, duty: Duty): string {
  const url = new URL(postgres);
  url.username = roleOf(owner, duty);
  url.password = passwords[owner]![duty];
  url.pathname = `/${prefix}${owner}`;
  return url.href;
}

/** Connects as the superuser for the time of some work. */
export async function asSuperuser<Result>(
  postgres: string,
  database: string,
  work: (client: pg.Client) => Promise<Result>,
  connectWithinMs = 10_000,
): Promise<Result> {
  const url = new URL(postgres);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: connectWithinMs });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Where databases are made, and in whose cluster. */
interface Provisioning extends OwnDatabases {
  /** Whether we run the cluster. In somebody's own nothing is changed but our databases and their roles. */
  isOurs: boolean;
  /** Hears what somebody's own cluster leaves open. */
  warn?(line: string): void;
}

/** Makes the roles and the empty database of each owner; what is there already is left, passwords are renewed. */
export async function provisionDatabases({ postgres, prefix, passwords, isOurs, warn }: Provisioning): Promise<void> {
  await provisionRoles(postgres, passwords);
  const open = await asSuperuser(postgres, 'postgres', (client) =>
    isOurs ? closeMaintenanceDatabases(client) : findOpenMaintenanceDatabases(client),
  );
  if (open.length > 0)
    warn?.(
      `Every role of this PostgreSQL, ours included, may connect to ${open.join(' and ')}. We change nothing there; you could: ${open
        .map((database) => `revoke all on database ${database} from public;`)
        .join(' ')}`,
    );
  for (const owner of Object.keys(passwords)) {
    const database = `${prefix}${owner}`;
    await asSuperuser(postgres, 'postgres', async (client) => {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
      if (!rowCount) await client.query(`create database ${quote(database)}`);
    });
    await closeToOthers(postgres, database, owner);
    await asSuperuser(postgres, database, async (client) => {
      const [migrates, serves] = [quote(roleOf(owner, 'migrate')), quote(roleOf(owner, 'serve'))];
      await client.query(`
        revoke all on schema public from public;
        grant all on schema public to ${migrates};
        grant usage on schema public to ${serves};
        alter default privileges for role ${migrates} in schema public
          grant select, insert, update, delete on tables to ${serves};
        alter default privileges for role ${migrates} in schema public grant usage on sequences to ${serves};`);
      await client.query(FORBID_LARGE_OBJECTS);
    });
  }
}

// Large objects belong to no table and no owner, and whoever may connect may make them.
const FORBID_LARGE_OBJECTS = `
  do $$
  declare way regprocedure;
  begin
    for way in
      select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^lo(_.*|read|write)$'
    loop
      execute format('revoke execute on function %s from public', way);
    end loop;
  end $$`;

/** The databases besides ours that every role of the cluster may connect to. */
async function findOpenMaintenanceDatabases(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>(`
    select distinct datname from pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) as granted
    where datname in ('postgres', 'template1') and granted.grantee = 0 and granted.privilege_type = 'CONNECT'
    order by datname`);
  return rows.map(({ datname }) => datname);
}

async function closeMaintenanceDatabases(client: pg.Client): Promise<string[]> {
  for (const database of await findOpenMaintenanceDatabases(client))
    await client.query(`revoke all on database ${quote(database)} from public`);
  return findOpenMaintenanceDatabases(client);
}

/** Lets only the roles of an owner connect to a database, the one that migrates as its owner. */
export const closeToOthers = (postgres: string, database: string, owner: string): Promise<unknown> =>
  asSuperuser(postgres, 'postgres', async (client) => {
    const [migrates, serves] = [quote(roleOf(owner, 'migrate')), quote(roleOf(owner, 'serve'))];
    await client.query(`
      revoke all on database ${quote(database)} from public;
      alter database ${quote(database)} owner to ${migrates};
      grant connect on database ${quote(database)} to ${serves};`);
  });

const provisionRoles = (postgres: string, passwords: OwnDatabases['passwords']): Promise<void> =>
  asSuperuser(postgres, 'postgres', async (client) => {
    for (const [owner, ofOwner] of Object.entries(passwords)) {
      for (const duty of DUTIES) {
        const role = roleOf(owner, duty);
        const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
        const password = pg.escapeLiteral(ofOwner[duty]);
        await client.query(`${rowCount ? 'alter' : 'create'} role ${quote(role)} login password ${password}`);
      }
    }
  });
