import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { everyFeature } from '../../test/fuzz/every-feature'
import { packedZip, packFile } from '../../test/support/packed-zip'
import { readWordDocument } from './read-word-document'

const pictureCount = 27
const rules = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file of 500 MB of pictures, packed to half a megabyte, each of them in its text. */
function makeLargeFile(): Uint8Array {
  const picture = packFile(new Uint8Array(19_000_000))
  const numbers = Array.from({ length: pictureCount }, (_, index) => index)
  const links = numbers.map(
    (number) =>
      `<Relationship Id="p${number}" Type="${rules}/image" Target="media/${number}.png"/>`,
  )
  const paragraphs = numbers.map(
    (number) =>
      `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
  )
  const parts: Readonly<Record<string, string>> = {
    ...everyFeature,
    'word/_rels/document.xml.rels': (everyFeature['word/_rels/document.xml.rels'] ?? '').replace(
      '</Relationships>',
      `${links.join('')}</Relationships>`,
    ),
    'word/document.xml': (everyFeature['word/document.xml'] ?? '').replace(
      '<w:body>',
      `<w:body>${paragraphs.join('')}`,
    ),
  }
  return packedZip({
    ...Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, packFile(strToU8(text))]),
    ),
    ...Object.fromEntries(numbers.map((number) => [`word/media/${number}.png`, picture])),
  })
}

it('reads a file with 500 MB of pictures in bounded time and memory, and says which are left out', () => {
  const bytes = makeLargeFile()
  const beforeKilobytes = process.resourceUsage().maxRSS
  const before = process.cpuUsage()
  const { images, losses } = readWordDocument(bytes)
  // Not by the clock: others may use the machine.
  const { user, system } = process.cpuUsage(before)
  const durationMs = (user + system) / 1000
  const grownMegabytes = (process.resourceUsage().maxRSS - beforeKilobytes) / 1000
  const pictures = Object.values(images).filter(({ length }) => length > 1000)
  const leftOut = losses.filter(({ what, text }) => what === 'picture' && /media\/\d/.test(text))
  expect([pictures.length, leftOut.length]).toEqual([4, pictureCount - 4])
  expect(durationMs).toBeLessThan(5000)
  expect(grownMegabytes).toBeLessThan(300)
})
