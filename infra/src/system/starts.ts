import { startKafka, startMail, startPostgres } from '@tpt/embedded';
import type { Ports } from '../parts/addresses.js';
import type { Starts } from './crew.js';
import { byName } from '../parts/by-name.js';
import { PROGRAMS, type Program } from '../parts/description.js';
import { commonEnvironment, logFileOf, startProgram, type Surroundings } from '../parts/programs.js';
import type { SystemPlan } from './system-plan.js';

/** How each part is started on this machine. */
export function describeStarts(
  options: Surroundings & { ports: Ports },
  { environments, secrets }: SystemPlan,
): Starts {
  const { stateFolder, ports } = options;
  const program =
    (name: Program): Starts[Program] =>
    (watch) =>
      startProgram(name, environments, options, watch);
  return {
    postgres: (watch) =>
      startPostgres(
        {
          dataFolder: `${stateFolder}/postgres`,
          port: ports.postgres.main,
          password: secrets.postgresPassword,
          logFile: logFileOf(stateFolder, 'postgres'),
        },
        watch,
      ),
    kafka: (watch) =>
      startKafka(
        {
          dataFolder: `${stateFolder}/kafka`,
          port: ports.kafka.main,
          controllerPort: ports.kafka.controller,
          logFile: logFileOf(stateFolder, 'kafka'),
        },
        watch,
      ),
    mail: (watch) =>
      startMail(
        {
          folder: `${stateFolder}/mail`,
          smtpPort: ports.mail.main,
          mailboxPort: ports.mail.mailbox,
          env: commonEnvironment(stateFolder),
          logFile: logFileOf(stateFolder, 'mail'),
        },
        watch,
      ),
    ...byName(PROGRAMS, program),
  };
}
