import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../../test/support/store-place'
import { printWithElectron } from './print-with-electron'

const job = {
  html: '<p>x</p>',
  footer: '',
  marginsMm: { top: 20, right: 20, bottom: 30, left: 20 },
}

/** Prints with a script in place of the one that starts Electron. */
function printWith(script: string) {
  const path = join(makeFolder(), 'printer.cjs')
  writeFileSync(path, script)
  return printWithElectron(path)(job)
}

describe('printWithElectron', () => {
  it('gives the PDF without what was said before it', async () => {
    const script = `
      let given = ''
      process.stdin.on('data', (chunk) => { given += chunk })
      process.stdin.on('end', () => process.stdout.write('noise %PDF-1.4 ' + JSON.parse(given).html + ' %%EOF'))`
    expect(Buffer.from(await printWith(script)).toString()).toBe('%PDF-1.4 <p>x</p> %%EOF')
  })

  it.each([
    ['says why', `process.stderr.write('[1:ERROR] bus\\nfiche: No display.\\n')`, 'No display.'],
    ['ends early', 'process.exit(3)', 'Electron did not print in time.'],
    ['writes half a file', `process.stdout.write('%PDF-1.4 ')`, 'Electron did not print in time.'],
  ])('refuses in one sentence where the printer %s', async (_, script, detail) => {
    await expect(printWith(script)).rejects.toMatchObject({ code: 'no-printer', detail })
  })

  it('refuses where there is nothing that prints', async () => {
    await expect(printWithElectron(undefined)(job)).rejects.toMatchObject({ code: 'no-printer' })
  })
})
