// How Jest loads a test file: by Node itself, in the realm of the worker. Jest's own way reads, compiles and runs every
// package anew for every test file, which took more time than the tests. Here packages of npm are loaded once for each
// worker, and what is ours once for each test file, so that no file sees what another has left in a module.
const { createRequire, registerHooks } = require('node:module');
const { sep } = require('node:path');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

const GLOBALS = 'jest-globals:';
const FRAMEWORK = `${sep}jest-circus${sep}`;

const runtimes = new Map();
let latest = 0;

class NativeRuntime extends Runtime {
  #load = String((latest += 1));
  #testPath;

  constructor(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig) {
    super(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig);
    this.#testPath = testPath;
    runtimes.set(this.#load, this);
    for (const file of Object.keys(require.cache)) if (file.includes(FRAMEWORK)) delete require.cache[file];
  }

  unstable_shouldLoadAsEsm(path) {
    return path.endsWith('.ts') || super.unstable_shouldLoadAsEsm(path);
  }

  unstable_importModule(path) {
    return import(`${pathToFileURL(path)}?${this.#load}`);
  }

  requireInternalModule(from, name) {
    return name === undefined ? require(from) : createRequire(from)(name);
  }

  /** The `process` is that of the worker, which needs its own. */
  installGetBuiltinModule() {}

  /** What the settings put in the place of a package, if anything. */
  mapped(specifier) {
    for (const [pattern, path] of this._config.moduleNameMapper) {
      const match = specifier.startsWith('.') ? null : new RegExp(pattern).exec(specifier);
      if (match) return pathToFileURL(path.replace(/\$(\d)/g, (_all, group) => match[group])).href;
    }
    return specifier;
  }

  /** What stands in a source, for Node; stacks name the lines of the source. */
  read(url) {
    const path = fileURLToPath(url);
    const code = this.transformCache.transform(path, { supportsStaticESM: true, supportsDynamicImport: true });
    const maps = this.getSourceMaps();
    if (maps.has(path)) maps.set(url, maps.get(path));
    return code;
  }

  globals() {
    return this.jestGlobals.cjsGlobals(this.#testPath);
  }

  teardown() {
    super.teardown();
    runtimes.delete(this.#load);
  }
}

const loadOf = (url) => /\?(\d+)$/.exec(url ?? '')?.[1];
const isOurs = (url) => url.startsWith('file:') && !url.includes('/node_modules/');

registerHooks({
  resolve(specifier, context, next) {
    const load = loadOf(context.parentURL);
    if (load === undefined) return next(specifier, context);
    if (specifier === '@jest/globals') return { url: `${GLOBALS}?${load}`, format: 'module', shortCircuit: true };
    const isSource = specifier.startsWith('.') && context.parentURL.endsWith(`.ts?${load}`);
    const found = next(
      isSource ? specifier.replace(/\.js$/, '.ts') : (runtimes.get(load)?.mapped(specifier) ?? specifier),
      context,
    );
    return isOurs(found.url) && context.conditions.includes('import')
      ? { ...found, url: `${found.url}?${load}` }
      : found;
  },
  load(url, context, next) {
    const load = loadOf(url);
    if (load === undefined) return next(url, context);
    if (url.startsWith(GLOBALS)) return { format: 'module', source: globalsModule(load), shortCircuit: true };
    if (!url.endsWith(`.ts?${load}`)) return next(url, context);
    return { format: 'module', source: runtimes.get(load).read(url), shortCircuit: true };
  },
});

globalThis[Symbol.for(GLOBALS)] = (load) => runtimes.get(load).globals();

const globalsModule = (load) => `
const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } =
  globalThis[Symbol.for('${GLOBALS}')]('${load}');
export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test };`;

module.exports = NativeRuntime;
