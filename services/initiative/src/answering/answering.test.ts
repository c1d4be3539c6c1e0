import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { openMailbox, type Mailbox } from '@tpt/testing';
import { keepContact } from '../contacts/keep-contact.js';
import type { Tools } from '../context.js';
import { decideOnInitiative } from '../reviewing/decide-on-initiative.js';
import { service } from '../service.js';
import { done, drafted, person, proved, submitted } from '../testing/examples.js';
import { LONGEST_THREAD } from './domain.js';
import { jobs } from './jobs.js';

