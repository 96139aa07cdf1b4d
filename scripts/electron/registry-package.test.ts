import { describe, expect, it } from 'vitest'
import { hasIntegrity } from './registry-package.ts'

async function* bytesOf(...parts: readonly string[]) {
  for (const part of parts) yield Buffer.from(part)
}

// openssl dgst -sha512 -binary | base64, over the five bytes of `Fiche`.
const ofFiche =
  'sha512-DLCs/O14+SJQzbA/5DjqrJ+X6MN94Vt2Dd82ty08U1+kAnT6wZQYAL8UF/+6ObK6+bY+JXdLAI3aaM9tnOa8Lg=='

describe('hasIntegrity', () => {
  it('knows the very bytes, in however many pieces they come', async () => {
    expect(await hasIntegrity(bytesOf('Fiche'), ofFiche)).toBe(true)
    expect(await hasIntegrity(bytesOf('Fi', 'che'), ofFiche)).toBe(true)
  })

  it('refuses other bytes, none, and a hash of another kind', async () => {
    expect(await hasIntegrity(bytesOf('fiche'), ofFiche)).toBe(false)
    expect(await hasIntegrity(bytesOf(), ofFiche)).toBe(false)
    expect(await hasIntegrity(bytesOf('Fiche'), ofFiche.replace('sha512', 'sha1'))).toBe(false)
  })
})
