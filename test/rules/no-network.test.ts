import { describe, expect, it } from 'vitest'
import { isTest, listSourceFiles } from './source-files'

const code = listSourceFiles(['shared', 'electron', 'renderer']).filter((file) => !isTest(file))

const networkUses = [
  /\bfrom\s*['"](?:node:)?(?:https?|http2|net|tls|dns|dgram|inspector)(?:\/promises)?['"]/,
  /\bfrom\s*['"](?:undici|ws|axios|node-fetch|got)['"]/,
  /import\s*\{[^}]*\b(?:net|autoUpdater|crashReporter)\b[^}]*\}\s*from\s*['"]electron['"]/,
  /\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b\s*\(/,
  /\bsendBeacon\s*\(/,
  /(?<![.\w])fetch\s*\(/,
  /\bopenExternal\b/,
]

function usesNetwork(text: string): boolean {
  return networkUses.some((use) => use.test(text))
}

describe('the app', () => {
  it.each([
    "import { request } from 'node:https'",
    "import { app, net } from 'electron'",
    "const page = await fetch('x')",
    "new WebSocket('x')",
    "void shell.openExternal('x')",
  ])('would be caught with %s', (text) => {
    expect(usesNetwork(text)).toBe(true)
  })

  it('has no code that talks to a network', () => {
    expect(code.filter(({ text }) => usesNetwork(text)).map(({ path }) => path)).toEqual([])
  })
})
