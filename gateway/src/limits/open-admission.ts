import type { FastifyInstance } from 'fastify';
import { type Admit, type AdmissionOptions, createAdmission } from './admission.js';
import { createNetworkHash } from './network-hash.js';
import { openRateLimits } from './rate-limits.js';

interface Settings {
  RATE_LIMIT_NETWORK: number;
  RATE_LIMIT_PERSON: number;
  NETWORK_KEY: string;
}

/** Lets requests in as the settings say. */
export const openAdmission = async (
  app: FastifyInstance,
  { RATE_LIMIT_NETWORK: network, RATE_LIMIT_PERSON: person, NETWORK_KEY: key }: Settings,
  recognize: AdmissionOptions['recognize'],
): Promise<Admit> =>
  createAdmission({
    recognize,
    count: await openRateLimits(app, { network, person }),
    hashNetwork: createNetworkHash(key),
  });
