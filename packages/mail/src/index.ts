export { escapeHtml } from './escape-html.js';
export { MailFailed } from './mail-failed.js';
export { createMailer, type Limits, type Mailer, type Message } from './mailer.js';
