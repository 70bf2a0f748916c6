import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { UsageError } from './usage-error.ts';

/**
 * The lines of the files named, one after another; `-`, or no file, is standard input.
 *
 * @throws {@link UsageError} for a file that cannot be opened
 */
export async function* inputLines(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files.length === 0 ? ['-'] : files) {
    const input = file === '-' ? process.stdin : createReadStream(file);
    const opened = new Promise<void>((resolve, reject) => {
      if (file === '-') resolve();
      input.once('open', () => {
        resolve();
      });
      input.once('error', () => {
        reject(new UsageError(`No note was read: the file ${file} must exist and be readable.`));
      });
    });
    await opened;
    yield* createInterface({ input, crlfDelay: Infinity });
  }
}
