import { describe, expect, it } from 'vitest'
import { makeKeychain, makeRandomBytes } from '../../../test/support/store-place'
import {
  findKeychainKey,
  findKeyWithRecoveryCode,
  protectKey,
  wrapWithRecoveryCode,
} from './key-wrapping'

const key = makeRandomBytes('key')(32)
const code = makeRandomBytes('code')(20)
const keyHex = Buffer.from(key).toString('hex')

describe('protectKey', () => {
  it('gives the key to a keychain, which gives it back', () => {
    const entry = protectKey(key, makeKeychain('a'))
    expect(entry.protection).toBe('keychain')
    const wrapped = entry.protection === 'keychain' ? entry.wrapped : ''
    expect(findKeychainKey(wrapped, makeKeychain('a'))).toEqual(key)
    expect(findKeychainKey(wrapped, makeKeychain('b'))).toBeUndefined()
  })

  it('keeps it as it is without one', () => {
    const absent = { ...makeKeychain('a'), isAvailable: () => false }
    expect([protectKey(key, null), protectKey(key, absent)]).toEqual([
      { protection: 'file', keyHex },
      { protection: 'file', keyHex },
    ])
  })
})

describe('findKeychainKey', () => {
  it('refuses what is no key', () => {
    const keychain = makeKeychain('a')
    const wrapped = Buffer.from(keychain.wrap("'; select 1")).toString('base64')
    expect(findKeychainKey(wrapped, keychain)).toBeUndefined()
  })
})

describe('wrapWithRecoveryCode', () => {
  const wrap = wrapWithRecoveryCode(key, code, makeRandomBytes('wrap'))

  it('opens with the code alone', () => {
    expect(findKeyWithRecoveryCode(wrap, code)).toEqual(key)
    expect(findKeyWithRecoveryCode(wrap, makeRandomBytes('other')(20))).toBeUndefined()
  })

  it('holds neither key nor code', () => {
    const text = JSON.stringify(wrap)
    for (const secret of [key, code]) {
      expect(text).not.toContain(Buffer.from(secret).toString('base64').slice(0, 12))
      expect(text).not.toContain(Buffer.from(secret).toString('hex'))
    }
  })

  it('refuses a wrap that was changed, a cut tag too', () => {
    const otherKey = Buffer.from(wrap.wrapped, 'base64').fill(1, 0, 1).toString('base64')
    const cutTag = Buffer.from(wrap.tag, 'base64').subarray(0, 4).toString('base64')
    expect(findKeyWithRecoveryCode({ ...wrap, wrapped: otherKey }, code)).toBeUndefined()
    expect(findKeyWithRecoveryCode({ ...wrap, tag: cutTag }, code)).toBeUndefined()
  })
})
