import type { Share } from './measure.ts';

/**
 * Something that keeps coming up and that no category names: a skill inside a reason, a letter
 * that many employers send, praise and blame for the same thing.
 */
export interface Theme {
  readonly kind: 'sub-theme' | 'template' | 'contradiction' | 'also-said' | 'practice';
  /** The category that it belongs to; `null` for a template, and for what no category foresees. */
  readonly category: string | null;
  /** What a reader calls it: "Kafka", "the same letter from three employers". */
  readonly name: string;
  readonly share: Share;
  readonly noteIds: readonly string[];
}
