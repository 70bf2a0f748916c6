import { diagnose, quoteBriefly, type Diagnostic } from '../model/diagnostic.ts';

/** The file is not JSON at all. */
export function notJson(file: string, why: string): Diagnostic {
  return diagnose({
    code: 'analysis-not-json',
    severity: 'error',
    file,
    expected: 'the analysis.json of an earlier run',
    actual: why,
    note: `The analysis was not read: it must be JSON, and reading it failed with "${quoteBriefly(why)}".`,
  });
}

/** The file comes from a later version, or from another program. */
export function unknownVersion(file: string, version: unknown): Diagnostic {
  const actual = version === undefined ? 'none' : quoteBriefly(JSON.stringify(version));
  return diagnose({
    code: 'analysis-version',
    severity: 'error',
    file,
    expected: '1',
    actual,
    note: `The analysis was not read: this program knows schemaVersion 1, and the file has ${actual}.`,
  });
}

/** A value in the file breaks the schema. */
export function offSchema(file: string, where: string, why: string): Diagnostic {
  return diagnose({
    code: 'analysis-off-schema',
    severity: 'error',
    file,
    column: where,
    note: `The analysis was not read: ${where || 'the whole'} must follow the schema (${why}).`,
  });
}
