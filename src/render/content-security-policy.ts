/**
 * The hash of an inline style sheet or script as a content security policy names it: SHA-256 of its UTF-8
 * bytes, in Base64 (Content Security Policy Level 3, section 8.4). Web Crypto does it both in a
 * browser and in Node, which is why it is asynchronous.
 */
export async function inlineHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/**
 * What a page of ours may do: show itself. Nothing is loaded from anywhere, no form is sent, and no
 * script runs but those whose hashes are given; the only style is the sheet whose hash is
 * given, and style attributes are refused.
 *
 * @example
 * ```ts
 * policyFor('sha256-abc=').includes("style-src 'sha256-abc='"); // true
 * ```
 */
export function policyFor(hash: string, ...scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src '${hash}'`,
    ...(scripts.length === 0 ? [] : [`script-src ${scripts.map((one) => `'${one}'`).join(' ')}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
