import { newId } from '@tpt/model';
import type { Work } from '@tpt/outbox';
import { addInitiatives } from '../initiatives/add-initiative.js';
import { changeRecorded } from '../initiatives/change-initiative.js';
import type { Initiative } from '../initiatives/domain/index.js';
import { isPublicOrganization, type Organization } from '../organizations/domain/index.js';
import {
  decideOnInitiative,
  slugOf,
  type Answer,
  type ImportOutcome,
  type ImportRefusal,
  type Line,
  type NamedInitiative,
  type Organizations,
} from './domain/index.js';
import { holdMeant, type Held, type Meant } from './find-meant.js';
import { keepKeys, type ImportKey } from './store.js';

const kind = 'initiative' as const;

/** Keeps the initiatives of a batch, whose organizations are known by now. */
export async function importInitiatives(
  work: Work,
  lines: Line<NamedInitiative>[],
  meant: Meant,
  organizations: Organizations,
  now: Date,
): Promise<Answer[]> {
  const held = await holdMeant(work.transaction, meant, organizations);
  const slugs = new Set(meant.slugs);
  // Two lines may know one initiative by different keys.
  const changed = new Map<string, Initiative>();
  const added: Initiative[] = [];
  const kept: ImportKey[] = [];
  const answers: Answer[] = [];
  for (const line of lines) {
    if (meant.unchanged.has(line.key)) {
      answers.push({ line: line.line, kind, verdict: 'UNCHANGED' });
      continue;
    }
    const decided = decide(line, asItIsNow(held.get(line.key), changed), slugs, organizations, now);
    if ('refused' in decided) {
      answers.push({ line: line.line, kind, refused: decided.refused });
      continue;
    }
    const { verdict, before, after } = decided.done;
    if (before) await changeRecorded(work, before, after, now);
    else added.push(after);
    changed.set(after.id, after);
    slugs.add(after.slug);
    if (verdict !== 'CLAIMED') kept.push({ kind, key: line.key, subjectId: after.id, digest: line.digest });
    answers.push({ line: line.line, kind, verdict });
  }
  await addInitiatives(work, added);
  await keepKeys(work.transaction, kept);
  return answers;
}

function asItIsNow(known: Held | undefined, changed: Map<string, Initiative>): Held | undefined {
  const initiative = known && changed.get(known.thing.initiative.id);
  return initiative ? { ...known, thing: { ...known.thing, initiative } } : known;
}

function decide(
  line: Line<NamedInitiative>,
  known: Held | undefined,
  slugs: Set<string>,
  organizations: Organizations,
  now: Date,
) {
  const leaders = findLeaders(line, organizations);
  if ('refused' in leaders) return leaders;
  if (!known && slugs.has(slugOf(line))) return refuse('SLUG_TAKEN', 'slug');
  return decideOnInitiative(line, newId(kind), known, leaders.done, now);
}

function findLeaders({ entry }: Line<NamedInitiative>, organizations: Organizations): ImportOutcome<Organization[]> {
  const named = [
    { slug: entry.organization, field: ['organization'] },
    ...entry.partners.map((slug, index) => ({ slug, field: ['partners', String(index)] })),
  ];
  // What is not public leads nothing that is.
  const isThere = (organization: Organization | undefined) => organization && isPublicOrganization(organization);
  const missing = named.filter(({ slug }) => !isThere(organizations.get(slug)));
  if (missing.length > 0)
    return { refused: missing.map(({ field }) => ({ code: 'NO_SUCH_ORGANIZATION' as const, field })) };
  return { done: named.map(({ slug }) => organizations.get(slug)!) };
}

const refuse = (code: ImportRefusal['code'], ...field: string[]): { refused: ImportRefusal[] } => ({
  refused: [{ code, field }],
});
