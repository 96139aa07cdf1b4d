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
 * @param folder   absolute path of the built window
 * @param onServed called each time a file is on its way
 */
export function serveAppFiles(folder: string, onServed: () => void): void {
  protocol.handle('app', async (request) => {
    if (!isOurPage(request.url, null)) return new Response(null, { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const { status, headers, body } = await readAppFile(folder, request.url, nonce)
    setImmediate(onServed)
    return new Response(body, { status, headers: { ...headers } })
  })
}
