import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentSecurityPolicy } from './content-security-policy'

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/**
 * The file that an address of the window stands for, `index.html` for the root; null for an
 * address that is not plain, leads outside the folder or asks for a kind of file we do not ship.
 *
 * @param folder absolute path of the built window
 * @param url    such as `app://fiche/assets/index-4f2a.js`; host and query do not matter
 */
export function findAppFile(folder: string, url: string): string | null {
  const path = readPath(url)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const file = join(folder, path === '/' ? 'index.html' : path)
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
  return extname(file) in mimeTypes ? file : null
}

function readPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return null
  }
}

export type AppResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/**
 * What the window gets for an address: the file, or status 404 with no body. Pages carry the
 * nonce of their own policy in place of `__CSP_NONCE__`.
 *
 * @param nonce fresh for each call, of the base64 alphabet
 */
export async function readAppFile(
  folder: string,
  url: string,
  nonce: string,
): Promise<AppResponse> {
  const headers = {
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
  const missing = { status: 404, headers, body: new Uint8Array() }
  const file = findAppFile(folder, url)
  if (file === null) return missing
  try {
    const bytes = new Uint8Array(await readFile(file))
    const isPage = extname(file) === '.html'
    return {
      status: 200,
      headers: {
        ...headers,
        'content-type': mimeTypes[extname(file)] ?? '',
        // A kept page would carry an old nonce.
        'cache-control': isPage ? 'no-store' : 'no-cache',
      },
      body: isPage ? withNonce(bytes, nonce) : bytes,
    }
  } catch {
    return missing
  }
}

function withNonce(page: Uint8Array, nonce: string): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(page).replaceAll('__CSP_NONCE__', nonce)
  return new TextEncoder().encode(text)
}
