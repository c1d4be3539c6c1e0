// Who may import whom. A service is a folder of capabilities whose layers are files with fixed names; a use case is every
// file that has none of them. Each layer lists what it may import, so what nobody thought of is refused.
const capability = '^services/[^/]+/src/(?!generated/|migrations/|commands/|texts/|testing/|values/)[^/]+/';
const file = (...names) => `(${names.map((name) => `${name}(\\.ts$|/)`).join('|')})`;

// Values are what several domains of a service are made of.
const list = '^services/[^/]+/src/values/packaged-list\\.ts$';
const domain = `(${capability}${file('domain')}|^services/[^/]+/src/values/(?!packaged-list\\.ts$))`;
const announcements = `${capability}${file('announcements')}`;
const table = `${capability}${file('table', 'tables')}`;
const store = `${capability}${file('store')}`;
// What the owner of a table gives to statements of others that must touch it.
const statements = `${capability}${file('statements')}`;
const reads = `${capability}${file('reads')}`;
const resolvers = `${capability}${file('resolvers', 'selection')}`;
const edges = `${capability}${file('on-[^/]+', 'jobs', 'background')}`;
const routes = `${capability}${file('routes')}`;
const models = `${capability}${file('models')}`;
const messages = `${capability}${file('[^/]+-mail', 'texts')}`;
const index = `${capability}index\\.ts$`;
const useCases = `${capability}(?!${file(
  'domain',
  'announcements',
  'table',
  'tables',
  'store',
  'statements',
  'reads',
  'resolvers',
  'selection',
  'on-[^/]+',
  'jobs',
  'background',
  'routes',
  'models',
  '[^/]+-mail',
  'texts',
  'index',
)})`;
const refusals = '^services/[^/]+/src/refusals\\.ts$';
const context = '^services/[^/]+/src/context\\.ts$';
const texts = '^services/[^/]+/src/texts/';
const events = '^services/[^/]+/src/generated/events\\.ts$';
const schema = '^services/[^/]+/src/generated/schema\\.ts$';
const packages = (...names) => `^packages/(${names.join('|')})/`;
const modules = (...names) => `/node_modules/(${names.join('|')})/`;
const tests = '/testing/';

