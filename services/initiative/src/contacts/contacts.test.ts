import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { count, person, registered } from '../testing/examples.js';
import { findContact } from './finder.js';
import { forgetContacts } from './forget-contacts.js';
import { hashAddress } from './hash-address.js';
import { keepContact } from './keep-contact.js';

const REGISTER = `mutation ($name: String!) {
  registerOrganization(input: { name: $name, countryCode: "FR", sizeCategory: MICRO, nafSection: "C" }) {
    userErrors { code }
  }
}`;

describe('The contact of a person', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  beforeEach(() => tools.database.query('delete from contacts'));
  afterAll(() => opened?.close());

  const find = (personId: string) => findContact(tools.database.manager, tools.fields, personId);
  const keep = (letter: string, email: string | undefined, now = new Date()) =>
    write(tools, (work) => keepContact(work, person(letter), email, 'fr', now));

  test('is kept when she acts, in the language that she reads, and not when she is refused', async () => {
    const caller = { personId: person('a'), email: 'manon@atelier.example' };
    await opened.ask(caller, REGISTER, { name: ' ' });
    expect(await find(caller.personId)).toBeNull();
    await opened.ask(caller, REGISTER, { name: 'L’Atelier' });
    expect(await find(caller.personId)).toMatchObject({ address: 'manon@atelier.example', language: 'en' });
  });

  test('is kept without her address in any column that could be read', async () => {
    await keep('b', 'zoe@example.org');
    const [row] = await tools.database.query(`select to_jsonb(contacts) as row, address from contacts`);
    expect(JSON.stringify(row.row)).not.toContain('zoe');
    expect(row.address.toString('latin1')).not.toContain('zoe');
  });

  test('is the latest of them, one for each person, however often at once she acts', async () => {
    await Promise.all(Array.from({ length: 8 }, () => keep('c', 'zoe@example.org')));
    await keep('c', 'zoe@elsewhere.example');
    await keep('c', undefined);
    expect(await count(tools, 'contacts')).toBe(1);
    expect(await find(person('c'))).toMatchObject({ address: 'zoe@elsewhere.example' });
  });

  test('does not open in another’s row', async () => {
    await keep('d', 'zoe@example.org');
    await tools.database.query('update contacts set person_id = $1', [person('e')]);
    await expect(find(person('e'))).rejects.toThrow();
  });

  test('is forgotten a year after she acted, unless she is a member somewhere', async () => {
    const [then, now] = [new Date('2025-11-24T08:00:00Z'), new Date('2026-11-24T08:00:00Z')];
    await registered(tools, person('f'));
    for (const letter of ['f', 'g']) await keep(letter, `${letter}@example.org`, then);
    await keep('h', 'h@example.org', new Date(then.getTime() + 1));
    expect(await forgetContacts(tools, now)).toBe(1);
    expect(await find(person('g'))).toBeNull();
    for (const letter of ['f', 'h']) expect(await find(person(letter))).not.toBeNull();
  });

  test('is matched by a hash that is the same for the same address, whoever makes its key first', async () => {
    const hash = (address: string) => write(tools, (work) => hashAddress(work, address));
    const [first, ...others] = await Promise.all(Array.from({ length: 6 }, () => hash('zoe@example.org')));
    for (const other of others) expect(other).toEqual(first);
    expect(await hash('ali@example.org')).not.toEqual(first);
    expect(await count(tools, 'service_keys')).toBe(1);
  });
});
