import { blobStore } from '@tpt/blobs';
import { logLevel } from '@tpt/program';
import { z } from 'zod';
import type { Places } from '../parts/addresses.js';
import { PARTS, type PartDescription, type PartName } from '../parts/description.js';
import { OFFSET_VARIABLE, readPorts } from '../parts/ports.js';
import { meantBy } from './mistyped-names.js';

/** What whoever starts the system may choose. */
export interface Choices extends Places {
  logLevel: string;
  moderators: string;
}

type Environment = Record<string, string | undefined>;

const ENTRIES = Object.entries(PARTS) as [PartName, PartDescription & { replacedBy: string }][];

/** Every variable that a start reads. */
const VARIABLES = [
  ...ENTRIES.flatMap(([, { ports, replacedBy }]) => [
    ...Object.values(ports).map(({ variable }) => variable),
    replacedBy,
  ]),
  OFFSET_VARIABLE,
  'DATABASE_PREFIX',
  'KAFKA_PREFIX',
  'BLOBS_URL',
  'LOG_LEVEL',
  'MODERATORS',
];

/** Reads what the environment chooses. @throws naming all mistakes together, each with what helps. */
export function readChoices(environment: Environment): Choices {
  const mistakes = mistypedVariables(environment);
  const own = Object.fromEntries(
    ENTRIES.flatMap(([part, { replacedBy }]) => (environment[replacedBy] ? [[part, environment[replacedBy]]] : [])),
  ) as Choices['own'];
  const ports = readPorts(environment, own, mistakes);
  const level = environment['LOG_LEVEL'] || 'info';
  if (!logLevel().safeParse(level).success)
    mistakes.push(`LOG_LEVEL=${level} is no level. Choose ${logLevel().unwrap().options.join(', ')}`);
  const moderators = environment['MODERATORS'] || 'moderator@example.org';
  for (const address of moderators.split(','))
    if (!z.email().safeParse(address.trim()).success)
      mistakes.push(`MODERATORS: ‘${address.trim()}’ is no mail address. Put commas between several`);
  const blobs = environment['BLOBS_URL'] || undefined;
  const { error } = blobStore().optional().safeParse(blobs);
  if (error) mistakes.push(`BLOBS_URL ${error.issues[0]!.message}`);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n  '));
  return {
    ports,
    own,
    databasePrefix: environment['DATABASE_PREFIX'] ?? '',
    topicPrefix: environment['KAFKA_PREFIX'] ?? '',
    blobs,
    logLevel: level,
    moderators,
  };
}

/** A variable that is set beside the one it resembles belongs to another program. */
const mistypedVariables = (environment: Environment): string[] =>
  Object.keys(environment).flatMap((variable) => {
    const meant = VARIABLES.includes(variable) ? undefined : meantBy(variable, VARIABLES);
    return meant && !environment[meant]
      ? [`${variable} is read by nobody here. Did you mean ${meant}? If it is for another program, set ${meant} too`]
      : [];
  });
