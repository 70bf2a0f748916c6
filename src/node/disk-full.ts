/** There is no room left, or none that this user may take. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
}

/**
 * Whether the system's message says so. Its code begins each message, and the message is all that
 * comes back from a worker thread.
 *
 * @example
 * ```ts
 * isDiskFull('ENOSPC: no space left on device, write'); // true
 * isDiskFull('EACCES: permission denied'); // false
 * ```
 */
export function isDiskFull(message: string): boolean {
  return /^(?:ENOSPC|EDQUOT)\b/.test(message);
}
