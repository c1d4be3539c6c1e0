import { createMinter, type Caller } from '@tpt/graph';
import type { Service } from '../parts/description.js';
import type { Secrets } from '../parts/secrets.js';

/** A token with which a service can be asked as the gateway asks it. */
export const mintInternalToken = (secrets: Secrets, service: Service, caller: Caller): string =>
  createMinter(secrets.tokenKeys[service], service)(caller);
