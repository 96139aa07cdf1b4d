/** The address of the window; nothing else is served there. */
export const appAddress = 'app://fiche/'

/**
 * True for what a page of ours may load. Everything else is cancelled before it reaches the
 * network.
 *
 * @param devServer address of the development server, null in a built app
 */
export function isAllowedRequest(url: string, devServer: string | null): boolean {
  const address = findAddress(url)
  if (address === null) return false
  if (['app:', 'devtools:', 'blob:', 'data:'].includes(address.protocol)) return true
  return isOfDevServer(address, devServer)
}

/** True for a page that may ask the main process: ours, or the development server's. */
export function isOurPage(url: string, devServer: string | null): boolean {
  const address = findAddress(url)
  if (address === null) return false
  if (address.protocol === 'app:') return address.host === new URL(appAddress).host
  return address.protocol === 'http:' && isOfDevServer(address, devServer)
}

function isOfDevServer(address: URL, devServer: string | null): boolean {
  const server = devServer === null ? null : findAddress(devServer)
  if (server === null) return false
  return ['http:', 'ws:'].includes(address.protocol) && address.host === server.host
}

function findAddress(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}
