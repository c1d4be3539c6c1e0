import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write, type Work } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { recordDomain } from '../proving/record-domain.js';
import { service } from '../service.js';
import { count, done, person, proved, registered } from '../testing/examples.js';
import { codeOf } from './codes.js';
import { proveMandateByCode } from './prove-mandate-by-code.js';
import { requestMandateCode } from './request-code.js';

const now = new Date();

describe('Proving a mandate by a code', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const act = <Result>(useCase: (work: Work<Tools>) => Promise<Result>) => write(tools, useCase);
  const record = (organizationId: string, domain = 'atelier.example') =>
    act((work) => recordDomain(work, person('z'), organizationId, domain, now));
  const request = (organizationId: string, personId: string, email = 'manon@atelier.example') =>
    act((work) => requestMandateCode(work, { organizationId, personId, email, language: 'fr' }, now));
  const prove = (organizationId: string, personId: string, code: string) =>
    act((work) => proveMandateByCode(work, { organizationId, personId, code }, now));
  const INVALID = { refused: [{ code: 'CODE_INVALID', field: ['code'] }] };

  test('makes the organization public by the code to a recorded domain, once', async () => {
    const { id } = await registered(tools, person('a'));
    done(await record(id));
    const code = codeOf(tools.links, done(await request(id, person('a'))));
    expect(done(await prove(id, person('a'), code))).toMatchObject({
      organization: { mandateProof: 'DOMAIN_CODE', version: 2 },
      membership: { proof: 'DOMAIN_CODE', version: 2 },
    });
    expect(await prove(id, person('a'), code)).toEqual(INVALID);
  });

  test('is not done by a code to a domain that is not recorded, which is asked for alike', async () => {
    const { id } = await registered(tools, person('b'));
    done(await record(id));
    const before = await count(tools, 'graphile_worker._private_jobs');
    const asked = done(await request(id, person('b'), 'manon@elsewhere.example'));
    expect(await count(tools, 'graphile_worker._private_jobs')).toBe(before + 1);
    expect(await prove(id, person('b'), codeOf(tools.links, asked))).toEqual(INVALID);
  });

  test('is not done by a code to a domain that she recorded herself, as a moderator', async () => {
    const { id } = await registered(tools, person('b'));
    await tools.database.query('delete from memberships where organization_id = $1', [id]);
    done(await act((work) => recordDomain(work, person('y'), id, 'atelier.example', now)));
    await tools.database.query(`insert into claims values ($1, $2, now())`, [id, person('y')]);
    const asked = done(await request(id, person('y')));
    expect(await prove(id, person('y'), codeOf(tools.links, asked))).toEqual(INVALID);
  });

  test('takes five attempts and no sixth, made at once, and an earlier code is of no use', async () => {
    const { id } = await registered(tools, person('c'));
    done(await record(id));
    const [first, second] = [done(await request(id, person('c'))), done(await request(id, person('c')))];
    expect(await prove(id, person('c'), codeOf(tools.links, first))).toEqual(INVALID);
    await Promise.all(Array.from({ length: 4 }, () => prove(id, person('c'), '00000000')));
    expect(await prove(id, person('c'), codeOf(tools.links, second))).toEqual(INVALID);
  });

  test('is nothing for others: neither strangers nor other members use a code', async () => {
    const { id } = await registered(tools, person('d'));
    done(await record(id));
    const code = codeOf(tools.links, done(await request(id, person('d'))));
    expect(await prove(id, person('e'), code)).toHaveProperty('refused.0.code', 'NOT_A_MEMBER');
    await tools.database.query(
      `insert into memberships (organization_id, person_id, role, version) values ($1, $2, 'EDITOR', 1)`,
      [id, person('e')],
    );
    expect(await prove(id, person('e'), code)).toEqual(INVALID);
  });

  test('is of no use for another organization than it was asked for', async () => {
    const [one, other] = [await registered(tools, person('i')), await registered(tools, person('i'))];
    for (const { id } of [one, other]) done(await record(id));
    const code = codeOf(tools.links, done(await request(one.id, person('i'))));
    expect(await prove(other.id, person('i'), code)).toEqual(INVALID);
    done(await prove(one.id, person('i'), code));
  });

  test('stops at five codes a day, asked for at once', async () => {
    const { id } = await registered(tools, person('f'));
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => request(id, person('f'))));
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(5);
  });

  test('waits for no stranger who claims the organization, too, however many codes those ask for at once', async () => {
    const { id } = await registered(tools, person('q'));
    const strangers = ['r', 's', 't'].map(person);
    for (const stranger of strangers)
      await tools.database.query(`insert into claims values ($1, $2, now())`, [id, stranger]);
    const asking = Array.from({ length: 5 }, () => strangers.map((stranger) => request(id, stranger))).flat();
    const outcomes = await Promise.all(asking);
    const codes = () => count(tools, `mandate_codes where organization_id = '${id}'`);
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(await codes());
    expect(await codes()).toBeLessThanOrEqual(10 + 2);
    for (let time = 0; time < 2; time += 1) done(await request(id, person('q')));
    expect(await request(id, person('q'))).toHaveProperty('refused.0.code', 'TOO_MANY');
  });

  test('is refused where another has proved the legal identifier, whichever number that one wrote', async () => {
    const [one, other] = [
      await registered(tools, person('g'), { siren: '303265045' }),
      await registered(tools, person('h'), { legalId: { scheme: 'VAT', value: 'FR40303265045' } }),
    ];
    for (const { id } of [one, other]) done(await record(id));
    const codes = [done(await request(one.id, person('g'))), done(await request(other.id, person('h')))];
    const outcomes = await Promise.all([
      prove(one.id, person('g'), codeOf(tools.links, codes[0]!)),
      prove(other.id, person('h'), codeOf(tools.links, codes[1]!)),
    ]);
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    expect(outcomes.find((outcome) => 'refused' in outcome)).toHaveProperty('refused.0.code', 'SIREN_TAKEN');
  });

  test('of domains that moderators record, and members do not see', async () => {
    const { id } = await proved(tools, person('j'));
    done(await record(id));
    done(await record(id));
    const query = 'query ($id: ID) { organization(id: $id) { recordedDomains } }';
    const seenBy = async (caller: object) => (await opened.ask(caller, query, { id })).organization.recordedDomains;
    expect(await seenBy({ personId: person('z'), roles: ['moderator'] })).toEqual(['atelier.example']);
    for (const caller of [{}, { personId: person('j') }]) expect(await seenBy(caller)).toBeNull();
    expect(await act((work) => recordDomain(work, person('j'), id, 'x.example', now))).toHaveProperty(
      'refused.0.code',
      'OWN_ORGANIZATION',
    );
  });
});
