import { createHash } from 'node:crypto';
import type { Language } from '@tpt/model';
import { texts } from './texts/index.js';

const STYLE = `
  body { font: 1.125rem/1.6 system-ui, sans-serif; color: #1b1b1f; background: #fbfaf7; margin: 0; }
  main { max-width: 36rem; margin: 12vh auto; padding: 0 1.5rem; }
  h1 { font-size: 1.6rem; line-height: 1.25; }
  button { font: inherit; font-weight: 600; color: #fff; background: #0b5d4e; border: 0; border-radius: .4rem;
    padding: .75rem 1.5rem; cursor: pointer; }
  button:focus-visible, a:focus-visible { outline: .2rem solid #e08a00; outline-offset: .2rem; }
  a { color: #0b5d4e; }
  footer { margin-top: 3rem; font-size: 1rem; }
`;

/** Nothing but the page's own style and form: no script, no frame, no trace of the link in the next request. */
export const SECURITY_HEADERS = {
  'content-security-policy':
    `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; ` +
    `form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/** Renders a page with a sentence and, where there is something to press, a button that posts to the same address. */
export function renderPage(page: { language: Language; title: string; text: string; button?: string }): string {
  const { language, title, text, button } = page;
  const other = language === 'fr' ? 'en' : 'fr';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Tous pour tous</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p role="status">${escape(text)}</p>
${button ? `<form method="post"><button type="submit">${escape(button)}</button></form>` : ''}
<footer><a href="?lang=${other}" hreflang="${other}" lang="${other}">${escape(texts[language].thisPageInTheOtherLanguage)}</a></footer>
</main>
</body>
</html>
`;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
