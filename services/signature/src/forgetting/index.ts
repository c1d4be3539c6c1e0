import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { FORGET, jobs } from './jobs.js';

/** What is promised to go, goes. */
export const forgetting: Capability<Tools> = { jobs, hourly: [FORGET] };