/** A rule that lists what may be imported. */
const only = (name, path, ...allowed) => ({
  name,
  severity: 'error',
  from: { path, pathNot: tests },
  to: { pathNot: allowed },
});
/** A rule that lists what may not. */
const never = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only(
      'the-domain-imports-domains-and-nothing-around-them',
      domain,
      domain,
      list,
      refusals,
      packages('model', 'email-address'),
      // Plain functions that carry what every domain of the kind knows.
      modules('stdnum', 'validator', 'zod', '@socialgouv/codes-naf', 'i18n-iso-countries'),
      '^(node:)?(crypto|util)$',
    ),
    only('a-packaged-list-is-read-once', list, '^(node:)?(fs|module)$'),
    only('announcements-map-the-domain-to-events', announcements, announcements, domain, events),
    only('a-statement-lent-to-others-is-a-text', statements, statements, domain),
    only('a-table-is-its-columns', table, table, statements, domain, packages('private-fields'), modules('typeorm')),
    only(
      'a-store-keeps-and-decides-nothing',
      store,
      store,
      statements,
      table,
      domain,
      context,
      packages('database', 'outbox', 'private-fields', 'model', 'service'),
      modules('typeorm', 'dataloader'),
    ),
    only(
      'reads-show-and-change-nothing',
      reads,
      reads,
      store,
      statements,
      table,
      domain,
      context,
      packages('database', 'graph', 'service', 'private-fields', 'email-address', 'model'),
      modules('typeorm', 'dataloader'),
    ),
    only(
      'a-use-case-loads-decides-keeps-and-announces',
      useCases,
      useCases,
      domain,
      announcements,
      store,
      reads,
      messages,
      refusals,
      context,
      packages('database', 'outbox', 'private-fields', 'email-address', 'model', 'service', 'images'),
      modules('typeorm', 'zod'),
    ),
    only(
      'resolvers-translate',
      resolvers,
      resolvers,
      useCases,
      reads,
      domain,
      refusals,
      context,
      schema,
      texts,
      packages('graph', 'outbox', 'service', 'model', 'images'),
      modules('graphql', 'graphql-scalars'),
    ),
    only(
      'reactions-and-jobs-call-use-cases',
      edges,
      edges,
      useCases,
      messages,
      domain,
      reads,
      context,
      packages('database', 'outbox', 'mail', 'program', 'service'),
      modules('zod', 'prom-client'),
      '^node:timers',
      '^timers',
    ),
    only(
      'routes-translate-bytes',
      routes,
      useCases,
      reads,
      domain,
      refusals,
      texts,
      context,
      packages('graph', 'service', 'model', 'program'),
    ),
    only('models-are-types-of-the-domain-and-of-reads', models, domain, reads, refusals, packages('model', 'service')),
    only('messages-are-written-from-texts', messages, messages, texts, domain, packages('mail', 'model')),
    never(
      'a-capability-is-entered-by-its-use-cases-reads-and-domain',
      { path: '^services/[^/]+/src/([^/]+)/', pathNot: [tests, '/(generated|migrations|commands|texts)/'] },
      {
        path: [store, resolvers, edges, routes, index, announcements],
        pathNot: '^services/[^/]+/src/$1/',
      },
    ),
    never(
      'tables-are-joined-by-reads-and-kept-by-their-owner',
      { path: '^services/[^/]+/src/([^/]+)/', pathNot: [tests, reads] },
      { path: table, pathNot: '^services/[^/]+/src/$1/' },
    ),
    never(
      'only-the-program-knows-the-list-of-capabilities',
      { path: '^services/[^/]+/src/', pathNot: [tests, '/src/(main|service|capabilities)\\.ts$', '/commands/'] },
      { path: '^services/[^/]+/src/(main|service|capabilities|user-errors)\\.ts$' },
    ),
    only(
      'migrations-depend-on-nothing-that-changes',
      '/src/migrations/',
      '/src/migrations/',
      packages('outbox'),
      modules('typeorm'),
    ),
    never('no-service-imports-another', { path: '^services/([^/]+)/' }, { path: '^(services/(?!$1/)|gateway/)' }),
    never(
      'packages-stand-below',
      { path: '^packages/', pathNot: tests },
      { path: '^(services|gateway|infra|testing|journeys|bench)/' },
    ),
    never(
      'what-the-domain-uses-stands-alone',
      { path: packages('model', 'email-address'), pathNot: tests },
      { path: '^packages/(?!model|email-address)' },
    ),
    never(
      'the-gateway-knows-no-service',
      { path: '^gateway/' },
      { path: ['^services/', packages('service', 'outbox', 'database')] },
    ),
    never(
      'only-tests-use-the-stage',
      { path: '^(services|packages|gateway)/', pathNot: [tests, '^packages/embedded/'] },
      { path: ['^testing/', packages('embedded')], pathNot: '^packages/embedded/src/' },
    ),
    never(
      'only-what-runs-whole-systems-knows-the-launcher',
      { pathNot: '^(infra|journeys|bench)/' },
      { path: '^infra/' },
    ),
    never(
      'only-tests-use-what-is-for-testing',
      { pathNot: [tests, '^(testing|infra|journeys|bench)/'] },
      { path: '/testing/' },
    ),
    never('every-name-resolves', {}, { couldNotResolve: true }),
    never('every-dependency-is-declared', { pathNot: '^codegen' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    never('no-circle', {}, { circular: true }),
    {
      ...never(
        'capabilities-stand-in-an-order',
        { path: '^services/[^/]+/src/[^/]+$' },
        { circular: true, viaOnly: { path: '^services/[^/]+/src/[^/]+$' } },
      ),
      scope: 'folder',
    },
  ],
  options: {
    parser: 'swc',
    // Tests stand above everything, and TypeScript knows whether their imports are there.
    exclude: { path: '\\.test\\.ts$' },
    // What was built or generated is looked at and not into.
    doNotFollow: { path: '(node_modules|/dist/|/generated/)' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
