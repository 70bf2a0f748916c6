import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Vega and the interpreter of its expressions as the source of one script, for a page that may load
 * nothing. It defines `vega` and `expressionInterpreter`.
 *
 * @throws if the packages are not where they were installed
 */
export async function vegaRuntime(): Promise<{ readonly source: string }> {
  const { resolve } = createRequire(import.meta.url);
  const vega = await readFile(join(dirname(resolve('vega')), 'vega.min.js'), 'utf8');
  const interpreter = await readFile(resolve('vega-interpreter'), 'utf8');
  // The interpreter comes as a module only; what it imports is part of vega.
  const own = interpreter
    .replace(/^import (\{[^}]*\}) from 'vega-util';/m, 'const $1 = vega;')
    .replace(/^export \{ (\w+) as (\w+) \};/m, 'return $1;')
    .replace(/^\/\/# sourceMappingURL.*$/m, '');
  const source = `${vega.replace(/^\/\/# sourceMappingURL.*$/m, '')}\nconst expressionInterpreter = (() => {\n${own}\n})();`;
  // Nothing in a script element may look like its end, or like a comment of HTML.
  return { source: source.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--') };
}
