import type { Capability } from '@tpt/service';
import type { Tools } from './context.js';
import { following } from './following/index.js';
import { inbox } from './inbox/index.js';
import { telling } from './telling/index.js';
import { vanishing } from './vanishing/index.js';

/** Everything that this service can do. */
export const capabilities: Capability<Tools>[] = [vanishing, following, telling, inbox];
