import { asRead } from '@shared/word/reading-side'
import { describe, expect, it } from 'vitest'
import { wordFile } from '../../../../test/support/word-file'
import { deleted, inserted, wordParagraph, wordText } from '../../../../test/support/word-values'
import { readWordDocument } from '../../read-word-document'
import { utcOf } from './changes'

const read = (body: string) => readWordDocument(wordFile({ body }))
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const by = (author: string, more = '') => `w:id="1" w:author="${author}"${more}`
const ins = (author: string, content: string) => `<w:ins ${by(author)}>${content}</w:ins>`
const del = (author: string, content: string) => `<w:del ${by(author)}>${content}</w:del>`
const mark = (content: string) => `<w:pPr><w:rPr>${content}</w:rPr></w:pPr>`

/** The text of each paragraph before and after all changes. */
function sides(body: string) {
  const document = read(body)
  const textsOf = (side: 'before' | 'after') =>
    asRead(document, side).blocks.map((block) =>
      block.kind === 'paragraph'
        ? block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
        : block.kind,
    )
  return { before: textsOf('before'), after: textsOf('after') }
}

describe('tracked changes', () => {
  it('are read with author and time', () => {
    const date = ' w:date="2024-05-01T10:00:00Z" w16du:dateUtc="2024-05-01T08:00:00Z"'
    const body = `<w:p><w:ins ${by('Anna', date)}>${words('new')}</w:ins>
      <w:del ${by('Ben', ' w:date="2024-05-02T10:00:00"')}>${gone('old')}</w:del>
      <w:del w:id="3">${gone(' nobody')}</w:del></w:p>`
    expect(read(body).blocks).toEqual([
      wordParagraph([
        wordText('new', { change: inserted('Anna', '2024-05-01T08:00:00.000Z') }),
        wordText('old', { change: deleted('Ben', '2024-05-02T10:00:00.000Z') }),
        wordText(' nobody', { change: deleted('') }),
      ]),
    ])
  })

  it('of ends join and part paragraphs', () => {
    const body = `<w:p>${mark(`<w:ins ${by('A')}/>`)}${words('One ')}</w:p>
      <w:p>${mark(`<w:del ${by('B')}/>`)}${words('two ')}</w:p><w:p>${words('three')}</w:p>`
    expect({ ...sides(body), ends: read(body).blocks }).toEqual({
      before: ['One two ', 'three'],
      after: ['One ', 'two three'],
      ends: [
        wordParagraph('One ', { endChange: inserted('A') }),
        wordParagraph('two ', { endChange: deleted('B') }),
        wordParagraph('three'),
      ],
    })
  })

  it('of words put in by one and taken out by another leave no trace but a loss', () => {
    const body = `<w:p>${words('Kept')}${ins('A', `${words(' in')}${del('B', gone(' and out'))}`)}</w:p>
      <w:p>${del('B', ins('A', gone('Only passing')))}</w:p>`
    expect({ ...sides(body), losses: read(body).losses }).toEqual({
      before: ['Kept', ''],
      after: ['Kept in', ''],
      losses: [
        { what: 'passing-text', near: 'Kept in', text: ' and out', isTextKept: false },
        { what: 'passing-text', near: 'Kept in', text: 'Only passing', isTextKept: false },
      ],
    })
  })

  it('of an end put in and taken out again make one paragraph in every reading', () => {
    const passing = `${mark(`<w:ins ${by('A')}/><w:del ${by('B')}/>`)}`
    const body = `<w:p>${passing}${words('One ')}</w:p><w:p>${passing}${words('two ')}</w:p>
      <w:p>${words('three')}</w:p><w:p>${passing}${words('Last')}</w:p>`
    expect(sides(body)).toEqual({
      before: ['One two three', 'Last'],
      after: ['One two three', 'Last'],
    })
  })

  it('of moves bear the name of their range in both places', () => {
    const range = (side: string, name: string) => `<w:${side}RangeStart w:id="7" w:name="${name}"/>`
    const body = `<w:p>${mark(`<w:moveFrom ${by('A')}/>`)}${range('moveFrom', 'move1')}
        <w:moveFrom ${by('A')}>${words('Moved')}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="7"/>
      <w:p>${words('Between')}</w:p>${range('moveTo', 'move1')}
      <w:p>${mark(`<w:moveTo ${by('A')}/>`)}<w:moveTo ${by('A')}>${words('Moved')}</w:moveTo></w:p>
      <w:moveToRangeEnd w:id="7"/><w:p><w:moveTo ${by('A')}>${words('From nowhere')}</w:moveTo></w:p>`
    const from = { ...deleted('A'), move: 'move1' }
    const to = { ...inserted('A'), move: 'move1' }
    expect({ blocks: read(body).blocks, ...sides(body) }).toEqual({
      blocks: [
        wordParagraph([wordText('Moved', { change: from })], { endChange: from }),
        wordParagraph('Between'),
        wordParagraph([wordText('Moved', { change: to })], { endChange: to }),
        wordParagraph([wordText('From nowhere', { change: inserted('A') })]),
      ],
      before: ['Moved', 'Between', ''],
      after: ['Between', 'Moved', 'From nowhere'],
    })
  })

  it('of looks are read where words look otherwise, and told where they do not', () => {
    const was = (marks: string) => `<w:rPrChange ${by('A')}><w:rPr>${marks}</w:rPr></w:rPrChange>`
    const body = `<w:p><w:r><w:rPr><w:b/>${was('<w:i/>')}</w:rPr><w:t>Bold</w:t></w:r>
        <w:r><w:rPr><w:sz w:val="20"/>${was('<w:sz w:val="24"/>')}</w:rPr><w:t> smaller</w:t></w:r></w:p>
      <w:p><w:pPr><w:jc w:val="center"/><w:pPrChange ${by('A')}><w:pPr/></w:pPrChange></w:pPr>${words('Centred')}</w:p>`
    const told = { what: 'formatting-change', text: '', isTextKept: true }
    const { blocks, losses } = read(body)
    expect({ blocks, losses }).toEqual({
      blocks: [
        wordParagraph([
          wordText('Bold', {
            marks: ['bold'],
            reformatted: { author: 'A', at: null, before: ['italic'] },
          }),
          wordText(' smaller'),
        ]),
        wordParagraph('Centred', { alignment: 'center' }),
      ],
      losses: [
        { ...told, near: 'Bold smaller' },
        { ...told, near: 'Centred' },
      ],
    })
  })

  it('round text boxes and between paragraphs reach all that is in them', () => {
    const box = `<w:pict><v:shape><v:textbox><w:txbxContent><w:p>${words('Box')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict>`
    const body = `<w:p>${ins('A', `<w:r>${box}</w:r>`)}${words('Text')}</w:p>${del('B', `<w:p>${gone('All')}</w:p>`)}`
    expect(sides(body)).toEqual({ before: ['Text', 'All'], after: ['Text', 'Box'] })
  })
})

describe('utcOf', () => {
  it('takes local times for UTC and says null of what is no time', () => {
    const dates = ['2024-05-01T10:00:00+02:00', '2024-05-01T10:00', '2024-13-45T10:00:00Z']
    expect([...dates, '0-00-00T00:00:00Z', '1900-01-01T00:00:00Z', undefined].map(utcOf)).toEqual([
      '2024-05-01T08:00:00.000Z',
      '2024-05-01T10:00:00.000Z',
      null,
      null,
      null,
      null,
    ])
  })
})
