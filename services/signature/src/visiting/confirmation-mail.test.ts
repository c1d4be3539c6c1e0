import { expect, test } from '@jest/globals';
import { writeConfirmation } from './confirmation-mail.js';
import { texts } from './texts/index.js';

const mail = {
  id: 'signature_1',
  to: 'zoe@example.org',
  appeal: 'Pain & <b>roses</b>',
  confirmUrl: 'https://example.org/confirm?a=1&b=2',
  withdrawUrl: 'https://example.org/withdraw?a=1&b=2',
};

test.each(['fr', 'en'] as const)(
  'The message that asks to confirm says the same as text and as a page: %s',
  (language) => {
    const { subject, greeting, request, confirm, ignore, withdraw } = texts[language];
    expect(writeConfirmation({ ...mail, language })).toEqual({
      messageId: 'signature_1.confirmation@example.org',
      to: 'zoe@example.org',
      subject: subject(mail.appeal),
      text: `${greeting}

${request(mail.appeal)}

${confirm}
https://example.org/confirm?a=1&b=2

${ignore}

${withdraw}
https://example.org/withdraw?a=1&b=2`,
      html:
        `<html lang="${language}"><body><p>${greeting}</p>` +
        `<p>${request('Pain &#38; &#60;b&#62;roses&#60;/b&#62;')}</p>` +
        `<p><strong><a href="https://example.org/confirm?a=1&#38;b=2">${confirm}</a></strong></p><p>${ignore}</p>` +
        `<p><a href="https://example.org/withdraw?a=1&#38;b=2">${withdraw}</a></p></body></html>`,
    });
  },
);
