/** A port that a part listens on: the variable that chooses it, what it is otherwise, and what it is in a container. */
export interface PortDescription {
  variable: string;
  default: number;
  inContainer: number;
}

/** A part of the system. */
export interface PartDescription {
  /** What people call it. */
  title: string;
  /** Ports by their purpose. */
  ports: Record<string, PortDescription>;
  /** The variable that names somebody's own instead. */
  replacedBy: string;
}

/** A part that is a program of ours: what Node runs, and where it says that it is ready. */
export interface ProgramDescription extends PartDescription {
  /** Health and metrics are at the main port, unless they have one of their own. */
  ports: { main: PortDescription; operations?: PortDescription };
  script: string;
  health: string;
}

/** The port that every program of ours listens on inside its container. */
export const CONTAINER_PORT = 8080;

// Where health and metrics are of a program that shows them to operators only.
const OPERATIONS_CONTAINER_PORT = 8081;

// Each has a database of its own. To add a service is to add its folder and its line here.
const SERVICE_LIST = {
  initiative: { port: 4001, hasFirstContent: true, writesToPeople: true },
  signature: { port: 4002, hasFirstContent: true, writesToPeople: true },
  notification: { port: 4003, hasFirstContent: false, writesToPeople: false },
};

/** The name of a service. */
export type Service = keyof typeof SERVICE_LIST;

/** The services. */
export const SERVICES = Object.keys(SERVICE_LIST) as Service[];

/** The services that bring first content with them. */
export const SEEDED_SERVICES = SERVICES.filter((service) => SERVICE_LIST[service].hasFirstContent);

/** The services that write to people, and keep their addresses to do so. */
export const WRITING_SERVICES = SERVICES.filter((service) => SERVICE_LIST[service].writesToPeople);

const service = (name: Service): ProgramDescription => ({
  title: `${name} service`,
  ports: {
    main: { variable: `${name.toUpperCase()}_PORT`, default: SERVICE_LIST[name].port, inContainer: CONTAINER_PORT },
  },
  replacedBy: `${name.toUpperCase()}_URL`,
  script: `services/${name}/dist/main.js`,
  health: '/readyz',
});

/** The parts that are programs of ours. */
const PROGRAM_PARTS = {
  identity: {
    title: 'identity provider',
    ports: { main: { variable: 'IDENTITY_PORT', default: 4010, inContainer: CONTAINER_PORT } },
    replacedBy: 'OIDC_ISSUER',
    script: 'infra/dist/identity/main.js',
    health: '/.well-known/openid-configuration',
  },
  ...(Object.fromEntries(SERVICES.map((name) => [name, service(name)])) as Record<Service, ProgramDescription>),
  gateway: {
    title: 'gateway',
    ports: {
      main: { variable: 'GATEWAY_PORT', default: 4000, inContainer: CONTAINER_PORT },
      operations: { variable: 'GATEWAY_OPERATIONS_PORT', default: 4090, inContainer: OPERATIONS_CONTAINER_PORT },
    },
    replacedBy: 'GATEWAY_URL',
    script: 'gateway/dist/main.js',
    health: '/readyz',
  },
} satisfies Record<string, ProgramDescription>;

/** Everything that runs; what starts it here, in containers and in tests is derived from this, or checked against it. */
export const PARTS = {
  postgres: {
    title: 'PostgreSQL 18',
    ports: { main: { variable: 'POSTGRES_PORT', default: 5442, inContainer: 5432 } },
    replacedBy: 'POSTGRES_URL',
  },
  kafka: {
    title: 'Apache Kafka',
    ports: {
      main: { variable: 'KAFKA_PORT', default: 9092, inContainer: 9092 },
      controller: { variable: 'KAFKA_CONTROLLER_PORT', default: 9093, inContainer: 9093 },
    },
    replacedBy: 'KAFKA_BROKERS',
  },
  mail: {
    title: 'mail sink',
    ports: {
      main: { variable: 'SMTP_PORT', default: 4025, inContainer: 1025 },
      mailbox: { variable: 'MAILBOX_PORT', default: 4080, inContainer: CONTAINER_PORT },
    },
    replacedBy: 'SMTP_URL',
  },
  ...PROGRAM_PARTS,
} satisfies Record<string, PartDescription>;

/** The name of a part. */
export type PartName = keyof typeof PARTS;

/** The name of a program of ours. */
export type Program = keyof typeof PROGRAM_PARTS;

/** The programs of ours. */
export const PROGRAMS = Object.keys(PROGRAM_PARTS) as Program[];
