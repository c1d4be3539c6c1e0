import { createServer } from 'node:http';
import pg from 'pg';

// The least that the page of three services can cost with Node and three databases: one process that knows this one
// question, runs prepared statements that read what is shown and nothing else, and writes the answer. It checks nothing.
const CONNECTIONS = 10;

const [initiative, signature, notification] = ['INITIATIVE', 'SIGNATURE', 'NOTIFICATION'].map(
  (service) => new pg.Pool({ connectionString: process.env[`${service}_DATABASE_URL`], max: CONNECTIONS }),
) as [pg.Pool, pg.Pool, pg.Pool];

const READ_CARDS = `
  select i.id, coalesce(i.title ->> 'fr', i.title ->> 'en') as title, o.name
  from initiatives i join organizations o on o.id = i.organization_id
  where i.state = 'PUBLISHED' and (i.published_at, i.id) < ($1, $2)
  order by i.published_at desc, i.id desc
  limit 20`;
const READ_COUNTS = 'select subject_id, people from counts where subject_id = any($1)';
const READ_SUPPORTED = `
  select asked.id from unnest($2::text[], $3::bytea[]) as asked (id, address_hash)
  where exists (select from signatures s
                where s.subject_id = asked.id and s.person_id = $1 and s.state = 'CONFIRMED')
     or exists (select from signatures s
                where s.subject_id = asked.id and s.address_hash = asked.address_hash and s.state = 'CONFIRMED')`;
const READ_FOLLOWED = 'select target_id from follows where person_id = $1 and target_id = any($2)';

const PERSON = 'person_00000000000000000000000000';
const ADDRESS_HASHES = Array.from({ length: 20 }, (_none, index) => Buffer.alloc(32, index));

async function readPage(after: string): Promise<object> {
  const keys = JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, string];
  const cards = await initiative.query<{ id: string; title: string; name: string }>({
    name: 'cards',
    text: READ_CARDS,
    values: keys,
  });
  const ids = cards.rows.map(({ id }) => id);
  const [counts, supported, followed] = await Promise.all([
    signature.query<[string, number]>({ name: 'counts', text: READ_COUNTS, values: [ids], rowMode: 'array' }),
    signature.query<[string]>({
      name: 'supported',
      text: READ_SUPPORTED,
      values: [PERSON, ids, ADDRESS_HASHES.slice(0, ids.length)],
      rowMode: 'array',
    }),
    notification.query<[string]>({ name: 'followed', text: READ_FOLLOWED, values: [PERSON, ids], rowMode: 'array' }),
  ]);
  const people = new Map(counts.rows);
  const supports = new Set(supported.rows.map(([id]) => id));
  const follows = new Set(followed.rows.map(([id]) => id));
  const nodes = cards.rows.map(({ id, title, name }) => ({
    id,
    title,
    organization: { name },
    supportCount: people.get(id) ?? 0,
    viewerSupports: supports.has(id),
    viewerIsFollowing: follows.has(id),
  }));
  return { data: { initiatives: { nodes } } };
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { after: string } };
    const answer = Buffer.from(JSON.stringify(await readPage(variables.after)));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
