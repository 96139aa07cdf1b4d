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

export type ServedFiles = {
  /** Resolves when the first page has the script that draws it. */
  readonly hasShell: Promise<void>
  /** Resolves when no page waits for a file; what takes this process long holds them all up. */
  readonly allServed: () => Promise<void>
}

/**
 * Serves the built window at `app://fiche/`. Not `file:`, so that 'self' means something in the
 * policy and module workers run.
 *
 * @param folder absolute path of the built window
 */
export function serveAppFiles(folder: string, { webRequest }: Session): ServedFiles {
  const underWay = new Set<string>()
  const waiting: (() => void)[] = []
  let tellShell: () => void = () => undefined
  const hasShell = new Promise<void>((resolve) => {
    tellShell = resolve
  })
  const end = ({ url }: { readonly url: string }) => {
    underWay.delete(url)
    if (isShell(url)) tellShell()
    if (underWay.size === 0) for (const resolve of waiting.splice(0)) resolve()
  }
  webRequest.onCompleted(end)
  webRequest.onErrorOccurred(end)
  protocol.handle('app', async (request) => {
    if (!isOurPage(request.url, null)) return new Response(null, { status: 404 })
    underWay.add(request.url)
    const nonce = randomBytes(16).toString('base64')
    const { status, headers, body } = await readAppFile(folder, request.url, nonce)
    return new Response(body, { status, headers: { ...headers } })
  })
  return {
    hasShell,
    allServed: async () => {
      if (underWay.size > 0) await new Promise<void>((resolve) => waiting.push(resolve))
    },
  }
}

/** The one script that draws the window (electron.vite.config.ts). */
function isShell(url: string): boolean {
  return /\/shell-[^/]+\.js$/.test(url)
}
