import { isPublic, type Illustration, type Initiative } from '../initiatives/domain/index.js';
import { isInsider, mayPublish, type Viewer } from '../memberships/domain.js';
import { isClaimed, isPublicOrganization, type Organization } from '../organizations/domain/index.js';
import { refuse, type Outcome } from '../refusals.js';
import { checkLocalizedText, tidyLocalizedText, type GivenText, type LocalizedText } from '../values/text.js';

/** What a picture is of: what an initiative did, or who an organization is. */
export type Subject = { initiativeId: string; organizationId: null } | { initiativeId: null; organizationId: string };

/** A size of a picture, as it is kept. */
export interface Variant {
  /** Its name in addresses, after that of the picture. */
  file: string;
  type: 'image/webp' | 'image/jpeg';
  width: number;
  height: number;
  bytes: number;
}

/** A picture. It never changes; another one is another picture. */
export type Picture = Subject & {
  id: string;
  /** What there is to see, for who does not see it. */
  alternativeText: LocalizedText;
  /** The smallest first; the last is a JPEG, the largest is before it. */
  variants: Variant[];
};

/** The right to send one picture, until it is used or over. */
export type Upload = Subject & {
  id: string;
  alternativeText: LocalizedText;
  personId: string;
  /** Whether she asked for it as a moderator. */
  isModerator: boolean;
  expiresAt: Date;
};

/** What of the subject of a picture decides who sees it. */
export type SubjectState =
  | { initiative: Pick<Initiative, 'state' | 'pictures'> }
  | { organization: Pick<Organization, 'provenance' | 'mandateProof' | 'logo'> };

/** Pictures of an initiative, with those that wait for a moderator. */
export const MOST_PICTURES = 8;

/** Bytes that may be sent of a picture. */
export const LARGEST_PICTURE = 10 * 1024 * 1024;

/** Uploads that may be open for one subject; an earlier one gives way. */
export const MOST_UPLOADS = 16;

/** The sizes of pictures, and those of logos. */
export const SIZES = {
  picture: { largest: 1_920, widths: [320, 640, 1_280], jpegWidth: 1_280 },
  logo: { largest: 512, widths: [96, 192], jpegWidth: 512 },
};

const LONGEST_ALTERNATIVE_TEXT = 300;
const UPLOAD_WITHIN_MS = 15 * 60_000;
const ATTEMPT_WITHIN_MS = 2 * 60_000;
const ORPHAN_AFTER_MS = 6 * 3_600_000;

/** Until when what is asked for now may be sent. */
export const uploadUntil = (now: Date): Date => new Date(now.getTime() + UPLOAD_WITHIN_MS);

/** Until when whoever began to send holds the upload, should nothing more be heard of it. */
export const attemptUntil = (now: Date): Date => new Date(now.getTime() + ATTEMPT_WITHIN_MS);

/** Until when bytes were kept that belong to no picture, unless its row is still to come. */
export const orphanedUntil = (now: Date): Date => new Date(now.getTime() - ORPHAN_AFTER_MS);

/** What a picture shows, in words; at least in one language. */
export function readAlternativeText(given: GivenText): Outcome<LocalizedText> {
  const text = tidyLocalizedText(given);
  const refused = checkLocalizedText(text, LONGEST_ALTERNATIVE_TEXT, 'alternativeText');
  return refused.length > 0 ? { refused } : { done: text };
}

/**
 * Members illustrate what their organization does, and what of it is public with a proved mandate; moderators what they
 * recorded, for whom nobody speaks here.
 * @param owner of the initiative.
 */
export function mayIllustrate(initiative: Initiative, owner: Organization, viewer: Viewer): Outcome<Initiative> {
  if (viewer.membership && initiative.state === 'WITHDRAWN') return refuse('STATE_FORBIDS');
  if (initiative.provenance === 'CENSUSED' && maySpeakFor(owner, viewer)) return { done: initiative };
  if (!isPublic(initiative)) return viewer.membership ? { done: initiative } : refuse('NOT_FOUND', 'initiativeId');
  const allowed = mayPublish(viewer.membership);
  return 'refused' in allowed ? allowed : { done: initiative };
}

