import { describe, expect, it } from 'vitest'
import { findFileFormat } from './file-format'

describe('findFileFormat', () => {
  it('goes by the end of the name', () => {
    const names = [
      '/a/n.docx',
      'C:\\n.PDF',
      'n.v1.htm',
      'n.markdown',
      'n.md',
      'n.doc',
      'a.pdf/n',
      '',
    ]
    expect(names.map(findFileFormat)).toEqual([
      'docx',
      'pdf',
      'html',
      'md',
      'md',
      undefined,
      undefined,
      undefined,
    ])
  })
})
