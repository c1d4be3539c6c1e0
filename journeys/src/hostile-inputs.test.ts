import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SERVICES, startTestSystem, type System } from '@tpt/infra';
import { asSuperuser } from '@tpt/testing';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { readErrorLog } from './support/error-log.js';
import { hostileValues, type Value } from './support/hostile-values.js';
import { personToken, visitor, type Answer } from './support/people.js';
import { findPlaces, fits, plainValue, selectionOf, type Place } from './support/places.js';
import { findAppeal } from './support/stories.js';

const CLIENT_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'QUERY_TOO_LARGE',
  'TOO_LARGE',
  'UNAUTHENTICATED',
  'UNSUPPORTED_MEDIA_TYPE',
];
const AT_ONCE = 12;
// What the gateway lets a request hold.
const LARGEST_BATCH = { query: 20, mutation: 5 };
const LARGE = 10_000;
// A quarter of a minute where the machine does nothing else.
const ALL_OF_THEM_WITHIN_MS = 300_000;
// Every place takes one value in so many, another each time; the soak gives it all of them.
const ONE_IN = process.env['SOAK_ROUNDS'] === undefined ? 40 : 1;
// What turns something on and off answers the same twice in a row otherwise.
const SWITCHES = ['pausePublication', 'resumePublication'];
const seed = Date.now() % 2 ** 31;
const values = hostileValues(30, seed);

interface GraphError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string };
}

interface Attempt {
  place: Place;
  value: Value;
}

interface Result extends Attempt {
  outcome: 'refused' | 'refused in words' | 'null' | 'kept';
  code?: string;
  message?: string;
  /** Whether its request was run, rather than refused as a whole. */
  isRun: boolean;
  // What came back of it, as the graph gives it.
  // oxlint-disable-next-line typescript/no-explicit-any
  answer?: any;
}

/** What was tried, by kind of place and outcome. */
const table = new Map<string, { values: number; places: number; outcomes: Map<string, number> }>();

function note(kind: string, places: number, tried: number, outcomes: string[]): void {
  const row = { values: tried, places, outcomes: new Map<string, number>() };
  for (const outcome of outcomes) row.outcomes.set(outcome, (row.outcomes.get(outcome) ?? 0) + 1);
  table.set(kind, row);
}

async function inParallel<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const one = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return results;
}

const argumentOf = ({ field }: Place, name: string): GraphQLArgument =>
  field.args.find((argument) => argument.name === name)!;

// What cannot be read at all is answered in both languages: whose it is, nobody knows.
const isInBoth = (message: string): boolean => message.includes(' / The ');

