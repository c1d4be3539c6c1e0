import { requireRole } from '@tpt/graph';
import { write, type Work } from '@tpt/outbox';
import { readPage } from '@tpt/service';
import type { Context, Tools } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import type { Initiative } from '../initiatives/domain/index.js';
import { initiatives } from '../initiatives/reads.js';
import type { Outcome } from '../refusals.js';
import { reportsOfCase } from '../reporting/reads.js';
import { claimReview } from './claim-review.js';
import { decideOnInitiative } from './decide-on-initiative.js';
import type { Review } from './hold-review.js';
import { nearDuplicates } from './reads/near-duplicates.js';
import { QUEUE_CURSOR, readReviewQueue } from './reads/queue.js';
import { changesOf, mayDecide } from './reads/what-is-reviewed.js';
import { releaseReview } from './release-review.js';
import { resolveReport } from './resolve-report.js';

export const resolvers: Resolvers = {
  Query: {
    reviewQueue(_parent, { filter, ...args }, context) {
      const { personId } = requireRole(context, 'moderator');
      const page = readPage(args, QUEUE_CURSOR, context);
      return readReviewQueue(context.tools, filter ?? {}, personId, page, new Date());
    },
  },
  Mutation: {
    claimReview: (_parent, { input: { initiativeId } }, context) =>
      review(context, initiativeId, (work, mine) => claimReview(work, mine, new Date())),
    releaseReview: (_parent, { input: { initiativeId } }, context) =>
      review(context, initiativeId, (work, mine) => releaseReview(work, mine, new Date())),
    acceptInitiative: (_parent, { input: { initiativeId, expectedVersion } }, context) =>
      review(context, initiativeId, (work, mine) =>
        decideOnInitiative(work, mine, { expectedVersion, rejection: null }, new Date()),
      ),
    rejectInitiative: (_parent, { input: { initiativeId, expectedVersion, ...rejection } }, context) =>
      review(context, initiativeId, (work, mine) =>
        decideOnInitiative(work, mine, { expectedVersion, rejection }, new Date()),
      ),
    resolveReport: (_parent, { input: { initiativeId, expectedReports, withdrawal = null } }, context) =>
      review(context, initiativeId, (work, mine) =>
        resolveReport(work, mine, { expectedReports, withdrawal }, new Date()),
      ),
  },
  ReviewConnection: {
    nodes: ({ edges }) => edges.map((edge) => edge.node),
    totalCount: (page) => page.totalCount(),
  },
  ReviewEntry: {
    initiative: ({ initiativeId }, _args, context) => initiatives(context).load(initiativeId),
    submittedAt: ({ since }) => since,
    claim: ({ claimedBy, claimedUntil }, _args, { caller }) =>
      claimedBy && claimedUntil
        ? { moderatorId: claimedBy, isMine: claimedBy === caller.personId, until: claimedUntil }
        : null,
    changes: (entry, _args, context) => changesOf(entry, context),
    reportCount: ({ reports }) => reports,
    reports: ({ caseId }, _args, context) => (caseId ? reportsOfCase(context).load(caseId) : []),
    nearDuplicates: ({ initiativeId }, _args, context) => nearDuplicates(context).load(initiativeId),
    viewerMayDecide: (entry, _args, context) => mayDecide(entry, context),
  },
  NearDuplicate: {
    initiative: ({ initiativeId }, _args, context) => initiatives(context).load(initiativeId),
  },
};

async function review(
  context: Context,
  initiativeId: string,
  act: (work: Work<Tools>, mine: Review) => Promise<Outcome<Initiative>>,
) {
  const { personId: moderatorId } = requireRole(context, 'moderator');
  const reviewed = await write(context.tools, (work) => act(work, { moderatorId, initiativeId }));
  return 'refused' in reviewed ? { userErrors: reviewed.refused } : { initiative: reviewed.done, userErrors: [] };
}
