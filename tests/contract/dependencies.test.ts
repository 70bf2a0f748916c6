import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, textOf } from './source-files.ts';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly dependencyReasons: Record<string, string>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const files = [...sourceFiles('src'), ...sourceFiles('pipelines')];

/** `natural/lib/x.js` belongs to the package `natural`, `@scope/name/x` to `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Files of packages that are read, not imported: `resolve('package/file')`. */
function readBy(file: string): string[] {
  return [...textOf(file).matchAll(/\bresolve\(['`]([@a-z][\w@/.-]*)/g)].map(([, name]) => name!);
}

const used = new Map(
  files.flatMap((file) =>
    [...importsOf(file), ...readBy(file)]
      .filter((specifier) => !/^(\.|node:)/.test(specifier))
      .map((specifier) => [specifier, file] as const),
  ),
);

describe('dependencies', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };

  it.each(Object.keys(all))('%s has its reason, in a sentence', (name) => {
    expect(manifest.dependencyReasons[name] ?? '').toMatch(/^[A-Z].{15,}\.$/);
  });

  it('no reason outlives its dependency', () => {
    expect(Object.keys(manifest.dependencyReasons).sort()).toEqual(Object.keys(all).sort());
  });

  it('the program imports only what it declares, and declares only what it imports', () => {
    const packages = new Set([...used.keys()].map(packageOf));
    expect([...packages].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('natural is imported by file: its root prints and loads database drivers', () => {
    expect(used.get('natural')).toBeUndefined();
  });
});

describe('privacy', () => {
  const NETWORK = /^(node:)?(https?|http2|net|tls|dgram|dns|inspector)(\/|$)/;

  it('nothing that could reach a network is imported', () => {
    const found = files.filter((file) =>
      importsOf(file).some((specifier) => NETWORK.test(specifier)),
    );
    expect(found).toEqual([]);
  });

  it('nothing calls out by a global', () => {
    const calls = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/;
    expect(files.filter((file) => calls.test(textOf(file)))).toEqual([]);
  });
});
