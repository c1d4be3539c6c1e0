/** The services, each with a database of its own. */
export const SERVICES = ['initiative', 'signature', 'notification'] as const;

/** The name of a service. */
export type Service = (typeof SERVICES)[number];

/** A port that a part listens on: the variable that chooses it, and what it is otherwise. */
export interface PortDescription {
  variable: string;
  default: number;
}

/** A part of the system. */
export interface PartDescription {
  /** What people call it. */
  title: string;
  /** Ports by their purpose. */
  ports: Record<string, PortDescription>;
  /** The variable that names somebody's own instead; absent for what cannot be replaced. */
  replacedBy?: string;
}

/** Everything that runs. What starts it here, in containers and in tests is written for, or checked against, this. */
export const PARTS = {
  postgres: {
    title: 'PostgreSQL 18',
    ports: { main: { variable: 'POSTGRES_PORT', default: 5442 } },
    replacedBy: 'POSTGRES_URL',
  },
  kafka: {
    title: 'Apache Kafka',
    ports: {
      main: { variable: 'KAFKA_PORT', default: 9092 },
      controller: { variable: 'KAFKA_CONTROLLER_PORT', default: 9093 },
    },
    replacedBy: 'KAFKA_BROKERS',
  },
  mail: {
    title: 'mail sink',
    ports: {
      main: { variable: 'SMTP_PORT', default: 4025 },
      mailbox: { variable: 'MAILBOX_PORT', default: 4080 },
    },
    replacedBy: 'SMTP_URL',
  },
  identity: {
    title: 'identity provider',
    ports: { main: { variable: 'IDENTITY_PORT', default: 4010 } },
    replacedBy: 'OIDC_ISSUER',
  },
  initiative: {
    title: 'initiative service',
    ports: { main: { variable: 'INITIATIVE_PORT', default: 4001 } },
    replacedBy: 'INITIATIVE_URL',
  },
  signature: {
    title: 'signature service',
    ports: { main: { variable: 'SIGNATURE_PORT', default: 4002 } },
    replacedBy: 'SIGNATURE_URL',
  },
  notification: {
    title: 'notification service',
    ports: { main: { variable: 'NOTIFICATION_PORT', default: 4003 } },
    replacedBy: 'NOTIFICATION_URL',
  },
  gateway: {
    title: 'gateway',
    ports: { main: { variable: 'GATEWAY_PORT', default: 4000 } },
    replacedBy: 'GATEWAY_URL',
  },
} satisfies Record<string, PartDescription>;

/** The name of a part. */
export type PartName = keyof typeof PARTS;