/** The same of the logo of an organization; what everybody sees at once, members change with a proved mandate. */
export function mayShowLogo(organization: Organization, viewer: Viewer): Outcome<Organization> {
  if (maySpeakFor(organization, viewer)) return { done: organization };
  if (!isPublicOrganization(organization))
    return viewer.membership ? { done: organization } : refuse('NOT_FOUND', 'organizationId');
  const allowed = mayPublish(viewer.membership);
  return 'refused' in allowed ? allowed : { done: organization };
}

const maySpeakFor = (organization: Organization, { isModerator, membership }: Viewer): boolean =>
  isModerator && !membership && organization.provenance === 'CENSUSED' && !isClaimed(organization);

/** Who may add a picture may take it away, and so may a moderator. */
export const mayRemove = <Thing>(allowed: Outcome<Thing>, thing: Thing, { isModerator }: Viewer): Outcome<Thing> =>
  isModerator ? { done: thing } : allowed;

/** One more picture has room. */
export const checkRoom = (pictures: number): Outcome<null> =>
  pictures < MOST_PICTURES ? { done: null } : refuse('TOO_MANY_PICTURES');

/** A picture shows with a draft; what was handed in is shown with what a moderator has seen, so that it waits for one. */
export const illustrate = (initiative: Initiative, picture: Picture): Initiative =>
  isDraft(initiative) ? { ...initiative, pictures: [...initiative.pictures, toIllustration(picture)] } : initiative;

/** A moderator has seen the pictures that waited. */
export const acceptPictures = (initiative: Initiative, waiting: Picture[], now: Date): Initiative =>
  waiting.length === 0
    ? initiative
    : withPictures(initiative, [...initiative.pictures, ...waiting.map(toIllustration)], now);

/** Without one of its pictures, whether or not it was shown. */
export const withoutPicture = (initiative: Initiative, pictureId: string, now: Date): Initiative => {
  const pictures = initiative.pictures.filter(({ id }) => id !== pictureId);
  return pictures.length === initiative.pictures.length ? initiative : withPictures(initiative, pictures, now);
};

/** Its pictures in another order, which names each of them once. */
export function orderPictures(initiative: Initiative, ids: string[], now: Date): Outcome<Initiative> {
  const { pictures } = initiative;
  const ordered = ids.flatMap((id) => pictures.find((picture) => picture.id === id) ?? []);
  if (ordered.length !== pictures.length || new Set(ids).size !== ids.length || ids.length !== pictures.length)
    return refuse('INVALID', 'pictureIds');
  return { done: withPictures(initiative, ordered, now) };
}

/** The organization with another logo, or without one. */
export const withLogo = (organization: Organization, logo: string | null): Organization => ({
  ...organization,
  logo,
  version: organization.version + 1,
});

/** The organization without a picture that may be its logo. */
export const withoutLogo = (organization: Organization, pictureId: string): Organization =>
  organization.logo === pictureId ? withLogo(organization, null) : organization;

/** Everybody sees a picture that is shown with what everybody sees. */
export const isForAll = ({ id }: Pick<Picture, 'id'>, subject: SubjectState): boolean =>
  'initiative' in subject
    ? isPublic(subject.initiative) && subject.initiative.pictures.some((shown) => shown.id === id)
    : isPublicOrganization(subject.organization) && subject.organization.logo === id;

/** Pictures that wait for a moderator are seen by her and by members. */
export const maySeeWaiting = isInsider;

// A draft goes to nobody, and who writes it does not lose her place to her own picture.
const withPictures = (initiative: Initiative, pictures: Illustration[], now: Date): Initiative =>
  isDraft(initiative)
    ? { ...initiative, pictures }
    : { ...initiative, pictures, updatedAt: now, version: initiative.version + 1 };

const isDraft = ({ state }: Initiative): boolean => state === 'DRAFT' || state === 'REJECTED';

const toIllustration = ({ id, alternativeText, variants }: Picture): Illustration => {
  const { width, height } = variants.at(-2)!;
  return { id, alternative: alternativeText, width, height };
};
