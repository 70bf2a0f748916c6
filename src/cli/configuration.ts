import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { UsageError } from './usage-error.ts';

const isoDay = z.iso.date();

/** What a configuration file may say. Unknown keys are refused, since they are most often slips. */
const configurationSchema = z.strictObject({
  out: z.string().optional(),
  today: isoDay.optional(),
  since: isoDay.optional(),
  until: isoDay.optional(),
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  map: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  quiet: z.boolean().optional(),
});

/** The options that a configuration file and the command line share. The command line wins. */
export type Configuration = z.infer<typeof configurationSchema>;

/**
 * Reads a configuration file (YAML or JSON).
 *
 * @throws {@link UsageError} naming the file, the key and the rule
 */
export async function readConfiguration(path: string | undefined): Promise<Configuration> {
  if (path === undefined) return {};
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(
      `The configuration was not read: the file ${path} must exist and be readable.`,
    );
  });
  const checked = configurationSchema.safeParse(parseYaml(text, path) ?? {});
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new UsageError(
    `The configuration ${path} was not used: ${where || 'a key'} must follow the rule (${issue?.message ?? ''}).`,
  );
}

function parseYaml(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new UsageError(
      `The configuration ${path} was not used: it must be YAML or JSON (${line}).`,
    );
  }
}
