import type { CodegenConfig } from '@graphql-codegen/cli';
import { SERVICES } from './infra/dist/description.js';

// Each service's resolver types come from its own schema file; a resolver receives what its domain hands out.
const mappers: Record<string, Record<string, string>> = {
  initiative: {
    Organization: '../domain/organization.js#Organization',
    Membership: '../domain/membership.js#Membership',
    Initiative: '../store/published-initiatives.js#InitiativeCard',
    InitiativeConnection: '../store/published-initiatives.js#InitiativePage',
    InitiativeUserError: '../domain/refusal.js#Refusal',
  },
  signature: {
    Appeal: '../domain/appeal.js#Appeal',
    Initiative: '../domain/subject.js#InitiativeReference',
    SignatureUserError: '../domain/refusal.js#Refusal',
  },
  notification: {
    Notification: '../domain/notification.js#Notification',
    InitiativePublishedNotification: '../domain/notification.js#Notification',
    MilestoneReachedNotification: '../domain/notification.js#Notification',
    NotificationConnection: '../store/inbox-pages.js#InboxPage',
    Follow: '../domain/follow.js#Follow',
    Initiative: '../domain/follow.js#Reference',
    Organization: '../domain/follow.js#Reference',
    Appeal: '../domain/follow.js#Reference',
    NotificationUserError: '../domain/refusal.js#Refusal',
  },
};

const config: CodegenConfig = {
  generates: Object.fromEntries(
    SERVICES.map((service) => [
      `services/${service}/src/generated/schema.ts`,
      {
        schema: `services/${service}/schema.graphql`,
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          contextType: '../context.js#Context',
          mappers: mappers[service] ?? {},
          scalars: { ID: 'string', DateTime: 'Date' },
          inputMaybeValue: 'T | null | undefined',
          resolversNonOptionalTypename: false,
          mapperTypeSuffix: 'Model',
        },
      },
    ]),
  ),
};

export default config;
