import type { Capability } from '@tpt/service';
import { contacts } from './contacts/index.js';
import { belonging } from './belonging/index.js';
import type { Tools } from './context.js';
import { directory } from './directory/index.js';
import { drafting } from './drafting/index.js';
import { editing } from './editing/index.js';
import { governing } from './governing/index.js';
import { initiatives } from './initiatives/index.js';
import { searching } from './searching/index.js';
import { inviting } from './inviting/index.js';
import { memberships } from './memberships/index.js';
import { organizations } from './organizations/index.js';
import { provingByCode } from './proving-by-code/index.js';
import { proving } from './proving/index.js';
import { publishing } from './publishing/index.js';
import { registering } from './registering/index.js';
import { reviewing } from './reviewing/index.js';

/** Everything that this service can do. */
export const capabilities: Capability<Tools>[] = [
  contacts,
  memberships,
  organizations,
  registering,
  editing,
  proving,
  provingByCode,
  inviting,
  governing,
  initiatives,
  drafting,
  publishing,
  reviewing,
  searching,
  directory,
  belonging,
];
