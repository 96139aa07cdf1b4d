/**
 * The policy that every response of the window's files carries, worker scripts included, as a
 * worker follows the policy of its own script.
 *
 * Style attributes are allowed because tables, alignment and pasted text in the editor need
 * them; style elements only with the nonce.
 *
 * @param nonce fresh for each response
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
