import { readMailbox } from '@tpt/embedded';
import type { System } from '@tpt/infra';
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

/** Invites somebody to act for an organization; gives the invitation. */
export async function inviteMember(owner: Person, organizationId: string, email: string): Promise<{ id: string }> {
  const { inviteMember: payload } = await owner.ask(
    `mutation ($input: InviteMemberInput!) {
       inviteMember(input: $input) { invitation { id } userErrors { code field } }
     }`,
    { input: { organizationId, email, role: 'EDITOR' } },
  );
  return payload.invitation as { id: string };
}

/** The message that a mailbox was sent, once it is there. */
export const readMessage = (system: System, email: string, subject: RegExp) =>
  waitFor('the message', async () =>
    (await readMailbox(system.addresses.mailbox!)).find(
      (message) => message.to.includes(email) && subject.test(message.subject),
    ),
  );

/** The token of the invitation that a mailbox was sent. */
export const readInvitation = async (system: System, email: string): Promise<string> =>
  /\/invitation\/([\w-]+)/.exec((await readMessage(system, email, /^Agir|^Act/)).text)![1]!;

/** What is written of an initiative. */
const textOf = (title: string) => ({
  title: { fr: title },
  summary: { fr: 'L’atelier coud deux cents masques pour la maison de retraite voisine.' },
  description: { fr: 'Nous cousons le soir, vous livrez le matin.' },
  howTo: { fr: 'Le patron est libre ; il faut deux machines et un samedi.' },
  giftKinds: ['IN_KIND'],
  beneficiaries: ['ELDERLY'],
  territory: { countryCode: 'FR', department: '59' },
  startedOn: '2020-04',
});

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
      input: { organizationId, ...textOf(title), ...more },
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

/** Writes a draft, or what was rejected, anew. */
export const editDraft = (author: Person, initiativeId: string, expectedVersion: number, title: string) =>
  author.ask(
    `mutation ($input: EditDraftInput!) {
       editDraft(input: $input) { initiative { state version } userErrors { code message } }
     }`,
    { input: { initiativeId, expectedVersion, ...textOf(title) } },
  );

/** Hands an edit of what is public in. */
export const reviseInitiative = (author: Person, initiativeId: string, expectedVersion: number, title: string) =>
  author.ask(
    `mutation ($input: ReviseInitiativeInput!) {
       reviseInitiative(input: $input) { initiative { version } userErrors { code message } }
     }`,
    { input: { initiativeId, expectedVersion, ...textOf(title) } },
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

/** A moderator does not let what was handed in be public, as it is now, and says why. */
export async function rejectInitiative(moderator: Person, initiativeId: string, reason: string, message: string) {
  const { initiative } = await moderator.ask(`query ($id: ID) { initiative(id: $id) { version } }`, {
    id: initiativeId,
  });
  return moderator.ask(
    `mutation ($input: RejectInitiativeInput!) {
       rejectInitiative(input: $input) { initiative { state } userErrors { code message } }
     }`,
    { input: { initiativeId, expectedVersion: initiative.version, reason, message } },
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
    // The number may already count what came after the list was read.
    return inbox.totalCount >= size && inbox.nodes.length >= size && inbox.nodes;
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
