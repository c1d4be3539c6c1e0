import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SERVICES, startTestSystem, type Service, type System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import { person, visitor, type Answer, type Person } from './support/people.js';
import { startStandIn, type StandIn } from './support/stand-in.js';
import { followInitiative, waitForSupport } from './support/stories.js';

const PAGE = `query ($slug: String!) {
  initiative(slug: $slug) { title supportCount viewerSupports viewerIsFollowing }
  follows { __typename }
}`;
const slug = 'ceb-europe-don-aux-hopitaux-luxembourgeois';
const title = 'Deux dons égaux à deux hôpitaux du Luxembourg';
const WHOLE = {
  initiative: { title, supportCount: 1, viewerSupports: true, viewerIsFollowing: true },
  follows: [{ __typename: 'InitiativeFollow' }],
};
const QUERY_TIMEOUT_MS = 800;

/** What is left of the page without a service, and what is missing. */
const WITHOUT: Record<Service, { data: object; missing: string[] }> = {
  initiative: { data: { ...WHOLE, initiative: null }, missing: ['initiative'] },
  signature: {
    data: { ...WHOLE, initiative: { ...WHOLE.initiative, supportCount: null, viewerSupports: null } },
    missing: ['initiative.supportCount', 'initiative.viewerSupports'],
  },
  notification: {
    data: { initiative: { ...WHOLE.initiative, viewerIsFollowing: null }, follows: null },
    missing: ['follows', 'initiative.viewerIsFollowing'],
  },
};

describe('A page of three services still answers when one is not well', () => {
  let system: System;
  let farid: Person;
  const standIns = {} as Record<Service, StandIn>;

  beforeAll(async () => {
    for (const service of SERVICES) standIns[service] = await startStandIn();
    system = await startTestSystem({
      settings: {
        gateway: {
          SUBGRAPH_QUERY_TIMEOUT_MS: String(QUERY_TIMEOUT_MS),
          SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(SERVICES.map((name) => [name, standIns[name].url]))),
        },
      },
    });
    for (const service of SERVICES) standIns[service].target = system.addresses.subgraphs[service];
    farid = await person(system, 'farid@example.org');
  });
  afterAll(async () => {
    await system?.stop();
    for (const standIn of Object.values(standIns)) standIn.close();
  });

  /** The page, and how many milliseconds it took. */
  async function open(): Promise<Answer & { took: number }> {
    const began = performance.now();
    const answer = await farid.tryToAsk(PAGE, { slug });
    return { ...answer, took: performance.now() - began };
  }

  const expectRest = (service: Service, { data, errors }: Answer): void => {
    expect(data).toEqual(WITHOUT[service].data);
    expect(errors!.map(({ path }) => path!.join('.')).sort()).toEqual(WITHOUT[service].missing);
    for (const error of errors!)
      expect(error).toEqual({
        message: 'Cette partie n’est pas disponible pour le moment. Réessayez dans un instant.',
        path: error.path,
        extensions: { code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) },
      });
  };
  const isBack = () => waitFor('the whole page', async () => !(await open()).errors);
  const print = (what: string, took: number[]) =>
    process.stderr.write(`${what}: ${took.map((each) => each.toFixed(0)).join(', ')} ms\n`);

  test('with all of them it holds the initiative, its supports, and whether I follow it', async () => {
    await isBack();
    const { initiative } = await farid.ask(`{ initiative(slug: "${slug}") { id } }`);
    await waitForSupport(farid, initiative.id);
    await followInitiative(farid, initiative.id);
    await waitFor('the support', async () => (await farid.ask(PAGE, { slug })).initiative.supportCount === 1, 2_000);
    expect(await farid.ask(PAGE, { slug })).toEqual(WHOLE);
  });

  test('a visitor is told neither that she follows nor that she does not', async () => {
    expect((await visitor(system).tryToAsk(PAGE, { slug })).data.initiative).toEqual({
      title,
      supportCount: 1,
      viewerSupports: null,
      viewerIsFollowing: null,
    });
  });

  describe.each(SERVICES)('the %s service', (service) => {
    test('stopped: it answers with the rest, and with everything when the service is started again', async () => {
      await system.stopPart(service);
      const answer = await open();
      expectRest(service, answer);
      print(`${service} stopped`, [answer.took]);
      await system.startProgram(service);
      await isBack();
    });

    test('hanging: the first pages wait for less than a second, those after them do not, and it heals by itself', async () => {
      system.pause(service);
      const first = await Promise.all(Array.from({ length: 8 }, open));
      for (const answer of first) expectRest(service, answer);
      const later: number[] = [];
      await waitFor('pages that do not wait', async () => {
        const answer = await open();
        expectRest(service, answer);
        later.push(answer.took);
        return later.length > 5 && later.slice(-5).every((took) => took < QUERY_TIMEOUT_MS / 2);
      });
      print(`${service} hanging, first`, [
        Math.min(...first.map(({ took }) => took)),
        Math.max(...first.map(({ took }) => took)),
      ]);
      print(`${service} hanging, then`, later);
      expect((await fetch(`${system.addresses.operations}/readyz`)).status).toBe(200);
      system.resume(service);
      await isBack();
    });

    test.each(['lying', 'slow'] as const)('%s: it answers with the rest in time', async (mood) => {
      standIns[service].mood = mood;
      const answer = await open();
      expectRest(service, answer);
      print(`${service} ${mood}`, [answer.took]);
      // How busy the machine is shows here too.
      expect(answer.took).toBeLessThan(QUERY_TIMEOUT_MS + 1_500);
      standIns[service].mood = 'faithful';
      await isBack();
    });
  });
});
