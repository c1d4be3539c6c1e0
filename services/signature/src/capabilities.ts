import type { Capability } from '@tpt/service';
import { appeals } from './appeals/index.js';
import type { Tools } from './context.js';
import { counting } from './counting/index.js';
import { forgetting } from './forgetting/index.js';
import { messages } from './messages/index.js';
import { signing } from './signing/index.js';
import { subjects } from './subjects/index.js';
import { supporting } from './supporting/index.js';
import { visiting } from './visiting/index.js';

/** Everything that this service can do. */
export const capabilities: Capability<Tools>[] = [
  subjects,
  appeals,
  signing,
  supporting,
  visiting,
  messages,
  counting,
  forgetting,
];
