import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import fc from 'fast-check';
import type { Tools } from '../context.js';
import { discardDraft } from '../drafting/discard-draft.js';
import { editDraft } from '../drafting/edit-draft.js';
import type { Initiative } from '../initiatives/domain/index.js';
import { initiatives } from '../initiatives/reads.js';
import { endInitiative } from '../publishing/end-initiative.js';
import { submitInitiative } from '../publishing/submit-initiative.js';
import { takeBackSubmission } from '../publishing/take-back-submission.js';
import { withdrawInitiative } from '../publishing/withdraw-initiative.js';
import type { Outcome } from '../refusals.js';
import { decideOnInitiative } from '../reviewing/decide-on-initiative.js';
import { service } from '../service.js';
import { drafted, masks, person, proved, requestOf } from '../testing/examples.js';
import { reviseInitiative } from './revise-initiative.js';

const author = person('a');
const rejection = { reason: 'OTHER', message: 'Non.' } as const;
const ACTS = ['EDIT', 'DISCARD', 'SUBMIT', 'TAKE_BACK', 'ACCEPT', 'REJECT', 'REVISE', 'END', 'WITHDRAW'] as const;

/** What was handed in last and what was accepted last, told apart from everything that the service does. */
interface Told {
  handedIn: string | null;
  accepted: string | null;
}

describe('What readers see', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  let organizationId: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
    ({ id: organizationId } = await proved(tools, author));
  });
  afterAll(() => opened?.close());

  const moderatorId = person('m');
  const act = (kind: (typeof ACTS)[number], id: string, expectedVersion: number, title: string) =>
    write(tools, (work): Promise<Outcome<Initiative>> => {
      const now = new Date();
      const request = { personId: author, initiativeId: id, expectedVersion };
      const text = { ...masks, title: { fr: title } };
      switch (kind) {
        case 'EDIT':
          return editDraft(work, { ...request, text }, now);
        case 'DISCARD':
          return discardDraft(work, request);
        case 'SUBMIT':
          return submitInitiative(work, author, id, now);
        case 'TAKE_BACK':
          return takeBackSubmission(work, author, id, now);
        case 'ACCEPT':
          return decideOnInitiative(work, { moderatorId, initiativeId: id }, { expectedVersion, rejection: null }, now);
        case 'REJECT':
          return decideOnInitiative(work, { moderatorId, initiativeId: id }, { expectedVersion, rejection }, now);
        case 'REVISE':
          return reviseInitiative(work, { ...request, text }, now);
        case 'END':
          return endInitiative(work, request, now);
        case 'WITHDRAW':
          return withdrawInitiative(work, author, id, now);
      }
    });

  const shown = async (id: string, personId?: string) =>
    initiatives(requestOf(tools, personId ? { personId } : {})).load(id);

  test('is the text that was accepted last, and nothing before or after, whatever is done', async () => {
    const steps = fc.array(
      fc.record({ kind: fc.constantFrom(...ACTS), isStale: fc.nat(5).map((chance) => chance === 0) }),
      { minLength: 5, maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (done) => {
        const { id } = await drafted(tools, author, organizationId);
        let written = 'Des masques';
        const told: Told = { handedIn: null, accepted: null };
        for (const [index, { kind, isStale }] of done.entries()) {
          const before = await shown(id, author);
          if (!before) break;
          const title = `Des masques ${index}`;
          const outcome = await act(kind, id, before.version - (isStale ? 1 : 0), title);
          if ('done' in outcome) {
            if (kind === 'EDIT') written = title;
            if (kind === 'SUBMIT') told.handedIn = written;
            if (kind === 'REVISE') told.handedIn = title;
            if (kind === 'ACCEPT') told.accepted = told.handedIn;
            if (kind === 'WITHDRAW' || kind === 'DISCARD') told.accepted = null;
          } else expect(await shown(id, author)).toEqual(before);
          expect((await shown(id))?.title.fr ?? null).toBe(told.accepted);
        }
      }),
      { numRuns: 40 },
    );
  });
});
