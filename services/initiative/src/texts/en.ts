import type { Texts } from './texts.js';

export const en: Texts = {
  refusals: {
    REQUIRED: 'This is needed.',
    TOO_LONG: 'This text is too long.',
    INVALID: 'This value is not of the expected form.',
    SIREN_INVALID: 'This SIREN number is not valid.',
    SIREN_TAKEN: 'Another organization has already proved its mandate with this SIREN number.',
    NOT_FOUND: 'Not found.',
    NOT_A_MEMBER: 'You do not act for this organization.',
    MANDATE_NOT_PROVED: 'Your mandate for this organization is not proved yet.',
    NOT_A_DRAFT: 'This initiative is no longer a draft.',
    OWN_ORGANIZATION: 'You are a member of this organization, so that somebody else decides on what it does.',
    TOO_MANY_PICTURES: 'An initiative has at most eight pictures. Take one away first.',
    PICTURE_TOO_LARGE: 'This picture is too large: at most 10 MB and 50 million pixels.',
    PICTURE_TYPE_REFUSED: 'Only still pictures are taken, as JPEG, PNG, WebP or AVIF.',
    PICTURE_TYPE_FALSE: 'This picture is not of the type that it is said to be.',
    PICTURE_UNREADABLE: 'This picture cannot be read: its file is broken.',
    UPLOAD_OVER: 'Nothing can be sent to this address any more. Ask for another one.',
    UPLOAD_RUNNING: 'A picture is being sent to this address already.',
  },
};
