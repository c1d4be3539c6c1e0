import type { Capability } from '@tpt/service';
import { answering } from './answering/index.js';
import { auditing } from './auditing/index.js';
import { contacts } from './contacts/index.js';
import { belonging } from './belonging/index.js';
import { census } from './census/index.js';
import { claiming } from './claiming/index.js';
import type { Tools } from './context.js';
import { directory } from './directory/index.js';
import { drafting } from './drafting/index.js';
import { editing } from './editing/index.js';
import { governing } from './governing/index.js';
import { importing } from './importing/index.js';
import { initiatives } from './initiatives/index.js';
import { searching } from './searching/index.js';
import { inviting } from './inviting/index.js';
import { memberships } from './memberships/index.js';
import { merging } from './merging/index.js';
import { organizations } from './organizations/index.js';
import { pausing } from './pausing/index.js';
import { pictures } from './pictures/index.js';
import { provingByCode } from './proving-by-code/index.js';
import { proving } from './proving/index.js';
import { publishing } from './publishing/index.js';
import { registering } from './registering/index.js';
import { reporting } from './reporting/index.js';
import { reviewing } from './reviewing/index.js';
import { revising } from './revising/index.js';

/** Everything that this service can do. */
export const capabilities: Capability<Tools>[] = [
  auditing,
  pausing,
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
  answering,
  reporting,
  reviewing,
  revising,
  pictures,
  searching,
  directory,
  belonging,
  census,
  claiming,
  merging,
  importing,
];
