import { requirePerson, requireRole } from '@tpt/graph';
import { write } from '@tpt/outbox';
import { exactlyOne, fieldOf } from '@tpt/service';
import { IMAGE_TYPES } from '@tpt/images';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { initiatives } from '../initiatives/reads.js';
import { isModerator } from '../memberships/reads.js';
import { organizations } from '../organizations/reads.js';
import type { Outcome } from '../refusals.js';
import { inLanguage } from '../values/text.js';
import { acceptPictures } from './accept-pictures.js';
import { LARGEST_PICTURE, type Subject } from './domain.js';
import type { Author, Found } from './find-subject.js';
import { orderPictures } from './order-pictures.js';
import { pictureAddress, uploadAddress } from './picture-address.js';
import { pictures, readWaiting, type ShownPicture } from './reads.js';
import { removePicture } from './remove-picture.js';
import { requestUpload } from './request-upload.js';

const ofInitiative = fieldOf(initiatives);
const ofOrganization = fieldOf(organizations);

const authorOf = (context: Context): Author => ({
  personId: requirePerson(context).personId,
  isModerator: isModerator(context),
});

const payloadOf = (outcome: Outcome<Found>) =>
  'refused' in outcome ? { userErrors: outcome.refused } : { ...outcome.done, userErrors: [] };

const ofItsInitiative = async <Thing>(changing: Promise<Outcome<Thing>>) => {
  const outcome = await changing;
  return 'refused' in outcome ? outcome : { done: { initiative: outcome.done } };
};

const largestOf = ({ variants }: ShownPicture) => variants.at(-2)!;

export const resolvers: Resolvers = {
  Mutation: {
    async requestPictureUpload(_parent, { input: { initiativeId, organizationId, alternativeText } }, context) {
      const author = authorOf(context);
      const { name, value } = exactlyOne({ initiativeId, organizationId }, context);
      const subject = { initiativeId: null, organizationId: null, [name]: value } as unknown as Subject;
      const requested = await write(context.tools, (work) =>
        requestUpload(work, author, { subject, alternativeText }, new Date()),
      );
      if ('refused' in requested) return { userErrors: requested.refused };
      return { upload: requested.done, userErrors: [] };
    },
    async removePicture(_parent, { input: { pictureId } }, context) {
      const author = authorOf(context);
      return payloadOf(await write(context.tools, (work) => removePicture(work, author, pictureId, new Date())));
    },
    async orderPictures(_parent, { input }, context) {
      const author = authorOf(context);
      return payloadOf(
        await ofItsInitiative(write(context.tools, (work) => orderPictures(work, author, input, new Date()))),
      );
    },
    async acceptPictures(_parent, { input }, context) {
      const { personId } = requireRole(context, 'moderator');
      return payloadOf(
        await ofItsInitiative(write(context.tools, (work) => acceptPictures(work, personId, input, new Date()))),
      );
    },
  },
  Initiative: {
    pictures: ofInitiative('pictures', async (shown, context) => {
      const found = await Promise.all(shown.map(({ id }) => pictures(context).load(id)));
      return found.filter((picture) => picture !== null);
    }),
    async waitingPictures(parent, _args, context) {
      // Nobody waits to see what she may not see.
      if (!context.caller.personId) return [];
      const shown = await ofInitiative('pictures')(parent, {}, context);
      return readWaiting({ ...parent, pictures: shown }, context);
    },
  },
  Organization: {
    logo: ofOrganization('logo', (id, context) => (id === null ? null : pictures(context).load(id))),
  },
  Picture: {
    alternativeText: ({ alternativeText }, _args, { language }) => inLanguage(alternativeText, language),
    width: (picture) => largestOf(picture).width,
    height: (picture) => largestOf(picture).height,
    variants: (picture, _args, { tools }) =>
      picture.variants.map((variant) => ({
        ...variant,
        url: pictureAddress(tools, picture, variant.file, new Date()),
      })),
  },
  PictureUpload: {
    url: (upload, _args, { tools }) => uploadAddress(tools, upload),
    largestBytes: () => LARGEST_PICTURE,
    types: () => [...IMAGE_TYPES],
  },
};
