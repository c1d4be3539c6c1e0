import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { FORGET_CONTACTS, jobs } from './jobs.js';
import { Contacts, ServiceKeys } from './table.js';

/** Where people who act are written to. */
export const contacts: Capability<Tools> = { tables: [Contacts, ServiceKeys], jobs, hourly: [FORGET_CONTACTS] };
