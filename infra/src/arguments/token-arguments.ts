import { parseArgs } from 'node:util';
import { readAddress } from '@tpt/email-address';
import type { Caller } from '@tpt/graph';
import { SERVICES, type Service } from '../parts/description.js';

/** Whose token is asked for: somebody's for the graph, or one for a service itself. */
export type TokenArguments = { email: string } | { service: Service; caller: Caller };

const USAGE = `npm run token -- someone@example.org
  npm run token -- --internal SERVICE [--person PERSON_ID] [--email ADDRESS] [--role ROLE]`;

/** Reads them. @throws with how they are used. */
export function readTokenArguments(args: string[]): TokenArguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        internal: { type: 'string' },
        person: { type: 'string' },
        email: { type: 'string' },
        role: { type: 'string', multiple: true },
      },
    });
    const { internal, person, email, role } = values;
    if (internal === undefined) return { email: readPerson(positionals, values) };
    if (positionals.length > 0) throw new Error(`--internal ${internal} takes no ‘${positionals[0]}’`);
    const service = SERVICES.find((known) => known === internal);
    if (!service) throw new Error(`--internal ${internal}: choose of ${SERVICES.join(', ')}`);
    const caller = {
      ...(person ? { personId: person } : {}),
      ...(email ? { email } : {}),
      ...(role ? { roles: role } : {}),
    };
    return { service, caller };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n  ${USAGE}`, { cause: error });
  }
}

function readPerson([email, ...more]: string[], options: object): string {
  const [option] = Object.keys(options);
  if (option !== undefined) throw new Error(`--${option} goes with --internal SERVICE`);
  if (email === undefined || more.length > 0) throw new Error('Say whose token');
  if (!readAddress(email)) throw new Error(`‘${email}’ is no mail address`);
  return email;
}
