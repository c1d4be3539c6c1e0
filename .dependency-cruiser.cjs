// Who may import whom. The domain stands alone, services know nothing of each other, packages know nothing of services.
module.exports = {
  forbidden: [
    {
      name: 'the-domain-imports-nothing-around-it',
      severity: 'error',
      from: { path: '^services/[^/]+/src/domain/', pathNot: '\\.test\\.ts$' },
      // Plain functions carry what every domain of the kind knows: legal identifiers and addresses.
      to: {
        pathNot: ['^services/[^/]+/src/domain/', '^packages/email-address/', '/node_modules/(stdnum|validator)/'],
      },
    },
    {
      name: 'no-service-imports-another',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^(services/(?!$1/)|gateway/)' },
    },
    {
      name: 'packages-stand-below',
      severity: 'error',
      from: { path: '^packages/', pathNot: '(\\.test\\.ts|/testing/[^/]+)$' },
      to: { path: '^(services|gateway|infra|journeys|bench|testing)/' },
    },
    {
      name: 'the-gateway-knows-no-service',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^services/' },
    },
    {
      name: 'only-tests-use-the-stage',
      severity: 'error',
      from: { path: '^(services|packages|gateway)/', pathNot: '(^packages/embedded/|\\.test\\.ts$|/testing/[^/]+$)' },
      to: { path: '^(testing|packages/embedded)/' },
    },
    {
      name: 'only-what-runs-whole-systems-knows-the-launcher',
      severity: 'error',
      from: { pathNot: '^(infra|journeys|bench)/' },
      to: { path: '^infra/' },
    },
    {
      name: 'resolvers-do-not-reach-for-tables',
      severity: 'error',
      from: { path: '^services/[^/]+/src/resolvers/' },
      to: { path: ['^services/[^/]+/src/store/(tables|migrations)/', '/node_modules/(typeorm|pg)/'] },
    },
    {
      name: 'only-tests-use-what-is-for-testing',
      severity: 'error',
      from: { pathNot: '(\\.test\\.ts|/testing/[^/]+)$' },
      to: { path: '/testing/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: '(node_modules|/dist/)' },
    exclude: { path: '/generated/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
