import { describe, expect, it } from 'vitest'
import { errorOf, makeKeychain, makeRandomBytes } from '../../../test/support/store-place'
import { protectKey, wrapWithRecoveryCode } from './key-wrapping'
import { openKey } from './open-key'
import { formatRecoveryCode } from './recovery-code'

const key = makeRandomBytes('key')(32)
const code = makeRandomBytes('code')(20)
const recovery = wrapWithRecoveryCode(key, code, makeRandomBytes('wrap'))
const recoveryCode = formatRecoveryCode(code)
const otherCode = formatRecoveryCode(makeRandomBytes('other')(20))
const keychain = makeKeychain('a')

const inFile = { key: protectKey(key, null), recovery: null }
const inKeychain = { key: protectKey(key, keychain), recovery }
const inBackup = { key: null, recovery }
const plain = { folder: 'D', keychain: null, recoveryCode: null }

describe('openKey', () => {
  it.each([
    ['from the file', inFile, plain],
    ['from the keychain', inKeychain, { ...plain, keychain }],
    ['with the recovery code, without the keychain', inKeychain, { ...plain, recoveryCode }],
    ['of a backup, with the recovery code', inBackup, { ...plain, recoveryCode }],
  ])('gives the key %s', (_, keyFile, access) => {
    expect(openKey(keyFile, access)).toEqual(key)
  })

  it.each([
    ['key-missing', undefined, { ...plain, recoveryCode }],
    ['key-missing', inBackup, plain],
    ['key-in-keychain', inKeychain, plain],
    ['keychain-refused', inKeychain, { ...plain, keychain: makeKeychain('b') }],
    ['recovery-code-missing', inFile, { ...plain, recoveryCode }],
    ['recovery-code-mistyped', inBackup, { ...plain, recoveryCode: recoveryCode.slice(1) }],
    ['recovery-code-wrong', inBackup, { ...plain, recoveryCode: otherCode }],
  ])('says %s, never the key', (expected, keyFile, access) => {
    const error = errorOf(() => openKey(keyFile, access))
    expect(error).toMatchObject({ code: expected })
    expect(String(error)).not.toContain(Buffer.from(key).toString('hex').slice(0, 16))
  })
})
