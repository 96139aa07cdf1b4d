import { describe, expect, it } from 'vitest'
import { type WordFileContent, wordFile } from '../../../../test/support/word-file'
import { wordParagraph, wordText } from '../../../../test/support/word-values'
import { readWordDocument } from '../../read-word-document'

const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`
const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
const comment = (id: number, text: string, paragraph = `0000000${id}`) =>
  `<w:comment w:id="${id}" w:author="Anna" w:initials="AB" w:date="2024-05-01T10:00:00Z"><w:p w14:paraId="${paragraph}"><w:r><w:annotationRef/><w:t>${text}</w:t></w:r></w:p></w:comment>`
const comments = [0, 1, 2].map((id) => comment(id, `Comment ${id}`)).join('')

function read(body: string, more: Partial<WordFileContent> = {}) {
  return readWordDocument(wordFile({ body, comments, ...more }))
}

describe('comments', () => {
  it('are about all words of their range, over paragraphs, one within another', () => {
    const body = `<w:p>${words('No ')}${start(0)}${words('one ')}${start(1)}${words('both')}</w:p>
      <w:p>${words('more')}${end(0)}${reference(0)}${words(' second')}${end(1)}${reference(1)}${words(' none')}</w:p>`
    expect(read(body).blocks).toEqual([
      wordParagraph([
        wordText('No '),
        wordText('one ', { comments: ['0'] }),
        wordText('both', { comments: ['0', '1'] }),
      ]),
      wordParagraph([
        wordText('more', { comments: ['0', '1'] }),
        wordText(' second', { comments: ['1'] }),
        wordText(' none'),
      ]),
    ])
  })

  it('about a point are about the words before it, or those that come next', () => {
    const body = `<w:p>${reference(0)}${words('First')}</w:p><w:p>${words('Second')}${start(1)}${end(1)}${reference(1)}</w:p>
      <w:p>${words('unknown')}${start(9)}${words(' one')}${end(9)}${reference(9)}</w:p>`
    expect(read(body).blocks).toEqual([
      wordParagraph([wordText('First', { comments: ['0'] })]),
      wordParagraph([wordText('Second', { comments: ['1'] })]),
      wordParagraph('unknown one'),
    ])
  })

  it('whose range never ends are about no more than the paragraph of their reference', () => {
    const body = `<w:p>${start(0)}${words('Meant')}${reference(0)}${words(', too')}</w:p><w:p>${words('Not meant')}</w:p>`
    expect(read(body).blocks).toEqual([
      wordParagraph([wordText('Meant, too', { comments: ['0'] })]),
      wordParagraph('Not meant'),
    ])
  })

  it('have author, true time, text, the one that they answer, and whether they are done', () => {
    const two = `<w:comment w:id="5" w:author="Ben"><w:p w14:paraId="AA"><w:r><w:t>Line 1</w:t></w:r></w:p><w:p w14:paraId="BB"><w:r><w:t>line 2</w:t></w:r></w:p></w:comment>`
    const read5 = read('<w:p/>', {
      comments: comment(4, 'Asked') + two,
      commentsExtended:
        '<w15:commentEx w15:paraId="00000004" w15:done="1"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="00000004" w15:done="0"/>',
      commentsIds: '<w16cid:commentId w16cid:paraId="00000004" w16cid:durableId="77"/>',
      commentsExtensible:
        '<w16cex:commentExtensible w16cex:durableId="77" w16cex:dateUtc="2024-05-01T08:00:00Z"/>',
    })
    expect(read5.comments).toEqual([
      {
        id: '4',
        author: 'Anna',
        at: '2024-05-01T08:00:00.000Z',
        initials: 'AB',
        text: 'Asked',
        parentId: null,
        isResolved: true,
      },
      {
        id: '5',
        author: 'Ben',
        at: null,
        initials: '',
        text: 'Line 1\nline 2',
        parentId: '4',
        isResolved: false,
      },
    ])
  })
})