describe('Whatever is sent', () => {
  let system: System;
  let token: string;
  let schema: GraphQLSchema;
  let bases: Record<string, object>;
  let [organizationId, initiativeId] = ['', ''];

  beforeAll(async () => {
    system = await startTestSystem();
    token = await personToken(system, 'moderator@example.org');
    const ask = (query: string) => visitor(system, { authorization: `Bearer ${token}` }).ask(query);
    schema = buildClientSchema(await ask(getIntrospectionQuery()));
    const appealId = await findAppeal(visitor(system));
    const company = { name: 'Atelier', countryCode: 'FR', sizeCategory: 'MICRO', nafSection: 'C' };
    const { registerOrganization } = await visitor(system, { authorization: `Bearer ${token}` }).ask(
      'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }',
      { input: company },
    );
    organizationId = registerOrganization.organization.id as string;
    const text = { fr: 'Un texte' };
    const { initiatives } = await visitor(system).ask('{ initiatives(first: 1) { nodes { id } } }');
    initiativeId = initiatives.nodes[0].id as string;
    // So that one hostile value meets what lies behind the other fields; what is not here is plain.
    bases = {
      registerOrganization: company,
      proveMandate: { organizationId },
      draftInitiative: {
        organizationId,
        title: text,
        summary: text,
        description: text,
        giftKinds: ['OTHER'],
        beneficiaries: ['ELDERLY'],
        territory: { countryCode: 'FR' },
        startedOn: '2020-04',
      },
      signAppeal: { appealId },
      signAppealAsVisitor: { appealId, name: 'Zoé', email: 'zoe@example.org', consents: true },
      followAppeal: { appealId },
      unfollowAppeal: { appealId },
    };
  });
  afterAll(() => system?.stop());

  const post = async (body: unknown, language: string) => {
    const response = await fetch(`${system.addresses.gateway}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
    });
    expect(response.status).toBeLessThan(500);
    // oxlint-disable-next-line typescript/no-explicit-any
    return (await response.json()) as { data?: Record<string, any>; errors?: GraphError[] };
  };

  /** Writes the value into a copy of what is well-formed otherwise. */
  function argumentsOf({ place, value }: Attempt): Record<string, Value> {
    const [argument, ...path] = place.path as [string, ...string[]];
    const args: Record<string, Value> = {};
    for (const { name, type } of place.field.args) {
      const plain = plainValue(type);
      const base = bases[place.field.name];
      if (base || isRequiredArgument(argumentOf(place, name)))
        args[name] = base && typeof plain === 'object' ? { ...(plain as object), ...structuredClone(base) } : plain;
    }
    if (path.length === 0) return { ...args, [argument]: value };
    let at = (args[argument] ??= plainValue(argumentOf(place, argument).type)) as Record<string, Value>;
    for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, Value>;
    // Read in French, an English text shows where there is no French one.
    if (path.at(-1) === 'en') delete at['fr'];
    at[path.at(-1)!] = value;
    return args;
  }

  function request(attempts: Attempt[]) {
    const variables: Record<string, Value> = {};
    const definitions: string[] = [];
    const fields = attempts.map((attempt, index) => {
      const { field, path, parent } = attempt.place;
      const given = Object.entries(argumentsOf(attempt)).map(([name, value]) => {
        variables[`v${index}_${name}`] = value;
        definitions.push(`$v${index}_${name}: ${String(argumentOf(attempt.place, name).type)}`);
        return `${name}: $v${index}_${name}`;
      });
      const selection = isObjectType(getNamedType(field.type)) ? selectionOf(field.type, new Set(path)) : '';
      const asked = `${field.name}(${given.join(', ')}) ${selection}`;
      return `a${index}: ${parent ? `${parent} { inner: ${asked} }` : asked}`;
    });
    return { query: `${attempts[0]!.place.operation} (${definitions.join(', ')}) { ${fields.join(' ')} }`, variables };
  }

  async function attemptTogether(attempts: Attempt[], language: string): Promise<Result[]> {
    const { data, errors = [] } = await post(request(attempts), language);
    if (!data && attempts.length > 1)
      return (await Promise.all(attempts.map((attempt) => attemptTogether([attempt], language)))).flat();
    return attempts.map((attempt, index) => {
      const whole = data?.[`a${index}`];
      const answer = attempt.place.parent ? whole?.inner : whole;
      const isRun = data !== undefined;
      const error = errors.find(({ path }) => !path || path[0] === `a${index}`);
      if (error) return { ...attempt, isRun, outcome: 'refused', code: error.extensions.code, message: error.message };
      const [refusal] = answer?.userErrors ?? [];
      if (refusal)
        return { ...attempt, isRun, outcome: 'refused in words', code: refusal.code, message: refusal.message };
      return { ...attempt, isRun, outcome: answer ? 'kept' : 'null', answer };
    });
  }

  /** Tries everything, together what the gateway lets stand together. */
  async function attemptAll(attempts: Attempt[], language: string): Promise<Result[]> {
    const batches: Attempt[][] = [];
    for (const operation of ['query', 'mutation'] as const) {
      const mine = attempts.filter(({ place }) => place.operation === operation);
      const isLarge = ({ value }: Attempt) => JSON.stringify(value).length > LARGE;
      const together = mine.filter((attempt) => fits(attempt.value, attempt.place.type) && !isLarge(attempt));
      batches.push(...mine.filter((attempt) => !together.includes(attempt)).map((attempt) => [attempt]));
      while (together.length > 0) batches.push(together.splice(0, LARGEST_BATCH[operation]));
    }
    return (await inParallel(batches, (batch) => attemptTogether(batch, language))).flat();
  }

  // What the services write by themselves, whatever people do.
  const OURS =
    /^(migrations|outbox|outbox_aside|inbox|parked_events|event_decisions|deltas|counts|notifications|milestones_told|messages|service_keys)$/;

  /** Every row that people's acts write, as one text for each table. */
  async function rows(): Promise<object> {
    const { postgres, databasePrefix } = system.addresses;
    const found = await Promise.all(
      SERVICES.map((service) =>
        asSuperuser(postgres, `${databasePrefix}${service}`, async (client) => {
          const sums: [string, unknown][] = [];
          const tables = await client.query(`select tablename as name from pg_tables where schemaname = 'public'`);
          for (const { name } of tables.rows.filter((table) => !OURS.test(table.name))) {
            const sql = `select count(*)::int, md5(string_agg(t::text, '' order by t::text)) from ${name} t`;
            sums.push([name, (await client.query(sql)).rows[0]]);
          }
          return sums;
        }),
      ),
    );
    return Object.fromEntries(found.flat());
  }

  test(
    'into any argument or field of an input is refused with a code, null as documented, or kept as normalised',
    async () => {
      const places = findPlaces(schema, {
        Organization: `organization(id: "${organizationId}")`,
        Initiative: `initiative(id: "${initiativeId}")`,
      });
      expect(values.length).toBeGreaterThan(60);
      const attempts = places
        .flatMap((place) => values.map((value) => ({ place, value })))
        .filter((_attempt, index) => (index + seed) % ONE_IN === 0);
      const results = await attemptAll(attempts, 'fr');
      expect(results).toHaveLength(attempts.length);
      const describe = ({ place, value, ...rest }: Result) => ({
        at: `${place.field.name} ${place.path.join('.')}`,
        value,
        ...rest,
      });

      const refused = results.filter(({ outcome }) => outcome === 'refused');
      expect(refused.filter(({ code }) => !CLIENT_CODES.includes(code!)).map(describe)).toEqual([]);
      // A root field that is null without an error finds nothing: only what looks something up may do so.
      const nothing = results.filter(({ outcome }) => outcome === 'null');
      expect(nothing.filter(({ place }) => place.operation !== 'query').map(describe)).toEqual([]);
      const kept = results.filter(({ outcome, place }) => outcome === 'kept' && place.operation === 'mutation');
      expect(kept.filter((result) => !isKeptAsNormalised(result)).map(describe)).toEqual([]);
      expect(await readAgain(kept)).toEqual([]);

      // All that was refused is refused again, in the other language, and leaves every row as it was.
      const before = await rows();
      const seen = new Set<Place>();
      const again = results.filter(({ outcome, place, isRun }) => {
        if (!outcome.startsWith('refused') || SWITCHES.includes(place.field.name)) return false;
        // Of the requests that were refused as a whole, one for each place is enough.
        if (!isRun && seen.has(place)) return false;
        if (!isRun) seen.add(place);
        return true;
      });
      const inEnglish = await attemptAll(again, 'en');
      const key = (result: Result) => JSON.stringify([result.place.field.name, result.place.path, result.value]);
      const french = new Map(again.map((result) => [key(result), result]));
      const untranslated = inEnglish.filter((result) => {
        const first = french.get(key(result))!;
        const isTranslated = result.message !== first.message || isInBoth(result.message!);
        return result.outcome !== first.outcome || result.code !== first.code || !isTranslated;
      });
      expect(untranslated.map(describe)).toEqual([]);
      expect(await rows()).toEqual(before);

      for (const operation of ['query', 'mutation'] as const)
        note(
          operation === 'query' ? 'arguments of queries' : 'inputs of mutations',
          places.filter((place) => place.operation === operation).length,
          values.length,
          results
            .filter(({ place }) => place.operation === operation)
            .map(({ outcome, code }) => (outcome === 'refused' ? code! : outcome)),
        );
    },
    ALL_OF_THEM_WITHIN_MS,
  );

  test(
    'into any argument of a subscription is refused with a code, or watches what there is',
    async () => {
      const places = Object.values(schema.getSubscriptionType()!.getFields()).flatMap((field) =>
        field.args.map((argument) => ({ field, argument })),
      );
      const attempts = places.flatMap((place) => values.map((value) => ({ ...place, value })));
      const outcomes = await inParallel(attempts, async ({ field, argument, value }) => {
        const query = `subscription ($value: ${String(argument.type)}) { ${field.name}(${argument.name}: $value) { __typename } }`;
        const { data, errors } = await firstOfStream({ query, variables: { value } });
        return errors ? errors[0]!.extensions.code : data[field.name] ? 'answered' : 'null';
      });
      expect(places.length).toBeGreaterThan(1);
      expect(outcomes.filter((outcome) => ![...CLIENT_CODES, 'answered', 'null'].includes(outcome))).toEqual([]);
      note('arguments of subscriptions', places.length, values.length, outcomes);
    },
    ALL_OF_THEM_WITHIN_MS,
  );

  /** The first message of a stream, which is then left. */
  async function firstOfStream(operation: object): Promise<Answer> {
    const response = await fetch(`${system.addresses.gateway}/graphql`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(operation),
    });
    let text = '';
    for await (const some of response.body!.pipeThrough(new TextDecoderStream())) {
      text += some;
      const [, data] = /^event: next\ndata: ([^\n]*)\n\n/m.exec(text) ?? [];
      if (data) return JSON.parse(data) as Answer;
    }
    return JSON.parse(text) as Answer;
  }

  /** Whether the thing that was changed shows the value as it should be kept; true where it does not show it. */
  function isKeptAsNormalised({ place, value, answer }: Result): boolean {
    const thing = Object.values(answer as Record<string, Record<string, unknown> | null>).find(
      (inner) => inner?.['id'],
    );
    if (!thing || typeof value !== 'string') return true;
    const [parent, leaf] = [place.path.at(-2)!, place.path.at(-1)!];
    const shown = thing[leaf] ?? (thing[parent] as Record<string, unknown>)?.[leaf] ?? thing[parent];
    if (typeof shown !== 'string') return true;
    const normalised = value.normalize('NFC').trim();
    if (leaf === 'siren') return shown === normalised.replaceAll(/\s/g, '');
    if (leaf === 'website')
      return new URL(shown).href === new URL(new URL(normalised).href.replaceAll("'", '%27')).href;
    if (leaf === 'organizationId') return true;
    return shown === normalised;
  }

  // A reference to a thing of a neighbour shows nothing of it.
  const shows = (thing: object): boolean => Object.keys(thing).some((name) => name !== '__typename' && name !== 'id');

  /** What reads otherwise, asked for anew, than it did when it was kept. */
  async function readAgain(kept: Result[]): Promise<unknown[]> {
    const queries = schema.getQueryType()!.getFields();
    const things = kept.flatMap(({ place, answer }) =>
      Object.entries(answer as Record<string, { id?: string; __typename: string } | null>)
        .filter(
          ([name, thing]) => thing && shows(thing) && queries[name]?.args.some((argument) => argument.name === 'id'),
        )
        .map(([name, thing]) => ({ name, thing: thing as { id: string }, names: new Set(place.path) })),
    );
    const batches: (typeof things)[] = [];
    while (things.length > 0) batches.push(things.splice(0, LARGEST_BATCH.query));
    const differing = await inParallel(batches, async (batch) => {
      const fields = batch.map(({ name, thing, names }, index) => {
        const selection = selectionOf(queries[name]!.type, names, 1);
        return `a${index}: ${name}(id: ${JSON.stringify(thing.id)}) ${selection}`;
      });
      const { data } = await post({ query: `{ ${fields.join(' ')} }` }, 'fr');
      return batch.flatMap(({ thing }, index) => {
        const read: unknown = data?.[`a${index}`];
        return JSON.stringify(read) === JSON.stringify(thing) ? [] : [{ kept: thing, read }];
      });
    });
    return differing.flat();
  }

  test('as any part of a request to the graph is refused with a code or does no harm', async () => {
    const word = (value: Value) => (typeof value === 'string' ? value : JSON.stringify(value));
    const requests: Record<string, (value: Value) => unknown> = {
      query: (query) => ({ query }),
      'a name in the query': (value) => ({ query: `query ${word(value)} { ${word(value)}: __typename }` }),
      'a literal': (value) => ({ query: `{ initiative(slug: ${JSON.stringify(value)}) { id } }` }),
      'the name of the operation': (operationName) => ({ query: 'query A { __typename }', operationName }),
      variables: (variables) => ({ query: 'query ($id: ID) { appeal(id: $id) { id } }', variables }),
      'the name of a variable': (value) => ({
        query: '{ __typename }',
        variables: JSON.parse(`{${JSON.stringify(word(value))}:1}`) as object,
      }),
      extensions: (extensions) => ({ query: '{ __typename }', extensions }),
      'a persisted query': (persistedQuery) => ({ extensions: { persistedQuery } }),
      'the hash of one': (sha256Hash) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      'another member': (value) => JSON.parse(`{"query":"{__typename}",${JSON.stringify(word(value))}:1}`) as object,
      'the body': (body) => body,
    };
    const tried = Object.values(requests).flatMap((make) => values.map((value) => make(value)));
    const outcomes = await inParallel(tried, async (body) => {
      const { errors, data } = await post(body, 'fr');
      const [error] = errors ?? [];
      if (error)
        expect({ body, code: error.extensions.code }).toEqual({
          body,
          code: expect.stringMatching(CLIENT_CODES.join('|')),
        });
      else expect({ body, data }).toEqual({ body, data: expect.anything() });
      return error?.extensions.code ?? 'answered';
    });
    note('parts of a request', Object.keys(requests).length, values.length, outcomes);
  });

  test('in a header or as a form is refused with a code or does no harm', async () => {
    const names = [
      'authorization',
      'accept',
      'accept-language',
      'content-type',
      'content-encoding',
      'cookie',
      'origin',
      'referer',
      'user-agent',
      'traceparent',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-request-id',
      'x-apollo-operation-name',
      'apollo-query-plan-experimental',
      'x-http-method-override',
    ];
    const { gateway } = system.addresses;
    // A header is made of bytes; those that no client can send are left out.
    const sendable = values
      .map((value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('latin1'))
      .filter((text) => isHeader(text));
    const tried = names.flatMap((name) =>
      [...sendable, ...sendable.map((text) => `Bearer ${text}`).filter(() => name === 'authorization')].map((text) => ({
        name,
        text,
      })),
    );
    const outcomes = await inParallel(tried, async ({ name, text }) => {
      const response = await fetch(`${gateway}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', [name]: text },
        body: '{"query":"{ initiatives(first: 1) { totalCount } }"}',
      });
      return expectOutcome(response);
    });
    note('headers', names.length, sendable.length, outcomes);
  });

  const isHeader = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text);

  async function expectOutcome(response: Response): Promise<string> {
    const text = await response.text();
    if (response.status < 400) return 'answered';
    // Headers that are larger than any may be are refused before anything of ours reads them.
    if (response.status === 431) return 'refused with 431';
    const { errors } = JSON.parse(text) as { errors?: GraphError[] };
    expect({ url: response.url, text, code: errors?.[0]?.extensions.code }).toEqual({
      url: response.url,
      text,
      code: expect.stringMatching(CLIENT_CODES.join('|')),
    });
    return errors![0]!.extensions.code;
  }

  test('to a page that a message links to is answered in words, and changes nothing', async () => {
    const { gateway } = system.addresses;
    const before = await rows();
    const texts = values
      .map((value) => (typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value)))
      .filter((text) => text.length < LARGE);
    const tried = ['confirm', 'withdraw'].flatMap((page) =>
      texts.flatMap((text) => {
        const part = encodeURIComponent(text);
        const form = {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `${part}=${part}&__proto__=${part}`,
        };
        return [
          [`${page}/${part}`, {}],
          [`${page}/${part}`, { method: 'POST' }],
          [`${page}/x?lang=${part}`, {}],
          [`${page}/x?lang=${part}&lang=en&lang[a]=b`, { method: 'POST' }],
          [`${page}/x?${part}`, form],
          [`${page}/x`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: text }],
        ] as [string, RequestInit][];
      }),
    );
    const outcomes = await inParallel(tried, async ([path, init]) => {
      const response = await fetch(`${gateway}/${path}`, { redirect: 'manual', ...init });
      if (!response.headers.get('content-type')?.startsWith('text/html')) return expectOutcome(response);
      const html = await response.text();
      expect([path, response.status, /<html lang="(fr|en)">/.test(html), html.includes('<script')]).toEqual([
        path,
        init.method && response.status !== 200 ? 400 : 200,
        true,
        false,
      ]);
      return response.status === 200 ? 'a page' : 'refused in words';
    });
    note('link pages and forms', 12, texts.length, outcomes);
    expect(await rows()).toEqual(before);
  });

  test('is no fault of ours: no error is logged', () => {
    expect(readErrorLog(system)).toEqual([]);
    const lines = [...table].map(([kind, { values: tried, places, outcomes }]) => {
      const counts = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`);
      return `${kind}: ${tried} values × ${places} = ${[...outcomes.values()].reduce((sum, count) => sum + count, 0)}\n    ${counts.join(' · ')}`;
    });
    process.stderr.write(
      `\nHostile values (seed ${seed})\n  ${lines.join('\n  ')}\n  5xx 0 · INTERNAL 0 · error log empty\n`,
    );
  });
});
