import { afterAll, beforeAll } from '@jest/globals';
import { startForStories, stopAfterStories } from './on-one-system/system.js';
// Told in this order: first what reads all that is logged, and last what kills a service.
import './on-one-system/query-limits.js';
import './on-one-system/publishing.js';
import './on-one-system/lifecycle.js';
import './on-one-system/members.js';
import './on-one-system/census.js';
import './on-one-system/moderation.js';
import './on-one-system/pictures.js';

// To start a system takes longer than to tell a story, and these leave alone what the others make.
beforeAll(startForStories);
afterAll(stopAfterStories);
