import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeOther } from '../../electron/export/job/other-formats'
import { readGoldenNote, readGoldenOptions } from './golden-files'

/** Set by `npm run golden:accept`: what is exported now becomes what is expected. */
const accepts = process.env['ACCEPT_GOLDENS'] === '1'

const names = { html: 'page.html', md: 'text.md' } as const
/** Those that hold much of what can be in a note. */
const cases = ['note-annexes', 'briefing', 'footnotes', 'marks-council', 'statistics-chart'].flatMap(
  (name) => (['html', 'md'] as const).map((format) => ({ name, format })),
)

describe('golden web pages and Markdown', () => {
  it.each(cases)('$name as $format is what was accepted', ({ name, format }) => {
    const path = join(import.meta.dirname, name, names[format])
    const { bytes } = writeOther(format, readGoldenNote(name), readGoldenOptions(name))
    const written = new TextDecoder().decode(bytes)
    if (accepts) writeFileSync(path, written)
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(written)
  })
})
