import { describe, expect, it } from 'vitest'
import { pullPictures } from './pull-pictures'

const png = (bytes: string) => `data:image/png;base64,${btoa(bytes)}`

describe('pullPictures', () => {
  it('takes the bytes of pictures out and numbers them; leaves dots, links, drawings and broken ones', async () => {
    const left = [
      `<img width="1" height="1" src="${png('dot')}">`,
      '<img src="file:///C:/image001.png">',
      '<img src="data:image/svg+xml;base64,PHN2Zy8+">',
      '<img src="data:image/png;base64,=">',
    ].join('')
    const { html, files } = pullPictures(
      `<p data-fiche-pulled="7">One<img alt="x" src="${png('first')}" width="600"> two</p>${left}<img src='${png('second')}'/>`,
    )
    expect(html).toBe(
      `<p data-="7">One<img alt="x" data-fiche-pulled="0" width="600"> two</p>${left}<img data-fiche-pulled="1"/>`,
    )
    expect(files.map(({ type, size }) => [type, size])).toEqual([
      ['image/png', 5],
      ['image/png', 6],
    ])
  })
})
