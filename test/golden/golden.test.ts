import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { prettyXml } from '../support/pretty-xml'
import {
  type Golden,
  goldenCases,
  readGolden,
  readGoldenNote,
  readGoldenOptions,
  writeGoldens,
} from './golden-files'

/** Set by `npm run golden:accept`: what is exported now becomes what is expected. */
const accepts = process.env['ACCEPT_GOLDENS'] === '1'

async function exportCase(name: string): Promise<Golden> {
  const { bytes } = await noteToDocx(readGoldenNote(name), readGoldenOptions(name))
  return partsOf(bytes)
}

/** The workbook of a chart is a package in the package: its parts follow its path. */
function partsOf(bytes: Uint8Array): Golden {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([path, data]) =>
      path.endsWith('.xlsx')
        ? Object.entries(partsOf(data)).map(([part, text]) => [`${path}/${part}`, text] as const)
        : [[path, prettyXml(strFromU8(data))] as const],
    ),
  )
}

const exported: Record<string, Golden> = {}

beforeAll(async () => {
  for (const name of goldenCases) exported[name] = await exportCase(name)
  if (accepts) writeGoldens(exported)
}, 60_000)

describe('golden documents', () => {
  it('are there', () => {
    expect(goldenCases.length).toBeGreaterThanOrEqual(11)
  })

  it.each(goldenCases)('%s has the parts that were accepted, and no others', (name) => {
    expect(exported[name]).toEqual(readGolden(name))
  })
})
