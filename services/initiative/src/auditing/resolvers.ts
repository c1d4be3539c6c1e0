import { requireRole } from '@tpt/graph';
import { readPage } from '@tpt/service';
import type { Resolvers } from '../generated/schema.js';
import { AUDIT_CURSOR, readAuditTrail } from './reads.js';

export const resolvers: Resolvers = {
  Query: {
    auditTrail(_parent, { subjectId, ...args }, context) {
      requireRole(context, 'moderator');
      return readAuditTrail(context.tools, readPage(args, AUDIT_CURSOR, context), subjectId);
    },
  },
  AuditConnection: { nodes: ({ edges }) => edges.map((edge) => edge.node) },
};
