import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROOT } from '@tpt/embedded';

const A = 'services/planted/src/asking';
const B = 'services/planted/src/answering';

/** A file that must be refused: the rule that refuses it, its path, and what it imports. */
const PLANTED: [rule: string, file: string, imports: string][] = [
  ['the-domain-imports-domains-and-nothing-around-them', `${A}/domain.ts`, '@tpt/outbox'],
  ['a-packaged-list-is-read-once', 'services/planted/src/values/packaged-list.ts', '@tpt/outbox'],
  ['announcements-map-the-domain-to-events', `${A}/announcements.ts`, './store.js'],
  ['a-statement-lent-to-others-is-a-text', `${A}/statements.ts`, './store.js'],
  ['a-table-is-its-columns', `${A}/table.ts`, './ask.js'],
  ['a-store-keeps-and-decides-nothing', `${A}/store.ts`, '@tpt/graph'],
  ['reads-show-and-change-nothing', `${A}/reads.ts`, './ask.js'],
  ['a-use-case-loads-decides-keeps-and-announces', `${A}/ask.ts`, './resolvers.js'],
  ['resolvers-translate', `${A}/resolvers.ts`, 'typeorm'],
  ['reactions-and-jobs-call-use-cases', `${A}/on-question-asked.ts`, './table.js'],
  ['routes-translate-bytes', `${A}/routes.ts`, 'typeorm'],
  ['models-are-types-of-the-domain-and-of-reads', `${A}/models.ts`, './store.js'],
  ['messages-are-written-from-texts', `${A}/receipt-mail.ts`, './store.js'],
  ['a-capability-is-entered-by-its-use-cases-reads-and-domain', `${B}/answer.ts`, '../asking/store.js'],
  ['tables-are-joined-by-reads-and-kept-by-their-owner', `${B}/store.ts`, '../asking/table.js'],
  ['only-the-program-knows-the-list-of-capabilities', `${B}/close.ts`, '../capabilities.js'],
  ['migrations-depend-on-nothing-that-changes', 'services/planted/src/migrations/1-first.ts', '../asking/domain.js'],
  ['no-service-imports-another', 'services/planted/src/context.ts', '../../other/src/context.js'],
  ['packages-stand-below', 'packages/outbox/src/index.ts', '../../../services/planted/src/asking/domain.js'],
  ['what-the-domain-uses-stands-alone', 'packages/model/src/index.ts', '@tpt/outbox'],
  ['the-gateway-knows-no-service', 'gateway/src/main.ts', '../../services/other/src/context.js'],
  ['only-tests-use-the-stage', 'services/planted/src/main.ts', '@tpt/testing'],
  ['only-what-runs-whole-systems-knows-the-launcher', `${B}/open.ts`, '@tpt/infra'],
  ['only-tests-use-what-is-for-testing', 'services/planted/src/capabilities.ts', './testing/stage.js'],
  ['every-name-resolves', `${B}/reads.ts`, '@tpt/nowhere'],
  ['every-dependency-is-declared', `${B}/domain.ts`, 'undeclared'],
  ['no-circle', `${A}/ask-again.ts`, './ask-once-more.js'],
  ['capabilities-stand-in-an-order', B, '../asking/domain.js'],
];
const INNOCENT: [file: string, imports: string][] = [
  [`${A}/wait.ts`, '../answering/again.js'],
  [`${B}/again.ts`, '../context.js'],
  [`${B}/ask-back.ts`, '../asking/domain.js'],
  [`${A}/ask-once-more.ts`, './ask-again.js'],
  ['services/other/src/context.ts', '@tpt/outbox'],
  ['services/planted/src/testing/stage.ts', '@tpt/testing'],
  ['testing/src/index.ts', 'typeorm'],
  ['infra/src/index.ts', 'typeorm'],
];
const PACKAGES = ['outbox', 'model', 'graph'];
const TOP = ['infra', 'testing'];

interface Violation {
  from: string;
  rule: { name: string };
}

describe('Who may import whom', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  let violations: string[];
  let rules: string[];

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const link = (from: string, to: string) => {
    mkdirSync(dirname(join(folder, from)), { recursive: true });
    symlinkSync(join(folder, to), join(folder, from));
  };

  beforeAll(() => {
    for (const [, file, imports] of PLANTED.filter(([, path]) => path.endsWith('.ts')))
      write(file, `import '${imports}';\n`);
    for (const [file, imports] of INNOCENT) write(file, `import '${imports}';\n`);
    const manifest = (name: string) => JSON.stringify({ name, type: 'module', exports: './dist/index.js' });
    const places = [
      ...PACKAGES.map((name) => [`packages/${name}`, `@tpt/${name}`] as const),
      ...TOP.map((name) => [name, `@tpt/${name}`] as const),
    ];
    for (const [place, name] of places) {
      write(`${place}/package.json`, manifest(name));
      write(`${place}/dist/index.js`, '');
      for (const user of ['services/planted', 'services/other', 'packages/model'])
        link(`${user}/node_modules/${name}`, place);
    }
    for (const name of ['typeorm', 'undeclared']) {
      write(`node_modules/${name}/package.json`, manifest(name));
      write(`node_modules/${name}/dist/index.js`, '');
    }
    const dependencies = Object.fromEntries([...PACKAGES, ...TOP].map((name) => [`@tpt/${name}`, '*']));
    for (const user of ['services/planted', 'services/other'])
      write(`${user}/package.json`, JSON.stringify({ dependencies: { ...dependencies, typeorm: '*' } }));
    const { stdout } = spawnSync(
      `${ROOT}node_modules/.bin/depcruise`,
      [
        '--config',
        `${ROOT}.dependency-cruiser.cjs`,
        '--output-type',
        'json',
        'packages',
        'services',
        'gateway',
        'infra',
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: Violation[]; ruleSetUsed: { forbidden: { name: string }[] } };
    };
    violations = summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
    rules = summary.ruleSetUsed.forbidden.map(({ name }) => name);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(PLANTED)('%s: %s', (rule, file) => {
    expect(violations).toContain(`${rule} ${file}`);
  });

  test('every rule has a violation planted for it', () => {
    expect([...new Set(rules)].sort()).toEqual(PLANTED.map(([rule]) => rule).sort());
  });
});
