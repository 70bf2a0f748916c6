import { Option, type Command } from 'commander';
import type { NormaliseOptions } from '../index.ts';
import { todayHere } from '../node/clock.ts';
import { localeOrder } from '../node/locale-order.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import { UsageError } from './usage-error.ts';

/** The options of every command that reads a history, as commander gives them. */
export interface ReadingFlags {
  readonly config?: string;
  readonly today?: string;
  readonly since?: string;
  readonly until?: string;
  readonly dateOrder?: 'day-first' | 'month-first';
  readonly map?: readonly string[];
}

/**
 * Adds the options of reading to a command.
 *
 * @param span - whether a span of days can be chosen
 */
export function addReadingOptions(command: Command, { span = true } = {}): Command {
  if (span)
    command
      .option('--since <date>', 'leave out what happened before this day (2026-01-31)', isoDay)
      .option('--until <date>', 'leave out what happened after this day', isoDay);
  return command
    .option('--map <field=column...>', 'say which column holds a field, as inspect prints it')
    .addOption(
      new Option(
        '--date-order <order>',
        'how to read 03/04/2026 where the file cannot tell',
      ).choices(['day-first', 'month-first']),
    )
    .option('--config <file>', 'a YAML or JSON file with these options')
    .option('--today <date>', 'stop the clock on this day, so that a run can be repeated', isoDay);
}

/**
 * What to read and how: the command line over the configuration over the defaults.
 *
 * @throws {@link UsageError}
 */
export async function readingOptions(
  flags: ReadingFlags,
): Promise<NormaliseOptions & { configuration: Configuration }> {
  const configuration = await readConfiguration(flags.config);
  const since = flags.since ?? configuration.since;
  const until = flags.until ?? configuration.until;
  if (since !== undefined && until !== undefined && since > until) {
    throw new UsageError(
      `Nothing lies between --since ${since} and --until ${until}: the first must not be later.`,
    );
  }
  const dateOrder = flags.dateOrder ?? configuration.dateOrder;
  return {
    today: flags.today ?? configuration.today ?? todayHere(),
    map: { ...listed(configuration.map ?? {}), ...parseMap(flags.map ?? []) },
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    localeOrder: localeOrder(),
    configuration,
  };
}

/**
 * Reads `field=column` pairs; a field named twice takes both columns.
 *
 * @throws {@link UsageError} for a pair without `=`
 *
 * @example
 * ```ts
 * parseMap(['notes=Comments', 'notes=Feedback']); // { notes: ['Comments', 'Feedback'] }
 * ```
 */
export function parseMap(pairs: readonly string[]): Record<string, string[]> {
  const map: Record<string, string[]> = {};
  for (const pair of pairs) {
    const [field = '', ...rest] = pair.split('=');
    if (field === '' || rest.length === 0) {
      throw new UsageError(
        `--map was not understood: it takes field=column, such as applied="Sent on", not "${pair}".`,
      );
    }
    (map[field] ??= []).push(rest.join('='));
  }
  return map;
}

/**
 * A day of the calendar as ISO 8601 writes it, or a usage error.
 *
 * @throws {@link UsageError}
 *
 * @example
 * ```ts
 * isoDay('2026-02-28'); // '2026-02-28'
 * ```
 */
export function isoDay(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (isDay && date.toISOString().startsWith(value)) return value;
  throw new UsageError(
    `A date was not understood: it must be a day written as 2026-01-31, not "${value}".`,
  );
}

function listed(map: Readonly<Record<string, string | string[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(map).map(([field, columns]) => [
      field,
      typeof columns === 'string' ? [columns] : columns,
    ]),
  );
}
