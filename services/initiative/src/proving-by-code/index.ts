import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { FORGET_CODES, jobs } from './jobs.js';
import { resolvers } from './resolvers.js';
import { MandateCodes } from './table.js';

/** Members prove their mandate by a code to an address at a domain that was recorded for their organization. */
export const provingByCode: Capability<Tools> = { tables: [MandateCodes], resolvers, jobs, hourly: [FORGET_CODES] };
