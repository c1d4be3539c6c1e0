import { addressesOf, type Places } from '../parts/addresses.js';
import { byName } from '../parts/by-name.js';
import { PROGRAMS, type Program } from '../parts/description.js';
import { describeEnvironments, type Addresses, type Environments } from '../parts/environments.js';
import { keepSecrets, type Secrets } from '../parts/secrets.js';

/** What a plan is made of. */
export interface PlanOptions extends Places {
  stateFolder: string;
  /** Settings of the programs that are not addresses or secrets, by program; they win over what is described. */
  settings?: Partial<Record<Program, Record<string, string>>>;
  logLevel: string;
  moderators: string;
}

/** Where everything is, and what each program is given. */
export interface SystemPlan {
  addresses: Addresses;
  secrets: Secrets;
  environments: Environments;
}

/** Plans a system on this machine. */
export async function planSystem(options: PlanOptions): Promise<SystemPlan> {
  const { stateFolder, ports, settings = {} } = options;
  const secrets = await keepSecrets(stateFolder);
  const addresses = addressesOf(options, secrets);
  const listening = { host: '127.0.0.1', ports: byName(PROGRAMS, (program) => ports[program]) };
  const environments = describeEnvironments(addresses, listening, secrets, options);
  for (const program of PROGRAMS) Object.assign(environments.programs[program], settings[program]);
  return { addresses, secrets, environments };
}
