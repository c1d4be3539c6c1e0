import type { DecisionTexts } from './texts.js';

export const en: DecisionTexts = {
  subject: {
    ACCEPTED: (initiative) => `Published: ${initiative}`,
    REJECTED: (initiative) => `To be corrected: ${initiative}`,
    WITHDRAWN: (initiative) => `Withdrawn: ${initiative}`,
    REPLY: (initiative) => `The moderators have replied: ${initiative}`,
  },
  greeting: 'Hello,',
  decision: {
    ACCEPTED: (initiative) => `The moderators have accepted “${initiative}”: everybody can read it from now on.`,
    REJECTED: (initiative) => `The moderators have not published “${initiative}” as you submitted it.`,
    WITHDRAWN: (initiative) => `The moderators have withdrawn “${initiative}”: the public sees it no more.`,
    REPLY: (initiative) => `The moderators have replied to your message about “${initiative}”.`,
  },
  because: (reason) => `Reason: ${reason}`,
  reasons: {
    INCOMPLETE: 'something is missing to understand this initiative or to do the same.',
    NOT_SOLIDARITY: 'it is not an initiative of solidarity.',
    ADVERTISING: 'the text advertises.',
    UNVERIFIABLE: 'what it says cannot be verified.',
    DUPLICATE: 'this initiative is here already.',
    PERSONAL_DATA: 'the text holds personal data.',
    UNLAWFUL: 'the content is against the law.',
    OTHER: 'see what the moderators write.',
  },
  words: 'Their message:',
  next: {
    ACCEPTED: 'Thank you for making it known and keeping it up to date.',
    REJECTED: 'You can correct the text and submit it again, or answer the moderators from your space.',
    WITHDRAWN: 'You can answer the moderators from your space.',
    REPLY: 'You can answer them from your space.',
  },
};
