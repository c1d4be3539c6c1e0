import type { Capability } from '@tpt/service';
import type { Tools } from '../context.js';
import { ImportKeys } from './table.js';

/** Files of organizations and initiatives that the census has gathered. */
export const importing: Capability<Tools> = { tables: [ImportKeys] };
