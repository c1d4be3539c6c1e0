import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem, type System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import { person, visitor, type Person } from './support/people.js';
import { followInitiative, waitForSupport } from './support/stories.js';

const PAGE = `query ($slug: String!) {
  initiative(slug: $slug) { title supportCount viewerSupports viewerIsFollowing }
}`;
const slug = 'ceb-europe-don-aux-hopitaux-luxembourgeois';

describe('A page of three services still answers when one is down', () => {
  let system: System;
  let farid: Person;
  const title = 'Deux dons égaux à deux hôpitaux du Luxembourg';

  beforeAll(async () => {
    system = await startTestSystem();
    farid = await person(system, 'farid@example.org');
  });
  afterAll(() => system?.stop());

  test('with all of them it holds the initiative, its supports, and whether I follow it', async () => {
    const { initiative } = await farid.ask(`{ initiative(slug: "${slug}") { id } }`);
    await waitForSupport(farid, initiative.id);
    await followInitiative(farid, initiative.id);
    await waitFor('the support', async () => (await farid.ask(PAGE, { slug })).initiative.supportCount === 1, 2_000);
    expect(await farid.ask(PAGE, { slug })).toEqual({
      initiative: { title, supportCount: 1, viewerSupports: true, viewerIsFollowing: true },
    });
  });

  test('a visitor is told neither that she follows nor that she does not', async () => {
    expect(await visitor(system).ask(PAGE, { slug })).toEqual({
      initiative: { title, supportCount: 1, viewerSupports: null, viewerIsFollowing: null },
    });
  });

  test.each([
    ['signature', { supportCount: null, viewerSupports: null, viewerIsFollowing: true }],
    ['notification', { supportCount: 1, viewerSupports: true, viewerIsFollowing: null }],
  ] as const)(
    'with the %s service stopped it answers with the rest, and says in words what is missing',
    async (service, rest) => {
      await system.stopPart(service);
      const answer = await farid.tryToAsk(PAGE, { slug });
      expect(answer.data).toEqual({ initiative: { title, ...rest } });
      expect(answer.errors).toMatchObject([
        {
          message: 'Cette partie n’est pas disponible pour le moment. Réessayez dans un instant.',
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ]);
      expect(JSON.stringify(answer.errors)).not.toMatch(/ECONN|127\.0\.0\.1|stack/i);
      await system.startProgram(service);
      expect((await farid.tryToAsk(PAGE, { slug })).errors).toBeUndefined();
    },
  );
});
