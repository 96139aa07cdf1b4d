import { app, type Session } from 'electron'
import { isAllowedRequest, isOurPage } from './allowed-address'

/** What Chromium would do by itself: look for updates, resolve names, find proxies. */
const disabledFeatures = [
  'AsyncDns',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'DnsOverHttps',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
]

/**
 * Command-line switches against Chromium's own traffic; to be called before the app is ready.
 * No name is resolved and no proxy looked for, whatever asks.
 */
export function disableBackgroundTraffic(devServer: string | null): void {
  const switches: Readonly<Record<string, string>> = {
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-domain-reliability': '',
    'disable-features': disabledFeatures.join(','),
    'disable-quic': '',
    'disable-sync': '',
    // It has nothing to do: no process of its own is started for it.
    'enable-features': 'NetworkServiceInProcess2',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
    'host-resolver-rules': devServer === null ? 'MAP * ~NOTFOUND' : '',
    'no-pings': '',
  }
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value)
}

/**
 * Cancels each request that is not for our own files, sends what would slip by (WebRTC, early
 * connections) to a proxy that does not exist, and grants no permission but writing to the
 * clipboard.
 */
export async function closeSession(session: Session, devServer: string | null): Promise<void> {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAllowedRequest(details.url, devServer) })
  })
  session.setPermissionRequestHandler((_, permission, callback) => {
    callback(isGranted(permission))
  })
  session.setPermissionCheckHandler((_, permission) => isGranted(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerLanguages([])
  session.on('will-download', (event) => event.preventDefault())
  if (devServer !== null) return
  // Port 0 cannot be connected to, so nothing leaves, not even to this machine.
  await session.setProxy({ proxyRules: 'socks5://0.0.0.0:0', proxyBypassRules: '<-loopback>' })
}

function isGranted(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

/** No new windows, no embedded pages, no page but ours, in every window that is ever made. */
export function refuseNavigation(devServer: string | null): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event, url) => {
      // The development server reloads its page when a file has changed.
      if (devServer === null || !isOurPage(url, devServer)) event.preventDefault()
    })
  })
}
