import { createSocket } from 'node:dgram'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'

let dataFolder: string
let app: ElectronApplication
let page: Page

test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'fiche-security-'))
  app = await launchElectron({ dataFolder })
  page = await app.firstWindow()
})

test.afterEach(async () => {
  await app.close()
  await rm(dataFolder, { recursive: true, force: true })
})

test('the window is sandboxed and knows nothing of Node', async () => {
  const preferences = await app.evaluate(({ BrowserWindow }): unknown => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Electron has it, its typings do not.
    return contents === undefined
      ? null
      : Reflect.get(contents, 'getLastWebPreferences').call(contents)
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
  })
  const names = ['require', 'process', 'module', 'Buffer', 'global']
  expect(await page.evaluate((all) => all.filter((name) => name in window), names)).toEqual([])
  expect(await page.evaluate(() => Object.keys(window.api).toSorted())).toEqual([
    'keepOpen',
    'mayClose',
    'on',
    'request',
  ])
})

test('each file comes with the policy, and the window keeps to it', async () => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text())
  })
  await page.reload()
  await page.waitForFunction(() => document.querySelector('#root')?.hasChildNodes())
  const headers = await page.evaluate(async () =>
    Object.fromEntries((await fetch(window.location.href)).headers),
  )
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringMatching(
      /^default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-/,
    ),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  expect(violations).toEqual([])
  const blocked = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          resolve(event.effectiveDirective)
        })
        const script = document.createElement('script')
        script.textContent = 'document.title = "ran"'
        document.head.append(script)
      }),
  )
  expect({ blocked, title: await page.title() }).toEqual({
    blocked: 'script-src-elem',
    title: 'Fiche',
  })
})

test('nothing reaches a network, whoever asks', async () => {
  let connections = 0
  const server = createServer((_, response) => response.end('reached'))
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const port = portOf(server.address())
  let packets = 0
  const socket = createSocket('udp4').on('message', () => {
    packets += 1
  })
  await new Promise<void>((bound) => socket.bind(port, '127.0.0.1', bound))

  const reached = await page.evaluate(callOut, port)
  const fromMain = await app.evaluate(
    ({ net }, url) =>
      net.fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    `http://127.0.0.1:${port}/main`,
  )
  server.close()
  socket.close()
  expect({ reached, fromMain, connections, packets }).toEqual({
    reached: [],
    fromMain: 'refused',
    connections: 0,
    packets: 0,
  })
})

test('no other page and no other window can be opened', async () => {
  const before = page.url()
  expect(await page.evaluate(() => window.open('https://example.invalid/'))).toBeNull()
  await page.evaluate(() => {
    window.location.href = 'data:text/html,gone'
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.invalid/'
    document.body.append(link)
    link.click()
  })
  // A navigation that is let through has begun by then.
  await page.waitForTimeout(500)
  expect(page.url()).toBe(before)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('requests that the contract does not know are refused, and no permission is given', async () => {
  const refused = await page.evaluate(() =>
    Promise.resolve(Reflect.apply(window.api.request, null, ['readFile', { path: '/' }])).catch(
      (error: unknown) => String(error),
    ),
  )
  expect(refused).toBe('Error: Unknown request: readFile')
  expect(
    await page.evaluate(async () => {
      const { state } = await navigator.permissions.query({ name: 'geolocation' })
      return state
    }),
  ).toBe('denied')
})

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address.port
}

/** Runs in the page: tries each way out and names those that got an answer. */
async function callOut(port: number): Promise<readonly string[]> {
  const url = `http://127.0.0.1:${port}/`
  const hint = document.createElement('link')
  Object.assign(hint, { rel: 'preconnect', href: url })
  document.head.append(hint)
  navigator.sendBeacon(url, 'text')
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: `stun:127.0.0.1:${port}` },
      { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'a', credential: 'b' },
    ],
  })
  peer.createDataChannel('way out')
  await peer.setLocalDescription(await peer.createOffer())
  const settle = (answered: (done: (reached: boolean) => void) => void) =>
    new Promise<boolean>((resolve) => {
      answered(resolve)
      setTimeout(() => resolve(false), 1500)
    })
  const ways: Readonly<Record<string, Promise<boolean>>> = {
    fetch: fetch(url, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    ),
    image: settle((done) => {
      const image = new Image()
      image.addEventListener('load', () => done(true))
      image.src = url
    }),
    socket: settle((done) => {
      new WebSocket(url.replace('http', 'ws')).addEventListener('open', () => done(true))
    }),
    stun: settle((done) => {
      peer.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate?.type === 'srflx' || candidate?.type === 'relay') done(true)
      })
    }),
  }
  const results = await Promise.all(
    Object.entries(ways).map(async ([name, way]) => ((await way) ? [name] : [])),
  )
  peer.close()
  return results.flat()
}
