import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { Messages, ServiceKeys } from './table.js';

/** Nobody is flooded: the messages that leave are counted. */
export const messages: Capability<Tools> = { tables: [Messages, ServiceKeys] };
