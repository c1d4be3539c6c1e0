import { EntitySchema } from 'typeorm';
import type { Report, ReportCase } from './domain.js';

export const ReportCases = new EntitySchema<ReportCase>({
  name: 'report_cases',
  columns: {
    id: { type: 'text', primary: true },
    initiativeId: { name: 'initiative_id', type: 'text' },
    openedAt: { name: 'opened_at', type: 'timestamptz' },
    reports: { type: 'integer' },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
  },
});

/** A report; what somebody wrote is sealed. */
export type ReportRow = Omit<Report, 'text'> & { text: Buffer | null };

export const Reports = new EntitySchema<ReportRow>({
  name: 'reports',
  columns: {
    id: { type: 'text', primary: true },
    caseId: { name: 'case_id', type: 'text' },
    initiativeId: { name: 'initiative_id', type: 'text' },
    personId: { name: 'person_id', type: 'text', nullable: true },
    network: { type: 'text', nullable: true },
    version: { type: 'integer' },
    reason: { type: 'text' },
    text: { type: 'bytea', nullable: true },
    reportedAt: { name: 'reported_at', type: 'timestamptz' },
  },
});

/** Where the words of a report are sealed. */
export const textPlace = (id: string): string => `reports.text:${id}`;
