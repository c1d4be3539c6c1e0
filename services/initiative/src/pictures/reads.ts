import { namedStatement } from '@tpt/database';
import { isId } from '@tpt/model';
import { keptWith } from '@tpt/service';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Context } from '../context.js';
import type { Initiative } from '../initiatives/domain/index.js';
import { viewerOf } from '../memberships/reads.js';
import type { Organization } from '../organizations/domain/index.js';
import { isForAll, maySeeWaiting, type Picture } from './domain.js';

/** A picture, and whether everybody may see it. */
export type ShownPicture = Picture & { isForAll: boolean };

type Row = Picture &
  Pick<Initiative, 'state' | 'pictures'> &
  Pick<Organization, 'provenance' | 'mandateProof' | 'logo'> & { owner: string };

const rowsWhere = (condition: string): string => `
  select p.id, p.initiative_id as "initiativeId", p.organization_id as "organizationId",
    p.alternative_text as "alternativeText", p.variants, i.state, i.pictures,
    o.provenance, o.mandate_proof as "mandateProof", o.logo
  from pictures p
  left join initiatives i on i.id = p.initiative_id
  left join organizations o on o.id = p.organization_id
  where ${condition}
  order by p.id`;

/** What is read of pictures. */
export const STATEMENTS = {
  byId: rowsWhere('p.id = any($1)'),
  ofInitiatives: rowsWhere('p.initiative_id = any($1)'),
  files: 'select id, variants from pictures where id = any($1)',
  sender: 'select person_id as "personId" from picture_uploads where id = $1',
};

const readById = namedStatement<Row>('pictures-by-id', STATEMENTS.byId);
const readOfInitiatives = namedStatement<Row>('pictures-of-initiatives', STATEMENTS.ofInitiatives);
const readSenders = namedStatement<{ personId: string }>('sender-of-upload', STATEMENTS.sender);
const readFiles = namedStatement<Pick<Picture, 'id' | 'variants'>>('files-of-pictures', STATEMENTS.files);

/** Pictures by id, for who may see what they are of. */
export const pictures = keptWith(
  ({ tools }: Context) =>
    new DataLoader<string, ShownPicture | null>(async (ids) => {
      const found = new Map((await readById(tools.database, [ids])).map((row) => [row.id, toShown(row)]));
      return ids.map((id) => found.get(id) ?? null);
    }),
);

const ofInitiatives = keptWith(
  ({ tools }: Context) =>
    new DataLoader<string, ShownPicture[]>(async (ids) => {
      const found = Map.groupBy(await readOfInitiatives(tools.database, [ids]), ({ initiativeId }) => initiativeId!);
      return ids.map((id) => (found.get(id) ?? []).map(toShown));
    }),
);

/** The pictures of an initiative that wait for a moderator, for her and for its members. */
export async function readWaiting(
  { id, organizationId, pictures: shown }: Pick<Initiative, 'id' | 'organizationId' | 'pictures'>,
  context: Context,
): Promise<ShownPicture[]> {
  if (!maySeeWaiting(await viewerOf(organizationId, context))) return [];
  const all = await ofInitiatives(context).load(id);
  return all.filter((picture) => !shown.some((each) => each.id === picture.id));
}

/** A picture that somebody looks at. */
export async function readPicture(database: DataSource, id: string): Promise<ShownPicture | undefined> {
  if (!isId('picture', id)) return undefined;
  const [row] = await readById(database, [[id]]);
  return row && toShown(row);
}

/** The person who was let send a picture. */
export const readSender = async (database: DataSource, uploadId: string): Promise<string | undefined> =>
  (await readSenders(database, [uploadId]))[0]?.personId;

/** The files of pictures, by their ids. */
export const findFiles = async (database: DataSource, ids: string[]): Promise<Map<string, Set<string>>> =>
  new Map(
    (await readFiles(database, [ids])).map(({ id, variants }) => [id, new Set(variants.map(({ file }) => file))]),
  );

function toShown({ state, pictures: shown, provenance, mandateProof, logo, ...picture }: Row): ShownPicture {
  const subject =
    picture.initiativeId === null
      ? { organization: { provenance, mandateProof, logo } }
      : { initiative: { state, pictures: shown } };
  return { ...picture, isForAll: isForAll(picture, subject) } as ShownPicture;
}
