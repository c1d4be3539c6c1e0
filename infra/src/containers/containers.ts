import { byName } from '../parts/by-name.js';
import { CONTAINER_PORT, PARTS, PROGRAMS, SERVICES, type ProgramDescription } from '../parts/description.js';
import type { Addresses, Listening } from '../parts/environments.js';
import type { Secrets } from '../parts/secrets.js';

/** Where the parts reach each other inside `docker compose`, and people reach them outside. */
export function containerAddresses(secrets: Secrets): { addresses: Addresses; listening: Listening } {
  const inside = (service: string) => `http://${service}:${CONTAINER_PORT}`;
  return {
    addresses: {
      postgres: `postgres://postgres:${secrets.postgresPassword}@postgres:${PARTS.postgres.ports.main.inContainer}`,
      kafka: 'kafka:19092',
      topicPrefix: '',
      databasePrefix: '',
      blobs: 'file:///blobs',
      smtp: `smtp://mail:${PARTS.mail.ports.main.inContainer}`,
      oidcIssuer: `http://localhost:${PARTS.identity.ports.main.default}`,
      oidcJwksUrl: `${inside('identity')}/jwks`,
      subgraphs: byName(SERVICES, (service) => `${inside(service)}/graphql`),
      gateway: `http://localhost:${PARTS.gateway.ports.main.default}`,
    },
    listening: {
      host: '0.0.0.0',
      ports: byName(PROGRAMS, (program) => {
        const { main, operations }: ProgramDescription['ports'] = PARTS[program].ports;
        return { main: main.inContainer, ...(operations ? { operations: operations.inContainer } : {}) };
      }),
    },
  };
}
