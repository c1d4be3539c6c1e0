import { measureJobs } from '@tpt/database';
import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { jobs } from './jobs.js';
import { resolvers } from './resolvers.js';

/** Visitors sign with a name and an address, and confirm or take back with the links they are sent. */
export const visiting: Capability<Tools> = {
  resolvers,
  jobs,
  async status({ database }) {
    const mails = await measureJobs((sql) => database.query(sql));
    return [
      `mails: ${mails.waiting} due, the oldest for ${Math.round(mails.oldestDueSeconds)} s; ` +
        `${mails.failing} failed and will be tried again, ${mails.givenUp} given up`,
    ];
  },
};
