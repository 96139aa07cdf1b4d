import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importedPackages, listLicences } from './list-licences'
import { licencesFile, licencesNow } from './write-licences'

describe('importedPackages', () => {
  it('names packages, and neither our own modules nor those of Node', () => {
    const text = `import { z } from 'zod'
import type { Text } from '@shared/text/text'
import { join } from 'node:path'
import './page.css'
import '@mantine/core/styles.layer.css'
const docx = await import('docx')`
    expect(importedPackages(text)).toEqual(['zod', '@mantine/core', 'docx'])
  })
})

describe('listLicences', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '1', c: '1' } },
      'node_modules/a/node_modules/b': { version: '1.0.0', license: 'ISC' },
      'node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/c': {
        name: 'c-renamed',
        version: '3.0.0',
        license: 'Apache-2.0',
        dependencies: { b: '2', '@types/b': '2' },
      },
      'node_modules/unused': { version: '1.0.0', license: 'MIT' },
    },
  }

  it('follows what each package needs, in the version that it gets', () => {
    expect(listLicences(lock, ['a'])).toEqual([
      { name: 'a', version: '1.0.0', licence: 'MIT' },
      { name: 'b', version: '1.0.0', licence: 'ISC' },
      { name: 'b', version: '2.0.0', licence: 'MIT' },
      { name: 'c-renamed', version: '3.0.0', licence: 'Apache-2.0' },
    ])
  })

  it('stops at a package that is not locked', () => {
    expect(() => listLicences(lock, ['d'])).toThrow('d is not locked')
  })

  it('is what resources/licences.json holds; npm run licences writes it anew', () => {
    expect(JSON.parse(readFileSync(licencesFile, 'utf8'))).toEqual(licencesNow())
  })
})
