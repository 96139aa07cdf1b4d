import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorOf, makeFolder } from '../../test/support/store-place'
import { takeLock } from './lock'

const holder = `
const Database = require('better-sqlite3')
new Database(process.argv[1]).exec('begin exclusive')
process.stdout.write('held')
setInterval(() => undefined, 1000)
`

describe('takeLock', () => {
  it('lets one writer in at a time and names the case', () => {
    const folder = makeFolder()
    const release = takeLock(folder, 'window', null)
    expect(errorOf(() => takeLock(folder, 'window', null))).toMatchObject({ code: 'store-in-use' })
    expect(errorOf(() => takeLock(folder, 'command', null))).toMatchObject({ code: 'store-locked' })
    release()
    takeLock(folder, 'command', null)()
  })

  it('holds against another process, and is free once that one is killed', async () => {
    const folder = makeFolder()
    const child = spawn(process.execPath, ['-e', holder, join(folder, 'fiche.lock')])
    await once(child.stdout, 'data')
    expect(errorOf(() => takeLock(folder, 'command', null))).toMatchObject({ code: 'store-locked' })
    child.kill('SIGKILL')
    await once(child, 'exit')
    takeLock(folder, 'command', null)()
  })
})
