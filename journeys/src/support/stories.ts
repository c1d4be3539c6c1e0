import { waitFor } from '@tpt/testing';
import type { Person } from './people.js';

/** Registers an organization; gives its id. */
export async function registerOrganization(author: Person, name: string): Promise<string> {
  const { registerOrganization: payload } = await author.ask(
    `mutation ($input: RegisterOrganizationInput!) {
       registerOrganization(input: $input) { organization { id mandateProof } userErrors { code field } }
     }`,
    {
      input: {
        name,
        countryCode: 'FR',
        department: '59',
        city: 'Lille',
        sizeCategory: 'MICRO',
        nafSection: 'C',
        despiteSimilar: true,
      },
    },
  );
  return payload.organization.id as string;
}

export const proveMandate = (moderator: Person, organizationId: string) =>
  moderator.ask(
    `mutation ($organizationId: ID!) {
       proveMandate(input: { organizationId: $organizationId }) { organization { mandateProof } userErrors { code } }
     }`,
    { organizationId },
  );

/** Writes an initiative down; gives its id. */
export async function draftInitiative(
  author: Person,
  organizationId: string,
  title: string,
  more: object = {},
): Promise<string> {
  const { draftInitiative: payload } = await author.ask(
    `mutation ($input: DraftInitiativeInput!) {
       draftInitiative(input: $input) { initiative { id state } userErrors { code field message } }
     }`,
    {
      input: {
        organizationId,
        title: { fr: title },
        summary: { fr: 'L’atelier coud deux cents masques pour la maison de retraite voisine.' },
        description: { fr: 'Nous cousons le soir, vous livrez le matin.' },
        howTo: { fr: 'Le patron est libre ; il faut deux machines et un samedi.' },
        giftKinds: ['IN_KIND'],
        beneficiaries: ['ELDERLY'],
        territory: { countryCode: 'FR', department: '59' },
        startedOn: '2020-04',
        ...more,
      },
    },
  );
  return payload.initiative.id as string;
}

export const submitInitiative = (author: Person, initiativeId: string) =>
  author.ask(
    `mutation ($initiativeId: ID!) {
       submitInitiative(input: { initiativeId: $initiativeId }) { initiative { state version } userErrors { code message } }
     }`,
    { initiativeId },
  );

/** A moderator lets what was handed in be public, as it is now. */
export async function acceptInitiative(moderator: Person, initiativeId: string) {
  const { initiative } = await moderator.ask(`query ($id: ID) { initiative(id: $id) { version } }`, {
    id: initiativeId,
  });
  return moderator.ask(
    `mutation ($input: AcceptInitiativeInput!) {
       acceptInitiative(input: $input) { initiative { state publishedAt } userErrors { code message } }
     }`,
    { input: { initiativeId, expectedVersion: initiative.version } },
  );
}

/** An organization that may publish; gives its id. */
export async function provedOrganization(author: Person, moderator: Person, name: string): Promise<string> {
  const organizationId = await registerOrganization(author, name);
  await proveMandate(moderator, organizationId);
  return organizationId;
}

/** Publishes an initiative from nothing; gives its id. */
export async function publishInitiative(
  author: Person,
  moderator: Person,
  organizationId: string,
  title: string,
  more: object = {},
): Promise<string> {
  const initiativeId = await draftInitiative(author, organizationId, title, more);
  await submitInitiative(author, initiativeId);
  await acceptInitiative(moderator, initiativeId);
  return initiativeId;
}

/** The appeal of the seed; gives its id. */
export async function findAppeal(reader: Person): Promise<string> {
  const { appeal } = await reader.ask('{ appeal(slug: "tous-pour-tous") { id } }');
  return appeal.id as string;
}

export const signAppeal = (signer: Person, appealId: string) =>
  signer.ask(
    `mutation ($appealId: ID!) {
       signAppeal(input: { appealId: $appealId }) { appeal { viewerHasSigned } userErrors { code message } }
     }`,
    { appealId },
  );

export const countSignatures = async (reader: Person): Promise<number> =>
  (await reader.ask('{ appeal(slug: "tous-pour-tous") { signatureCount } }')).appeal.signatureCount as number;

export const followEverything = (follower: Person) =>
  follower.ask('mutation { followAllInitiatives { follow { since } userErrors { code } } }');

export const followInitiative = (follower: Person, initiativeId: string) =>
  follower.ask(
    `mutation ($initiativeId: ID!) {
       followInitiative(input: { initiativeId: $initiativeId }) { follow { since } userErrors { code } }
     }`,
    { initiativeId },
  );

export const followOrganization = (follower: Person, organizationId: string) =>
  follower.ask(
    `mutation ($organizationId: ID!) {
       followOrganization(input: { organizationId: $organizationId }) { follow { since } userErrors { code } }
     }`,
    { organizationId },
  );

export const followAppeal = (follower: Person, appealId: string) =>
  follower.ask(
    `mutation ($appealId: ID!) {
       followAppeal(input: { appealId: $appealId }) { follow { since } userErrors { code } }
     }`,
    { appealId },
  );

/** What somebody was told, once there are this many. */
export const waitForInbox = (reader: Person, size: number) =>
  waitFor(`${size} notifications`, async () => {
    const { inbox } = await reader.ask(
      `{ inbox { totalCount nodes {
           __typename
           ... on InitiativePublishedNotification { initiative { id title } }
           ... on AppealMilestoneNotification { milestone appeal { id title } }
         } } }`,
    );
    return inbox.totalCount >= size && inbox.nodes;
  });

/** Waits until the signature service knows that an initiative can be supported. */
export const waitForSupport = (supporter: Person, initiativeId: string) =>
  waitFor('a support', async () => {
    const { supportInitiative } = await supporter.ask(
      `mutation ($initiativeId: ID!) {
         supportInitiative(input: { initiativeId: $initiativeId }) { initiative { viewerSupports } userErrors { code } }
       }`,
      { initiativeId },
    );
    return supportInitiative.userErrors.length === 0;
  });
