/** Counts that people are told of: 10, 100, 1,000 and so on. */
export const MILESTONES = [10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** A milestone and when it was first passed. */
export interface Milestone {
  count: number;
  reachedAt: Date;
}

/** How many people signed or support a subject. */
export interface Count {
  subjectId: string;
  people: number;
  milestones: Milestone[];
  countedAt: Date;
  version: number;
}

/** How many more, or fewer, sign or support a subject. */
export interface Change {
  subjectId: string;
  people: number;
}

/** As many changes as one fold takes: a statement takes 65,535 parameters, and the counts of so many must fit in one. */
export const FOLDED_AT_ONCE = 5_000;

/** Adds a change to the count of its subject, if there is one. */
export function add({ subjectId, people: change }: Change, earlier: Count | undefined, now: Date): Count {
  const people = (earlier?.people ?? 0) + change;
  return {
    subjectId,
    people,
    milestones: passMilestones(earlier?.milestones ?? [], people, now),
    countedAt: now,
    version: (earlier?.version ?? 0) + 1,
  };
}

/** Adds the milestones that a count has passed for the first time. One that was passed stays passed, whoever leaves. */
export function passMilestones(reached: Milestone[], count: number, now: Date): Milestone[] {
  const known = new Set(reached.map((milestone) => milestone.count));
  const passed = MILESTONES.filter((milestone) => milestone <= count && !known.has(milestone));
  return [...reached, ...passed.map((milestone) => ({ count: milestone, reachedAt: now }))];
}
