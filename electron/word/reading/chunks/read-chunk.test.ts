import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordFile } from '../../../../test/support/word-file'
import { readWordDocument } from '../../read-word-document'
import { textOfBlocks } from '../flow/block-text'

const line = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

/** What a file says that has another one between its first line and its last. */
function readWith(target: string, bytes: Uint8Array, calls = 1) {
  const call = '<w:altChunk r:id="rId9"/>'.repeat(calls)
  const document = readWordDocument(
    wordFile({
      body: line('Above.') + call + line('Below.'),
      links: { rId9: { kind: 'aFChunk', target } },
      parts: { [`word/${target}`]: bytes },
    }),
  )
  const { losses, notes, comments } = document
  return { lines: textOfBlocks(document.blocks).split('\n'), losses, notes, comments, document }
}

const loss = (text: string, isTextKept = false) => ({
  what: 'embedded-object',
  near: 'Above.',
  text,
  isTextKept,
})

describe('a file of another kind in the text', () => {
  it('comes in at its place: plain text line by line', () => {
    const { lines, losses } = readWith('a.txt', strToU8('Türkiye – one\r\n\r\n  two\n'))
    expect({ lines, losses }).toEqual({
      lines: ['Above.', 'Türkiye – one', 'two', 'Below.'],
      losses: [],
    })
  })

  it('comes in as the words of a web page, and its look is told as lost', () => {
    const page =
      '<html><head><title>No</title><style>p{}</style></head><body><p>R&eacute;seau &ndash; <b>A</b></p>' +
      '<ul><li>one</li></ul><script>x</script></body></html>'
    const { lines, losses } = readWith('a.htm', strToU8(page))
    expect({ lines, losses }).toEqual({
      lines: ['Above.', 'Réseau – A', 'one', 'Below.'],
      losses: [loss('Réseau – A\none', true)],
    })
  })

  it('comes in from a web archive', () => {
    const archive = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>R=C3=A9seau of the =',
      'route</p>',
      '--x--',
    ]
    const { lines } = readWith('a.mht', strToU8(archive.join('\r\n')))
    expect(lines).toEqual(['Above.', 'Réseau of the route', 'Below.'])
  })

  it('is told with its words where it is RTF', () => {
    const rtf =
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\*\\generator X}\\pard Caf\\'e9 \\u8211?\\~80\\%\\par {\\b Two\\} lines}\\par}"
    const { lines, losses } = readWith('a.rtf', strToU8(rtf))
    expect(lines).toEqual(['Above.', 'Below.'])
    expect(losses).toEqual([loss('Café –\u00a080\nTwo} lines')])
  })

  it('comes in whole where it is a Word file, with ids of its own', () => {
    const inner = wordFile({
      body:
        '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Inner</w:t></w:r><w:commentRangeEnd w:id="1"/>' +
        '<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:altChunk r:id="rId9"/>',
      footnotes: `<w:footnote w:id="2">${line('See there.')}</w:footnote>`,
      comments: `<w:comment w:id="1" w:author="Anna">${line('Why?')}</w:comment>`,
      links: { rId9: { kind: 'aFChunk', target: 'b.docx' } },
      parts: { 'word/b.docx': wordFile({ body: line('Too deep.') }) },
    })
    const { lines, losses, notes, comments, document } = readWith('a.docx', inner)
    expect(lines).toEqual(['Above.', 'Inner', 'Below.'])
    expect(document.blocks[1]).toMatchObject({
      runs: [
        { text: 'Inner', comments: ['word/a.docx:1'] },
        { kind: 'note', noteId: 'word/a.docx:footnote-2' },
      ],
    })
    expect(Object.keys(notes)).toEqual(['word/a.docx:footnote-2'])
    expect(comments).toMatchObject([{ id: 'word/a.docx:1', author: 'Anna', text: 'Why?' }])
    expect(losses).toEqual([
      { what: 'embedded-object', near: 'Inner', text: 'word/b.docx', isTextKept: false },
    ])
  })

  it('is read once, and is told where it cannot be read', () => {
    expect(readWith('a.txt', strToU8('Words.'), 3)).toMatchObject({
      lines: ['Above.', 'Words.', 'Below.'],
      losses: [{ text: 'word/a.txt' }, { text: 'word/a.txt' }],
    })
    const unread = [
      readWith('a.docx', strToU8('PK no zip')),
      readWith('a.dat', Uint8Array.of(1, 2, 3)),
    ]
    expect(unread.map(({ losses }) => losses)).toEqual([
      [loss('word/a.docx')],
      [loss('word/a.dat')],
    ])
  })
})
