import type { Note } from '@shared/note/note'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteArbitrary } from '../../../test/support/note-arbitrary'
import {
  buildNote,
  cell,
  footnote,
  headerCell,
  heading,
  item,
  lineBreak,
  list,
  paragraph,
  questions,
  quotation,
  table,
  text,
} from '../../../test/support/note-builder'
import { noteToFlow } from '../flow/note-to-flow'
import { prepareNote } from '../print/prepared-note'
import { escapeLineStart, escapeMarkdown } from './escape'
import { writeMarkdown } from './note-to-markdown'

/** The text without head and foot. */
function markdownOf(body: Note['body']): string {
  const flow = noteToFlow(prepareNote(buildNote({ body }), {}))
  const head = {
    ...flow.head,
    kind: 'plain',
    type: '',
    marking: '',
    details: '',
    clock: '',
  } as const
  const written = writeMarkdown({ ...flow, head: { ...head, subject: 'S' } })
  return written
    .replace('# S\n\n', '')
    .replace(/\n\n---(?=\n)/, '')
    .trimEnd()
}

describe('writeMarkdown', () => {
  it('writes every block, numbers counted and footnotes at the end', () => {
    expect(
      markdownOf([
        heading(1, 'First'),
        heading(2, 'Below'),
        paragraph('Plain ', text('bold', 'bold'), ' x', text('2', 'superscript'), footnote('Why')),
        paragraph('one', lineBreak, 'two'),
        list('numbered', item('a', list('numbered', 'b', 'c')), 'd'),
        list('numbered', 'anew'),
        quotation('Quoted'),
        table([[headerCell('h'), headerCell('i | j')], [cell('k', { columnSpan: 2 })]]),
        questions('First question?', 'Second?'),
      ]),
    ).toMatchInlineSnapshot(`
      "## 1) First

      ### 1.1 Below

      Plain **bold** x<sup>2</sup>[^1]

      one\\
      two

      1. a

         - (a) b

         - (b) c

      2. d

      <!-- -->

      1. anew

      > “Quoted”

      | h | i \\| j |
      | --- | --- |
      | k |  |

      First question?

      1) Second?

      [^1]: Why"
    `)
  })

  it('writes nothing that turns into markup', () => {
    expect(
      markdownOf([
        paragraph('# no *heading* [link](http://x) <b> | `code` 1_000_000 $x$ & ~no~'),
        paragraph('- no bullet'),
        paragraph('    no code'),
        paragraph('12. no number', lineBreak, '1) nor here', lineBreak, '=== nor rule'),
      ]),
    ).toMatchInlineSnapshot(`
      "\\# no \\*heading\\* \\[link\\](http\\://x) \\<b\\> \\| \\\`code\\\` 1\\_000\\_000 \\$x\\$ \\& \\~no\\~

      \\- no bullet

      no code

      12\\. no number\\
      1\\) nor here\\
      \\=== nor rule"
    `)
  })

  it('marks words where signs would not be read as marks with elements', () => {
    expect(
      markdownOf([
        paragraph(
          'a',
          text('b', 'bold'),
          'c ',
          text(' spaced ', 'italic'),
          text('“q”', 'bold'),
          text('x', 'bold'),
          text('y', 'italic'),
        ),
      ]),
    ).toMatchInlineSnapshot(`"a<strong>b</strong>c  *spaced* <strong>“q”x</strong><em>y</em>"`)
  })

  it('escapes every sign that CommonMark knows, and only what can be escaped', () => {
    const unescaped = (line: string) => line.replace(/\\([!-/:-@[-`{-~])/g, '$1')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        const line = words.replace(/\s+/g, ' ').trim()
        const written = escapeLineStart(escapeMarkdown(line))
        expect(unescaped(written)).toBe(line)
        const open = written.replace(/\\[!-/:-@[-`{-~]/g, '')
        expect(open).not.toMatch(/[\\`*_[\]<>&|~#]/)
        expect(written).not.toMatch(/^(?:[-+=] ?|\d+[.)]| )/)
      }),
    )
  })

  it('writes any note as lines that end where they should', () => {
    fc.assert(
      fc.property(noteArbitrary, (note) => {
        const written = writeMarkdown(noteToFlow(prepareNote(note, {})))
        expect(written).not.toMatch(/\n\n\n|[ \t]\n|\\\n\n|\\\n$/)
        expect(written).toMatch(/[^\n]\n$/)
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
