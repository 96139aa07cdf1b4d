import { randomBytes } from 'node:crypto'
import { protocol } from 'electron'
import { isOurPage } from './allowed-address'
import { readAppFile } from './app-files'

/** Makes `app:` a scheme with an origin of its own; to be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
      },
    },
  ])
}

/**
 * Serves the built window at `app://fiche/`. Not `file:`, so that 'self' means something in the
 * policy and module workers run.
 *
 * @param folder absolute path of the built window
 * @returns when the first page has all it needs to draw itself
 */
export function serveAppFiles(folder: string): Promise<void> {
  let tell: () => void = () => undefined
  protocol.handle('app', async (request) => {
    if (!isOurPage(request.url, null)) return new Response(null, { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const { status, headers, body } = await readAppFile(folder, request.url, nonce)
    if (isShell(request.url)) setImmediate(tell)
    return new Response(body, { status, headers: { ...headers } })
  })
  return new Promise((resolve) => {
    tell = resolve
  })
}

/** The one script that draws the window (electron.vite.config.ts). */
function isShell(url: string): boolean {
  return /\/shell-[^/]+\.js$/.test(url)
}
