/** Counts that people are told of: 10, 100, 1,000 and so on. */
export const MILESTONES = [10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** A milestone and when it was first passed. */
export interface Milestone {
  count: number;
  reachedAt: Date;
}

/** Adds the milestones that a count has passed for the first time. One that was passed stays passed, whoever leaves. */
export function passMilestones(reached: Milestone[], count: number, now: Date): Milestone[] {
  const known = new Set(reached.map((milestone) => milestone.count));
  const passed = MILESTONES.filter((milestone) => milestone <= count && !known.has(milestone));
  return [...reached, ...passed.map((milestone) => ({ count: milestone, reachedAt: now }))];
}
