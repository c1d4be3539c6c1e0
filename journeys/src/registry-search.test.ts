import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem, type System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import { person, visitor, type Person } from './support/people.js';
import { provedOrganization, publishInitiative, waitForSupport } from './support/stories.js';

describe('A company looks for something that it can copy', () => {
  let system: System;
  let [manon, second]: Person[] = [];
  let initiativeId: string;

  beforeAll(async () => {
    system = await startTestSystem();
    manon = await person(system, 'manon@atelier.example');
    second = await person(system, 'second@company.example');
    const moderator = await person(system, 'moderator@example.org');
    const organizationId = await provedOrganization(manon, moderator, 'La Ferronnerie du Nord');
    initiativeId = await publishInitiative(manon, moderator, organizationId, 'Des surblouses cousues main');
  });
  afterAll(() => system?.stop());

  const SEARCH = `query ($search: String, $filter: InitiativeFilter) {
    initiatives(search: $search, filter: $filter) {
      totalCount
      nodes { id title organization { name } }
      facets { departments { department count } sizes { size count } sectors { sector count } }
    }
  }`;

  test('it misspells what it looks for, narrows down by two facets, and finds it', async () => {
    const search = 'surblouze ferronerie';
    const { initiatives: wide } = await waitFor('the words are known', async () => {
      const answer = await second!.ask(SEARCH, { search });
      return answer.initiatives.totalCount > 0 && answer;
    });
    const [{ department }] = wide.facets.departments;
    const [{ size }] = wide.facets.sizes;
    const { initiatives: narrow } = await second!.ask(SEARCH, {
      search,
      filter: { departments: [department], sizes: [size] },
    });
    expect(narrow).toMatchObject({
      totalCount: 1,
      nodes: [
        { id: initiativeId, title: 'Des surblouses cousues main', organization: { name: 'La Ferronnerie du Nord' } },
      ],
      facets: { departments: [{ department: '59', count: 1 }], sizes: [{ size: 'MICRO', count: 1 }] },
    });
  });

  test('what is supported comes first for whoever asks for that', async () => {
    await waitForSupport(second!, initiativeId);
    await waitFor('the support is counted', async () => {
      const { initiatives } = await visitor(system).ask(
        '{ initiatives(order: { by: MOST_SUPPORTED }, first: 1) { nodes { id } } }',
      );
      return initiatives.nodes[0].id === initiativeId;
    });
  });

  test('while it types it is offered the title and the name', async () => {
    const suggest = (prefix: string) =>
      visitor(system).ask(
        `query ($prefix: String!) {
           suggestions(prefix: $prefix) { ... on Initiative { id title } ... on Organization { name } }
         }`,
        { prefix },
      );
    expect(await suggest('surblouses cous')).toEqual({
      suggestions: [{ id: initiativeId, title: 'Des surblouses cousues main' }],
    });
    expect(await suggest('la ferr')).toEqual({ suggestions: [{ name: 'La Ferronnerie du Nord' }] });
  });
});
