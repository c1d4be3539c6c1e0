import { pathToFileURL } from 'node:url';
import { byName } from './by-name.js';
import { SERVICES, type PARTS, type PartName, type Service } from './description.js';
import type { Addresses } from './environments.js';
import type { Secrets } from './secrets.js';

/** A port for each purpose of each part. */
export type Ports = { [Part in PartName]: Record<keyof (typeof PARTS)[Part]['ports'], number> };

/** Where the parts are. */
export interface Places {
  ports: Ports;
  /** Addresses of parts that somebody else runs. */
  own: Partial<Record<PartName, string>>;
  databasePrefix: string;
  topicPrefix: string;
  /** Where bytes are kept that are not in the state folder. */
  blobs?: string | undefined;
}

/** Where each part is reached on this machine, or where somebody's own is. */
export function addressesOf(places: Places & { stateFolder: string }, secrets: Secrets): Addresses {
  const { ports, own, databasePrefix, topicPrefix, blobs, stateFolder } = places;
  const local = (port: number) => `http://localhost:${port}`;
  const subgraph = (service: Service) => own[service] ?? `http://127.0.0.1:${ports[service].main}/graphql`;
  return {
    postgres: own.postgres ?? `postgres://postgres:${secrets.postgresPassword}@127.0.0.1:${ports.postgres.main}`,
    kafka: own.kafka ?? `localhost:${ports.kafka.main}`,
    databasePrefix,
    topicPrefix,
    smtp: own.mail ?? `smtp://127.0.0.1:${ports.mail.main}`,
    blobs: blobs ?? pathToFileURL(`${stateFolder}/blobs`).href,
    ...(own.mail ? {} : { mailbox: local(ports.mail.mailbox) }),
    oidcIssuer: own.identity ?? local(ports.identity.main),
    subgraphs: byName(SERVICES, subgraph),
    gateway: own.gateway ?? local(ports.gateway.main),
    ...(own.gateway ? {} : { operations: local(ports.gateway.operations) }),
  };
}
