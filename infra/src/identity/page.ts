import type Provider from 'oidc-provider';

/** One request to the provider, and its answer. */
export type Visit = Parameters<Parameters<Provider['use']>[0]>[0];

/** What every answer of the provider carries: its pages load nothing, are framed by nobody, and tell nobody where one was. */
export const PAGE_HEADERS: Record<string, string> = {
  // Only a script that the provider itself writes may run, by its hash: it sends on a form that somebody asked for.
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Answers with a page. @param page.main its content, as HTML. */
export function showPage(context: Visit, page: { title: string; heading: string; main: string }): void {
  context.type = 'html';
  context.set(PAGE_HEADERS);
  context.set('cache-control', 'no-store');
  context.body = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – Tous pour tous</title>
<style>body{font:1.125rem/1.6 system-ui,sans-serif;max-width:30rem;margin:12vh auto;padding:0 1.5rem}
label,input,button{display:block;font:inherit}input{width:100%;padding:.5rem;box-sizing:border-box}
button{margin-top:1rem;padding:.6rem 1.2rem}</style>
</head>
<body>
<main>
<h1>${page.heading}</h1>
${page.main}
</main>
</body>
</html>
`;
}
