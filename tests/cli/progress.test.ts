import { describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';
import type { Streams } from '../../src/cli/streams.ts';

function watch(watched: boolean): { streams: Streams; shown: string[] } {
  const shown: string[] = [];
  const streams = {
    out: () => undefined,
    err: (text: string) => shown.push(text),
    colour: false,
    watched,
    width: 80,
  };
  return { streams, shown };
}

describe('startProgress', () => {
  it('is silent when nobody watches, or silence was asked for', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(10_000);
    for (const [watched, quiet] of [
      [false, false],
      [true, true],
    ] as const) {
      const { streams, shown } = watch(watched);
      startProgress(streams, quiet).show('Reading', 1, 2);
      expect(shown).toEqual([]);
    }
    clock.mockRestore();
  });

  it('shows nothing for short work, and wipes its line after long work', () => {
    const { streams, shown } = watch(true);
    const clock = vi
      .spyOn(performance, 'now')
      .mockReturnValueOnce(0)
      .mockReturnValueOnce(100)
      .mockReturnValue(700);
    const progress = startProgress(streams, false);
    progress.show('Reading', 1, 4);
    expect(shown).toEqual([]);
    progress.show('Reading', 2, 4);
    expect(shown.join('')).toContain('2 of 4');
    progress.end();
    expect(shown.at(-1)).toBe('\r\u001b[K');
    clock.mockRestore();
  });
});
