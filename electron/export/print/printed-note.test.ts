import { english } from '@shared/language/en'
import type { Note } from '@shared/note/note'
import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import {
  annex,
  buildNote,
  cell,
  citation,
  figure,
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
import { type PrintedRun, printNote } from './printed-note'

/** Each text on a line; `*` and `[^...]` stand for designation marks and footnotes. */
function print(body: Note['body']): readonly string[] {
  const note = buildNote({ body })
  return [...printNote(note, english, defaultProfile).texts.values()].map(({ runs }) =>
    runs.map(show).join('').replaceAll('\u00a0', '~'),
  )
}

function show(run: PrintedRun): string {
  switch (run.kind) {
    case 'text':
      return run.text
    case 'designation':
      return run.mark
    case 'footnote':
      return `[^${run.paragraphs.map((runs) => runs.map(show).join('')).join(' / ')}]`
  }
}

const wording = 'This designation is without prejudice to positions on status.'

describe('printNote', () => {
  it('sets figures and text of one sentence together', () => {
    expect(
      print([paragraph('up ', figure('80 %'), lineBreak, '"', text('x', 'bold'), '"')]),
    ).toEqual(['up 80~%\n“x”'])
  })

  it('keeps the number of a note that is cited on one line', () => {
    expect(print([paragraph('see ', citation('14860/1/18 REV 1'), '.')])).toEqual([
      'see 14860/1/18~REV~1.',
    ])
  })

  it('marks a designation again in each annex, from one asterisk, also in captions', () => {
    const { kind: _, ...plain } = table([[cell('Palestine')]])
    expect(
      print([
        paragraph('Palestine and Kosovo'),
        annex('On Kosovo'),
        paragraph('Kosovo'),
        { kind: 'table', ...plain, caption: 'Kosovo, Palestine' },
        annex('No names'),
        annex(''),
        quotation('Palestine'),
      ]),
    ).toEqual([
      'Palestine* and Kosovo**',
      'On Kosovo*',
      'Kosovo',
      'Kosovo, Palestine**',
      'Palestine',
      'No names',
      '',
      '“Palestine*”',
    ])
  })

  it('gives the texts in reading order, cells and sublists too', () => {
    const body = [
      heading(1, 'h'),
      list('bulleted', item('a', list('numbered', 'b')), 'c'),
      table([[headerCell('d'), cell('e')], [cell('f')]]),
      questions('q', 'g'),
    ]
    expect(print(body)).toEqual(['h', 'a', 'b', 'c', 'd', 'e', 'f', 'q', 'g'])
  })

  it('marks the first mention of a name and no other, within words and runs', () => {
    const body = [paragraph('Kosovar, Kos', text('ovo', 'bold'), '’s aim'), quotation('Kosovo')]
    expect(print(body)).toEqual(['Kosovar, Kosovo*’s aim', '“Kosovo”'])
  })

  it('passes over a mention with an asterisk typed by hand', () => {
    expect(print([paragraph('Kosovo* and Kosovo')])).toEqual(['Kosovo* and Kosovo*'])
  })

  it('adds nothing to a note that holds the wording of the designation', () => {
    expect(print([paragraph('Kosovo', footnote(wording)), paragraph('Kosovo')])).toEqual([
      `Kosovo[^${wording}]`,
      'Kosovo',
    ])
  })

  it('puts the designation into a footnote that alone has the name', () => {
    expect(print([paragraph('x', footnote('In Kosovo.'))])[0]).toMatch(
      /^x\[\^In Kosovo\*\. \/ \* This designation is .* independence\.\]$/,
    )
  })

  it('quotes a quotation before its footnote, unless it is quoted', () => {
    const body = [
      quotation('Step up', footnote('p. 1')),
      quotation('"Step up"'),
      quotation(' '),
      quotation('the "EU"'),
    ]
    expect(print(body)).toEqual(['“Step up”[^p.~1]', '“Step up”', ' ', '“the “EU””'])
  })

  it('names bookmarks by id, once each, in characters that Word allows', () => {
    const note = buildNote({
      body: [
        { ...paragraph('a'), id: 'A-1' },
        { ...paragraph('b'), id: 'a-1' },
        { ...paragraph('c'), id: '0123456789-0123456789-0123456789-012' },
        { ...table([[cell({ ...paragraph('d'), id: 'cell' })]]), id: 'table' },
      ],
    })
    const texts = [...printNote(note, english, defaultProfile).texts.values()]
    expect(texts.map(({ bookmarks }) => bookmarks)).toEqual([
      ['_b_A_1'],
      [],
      ['_b_0123456789_0123456789_0123456789_012'],
      ['_b_table', '_b_cell'],
    ])
  })

  it('leaves text in a language without data as it was typed', () => {
    const note = buildNote({ body: [{ ...paragraph('"x" - 5 %'), language: 'el' }] })
    expect([...printNote(note, english, defaultProfile).texts.values()]).toEqual([
      { bookmarks: ['_b_x1'], languageTag: 'el', runs: [text('"x" - 5 %')] },
    ])
  })
})
