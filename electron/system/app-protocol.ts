import { randomBytes } from 'node:crypto'
import { protocol, type Session } from 'electron'
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
 */
export function serveAppFiles(folder: string): void {
  protocol.handle('app', async (request) => {
    if (!isOurPage(request.url, null)) return new Response(null, { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const { status, headers, body } = await readAppFile(folder, request.url, nonce)
    return new Response(body, { status, headers: { ...headers } })
  })
}

/** Resolves when the first file has reached its page. */
export function firstCompleted({ webRequest }: Session): Promise<void> {
  return new Promise((resolve) => {
    webRequest.onCompleted(() => {
      webRequest.onCompleted(null)
      resolve()
    })
  })
}
