import { SERVICES, type Service } from './description.js';
import type { Addresses, Listening } from './environments.js';
import type { Secrets } from './secrets.js';

/** The port that every program of ours listens on inside its container. */
export const CONTAINER_PORT = 8080;

/** Where the parts reach each other inside `docker compose`, and people reach them outside. */
export function containerAddresses(secrets: Secrets): { addresses: Addresses; listening: Listening } {
  const inside = (service: string) => `http://${service}:${CONTAINER_PORT}`;
  return {
    addresses: {
      postgres: `postgres://postgres:${secrets.postgresPassword}@postgres:5432`,
      kafka: 'kafka:19092',
      topicPrefix: '',
      databasePrefix: '',
      smtp: 'smtp://mail:1025',
      oidcIssuer: 'http://localhost:4010',
      oidcJwksUrl: `${inside('identity')}/jwks`,
      subgraphs: Object.fromEntries(SERVICES.map((service) => [service, `${inside(service)}/graphql`])) as Record<
        Service,
        string
      >,
      gateway: 'http://localhost:4000',
    },
    listening: {
      host: '0.0.0.0',
      ports: {
        initiative: CONTAINER_PORT,
        signature: CONTAINER_PORT,
        notification: CONTAINER_PORT,
        identity: CONTAINER_PORT,
        gateway: CONTAINER_PORT,
      },
    },
  };
}
