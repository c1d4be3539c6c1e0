import type { EventEmitter } from 'node:events';
import { escapeHtml } from '@tpt/mail';
import type { Logger } from '@tpt/program';
import type Provider from 'oidc-provider';
import { PAGE_HEADERS, showPage, type Visit } from './page.js';

/** What is known of a failure: the code of the standard, and a sentence of the provider. */
interface Failure {
  error: string;
  error_description?: string | undefined;
}

/** Puts the headers on every answer, and answers what fails outside of the provider's own routes with a page of ours. */
export function guardPages(provider: Provider, logger: Logger): void {
  // Where nobody listens, what fails last is printed as it is.
  (provider as EventEmitter).on('error', (error) => logger.error({ err: error }, 'an answer failed'));
  provider.use(async (context, next) => {
    context.set(PAGE_HEADERS);
    try {
      await next();
    } catch (error) {
      const { expose, statusCode = 500, message } = error as { expose?: boolean; statusCode?: number; message: string };
      context.status = statusCode;
      if (!expose) logger.error({ err: error }, 'a sign-in failed');
      showError(context, expose ? { error: message } : { error: 'server_error' });
    }
  });
}

/** Shows a failure to whoever signs in. */
export function showError(context: Visit, { error, error_description: description }: Failure): void {
  const isOurs = error === 'server_error';
  const words = isOurs
    ? 'Une erreur est survenue de notre côté. / Something went wrong on our side.'
    : 'Cette page ne peut pas être affichée : revenez d’où vous veniez et recommencez. / This page cannot be shown: go back to where you came from and begin again.';
  const details = isOurs ? '' : `<p><code>${escapeHtml([error, description].filter(Boolean).join(': '))}</code></p>`;
  showPage(context, {
    title: 'Erreur / Error',
    heading: 'Erreur / Error',
    main: `<p role="alert">${words}</p>\n${details}`,
  });
}
