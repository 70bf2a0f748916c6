import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDay, parseMap, readingOptions } from '../../src/cli/reading-options.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';

describe('isoDay', () => {
  it.each(['2026-01-31', '2024-02-29'])('takes %s', (day) => {
    expect(isoDay(day)).toBe(day);
  });

  it.each(['31.1.2026', '2026-1-31', '2026-02-30', 'today', ''])(
    'refuses "%s", and says which form it takes',
    (day) => {
      expect(() => isoDay(day)).toThrow(/2026-01-31/);
    },
  );
});

describe('parseMap', () => {
  it('keeps a column name as it is, equals signs included', () => {
    expect(parseMap(['notes=a=b'])).toEqual({ notes: ['a=b'] });
  });

  it('refuses a pair without a field or an equals sign', () => {
    expect(() => parseMap(['notes'])).toThrow(UsageError);
    expect(() => parseMap(['=Notes'])).toThrow(UsageError);
  });
});

describe('readingOptions', () => {
  it('puts the command line over the configuration', async () => {
    const config = join(await temporaryFolder(), 'debrief.yaml');
    await writeFile(
      config,
      'today: 2026-05-01\nsince: 2026-01-01\nmap:\n  applied: Einreichdatum\n',
    );
    const options = await readingOptions({ config, today: '2026-06-01' });
    expect(options).toMatchObject({
      today: '2026-06-01',
      since: '2026-01-01',
      map: { applied: ['Einreichdatum'] },
    });
  });

  it.each([
    ['todya: 2026-05-01', /Unrecognized key.*todya/],
    ['today: "1 May"', /today must follow the rule/],
    ['a: [', /must be YAML or JSON/],
  ])('refuses the configuration %s with its rule', async (text, rule) => {
    const config = join(await temporaryFolder(), 'debrief.yaml');
    await writeFile(config, text);
    await expect(readingOptions({ config })).rejects.toThrow(rule);
  });

  it('refuses a configuration that is not there', async () => {
    await expect(readingOptions({ config: 'none.yaml' })).rejects.toThrow(/none\.yaml must exist/);
  });

  it('refuses a span that ends before it starts', async () => {
    const backwards = { today: '2026-05-01', since: '2026-04-01', until: '2026-03-01' };
    await expect(readingOptions(backwards)).rejects.toThrow(/must not be later/);
  });
});
