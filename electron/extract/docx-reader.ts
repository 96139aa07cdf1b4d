import { Unzip, UnzipInflate } from 'fflate'
import { createTagScanner, type ScannedTag } from './tag-scanner'
import type { TextReader } from './text-reader'

/** Where words of a reader stand; a marking often stands in the page header only. */
const partWithText = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/

/** A small file can hold endless zeros: unpacked so far, the rest is not read. */
const mostUnpacked = 100_000_000
/** Unpacked at once, so that no piece grows beyond bounds before it is counted. */
const stepBytes = 16_384

/** A Word file: a line for each paragraph; deleted text of tracked changes is left out. */
export function createDocxReader(
  onText: (text: string) => void,
  mostUnpackedBytes = mostUnpacked,
): TextReader {
  let unpacked = 0
  let parts = 0
  const unzip = new Unzip((file) => {
    if (!partWithText.test(file.name)) return
    parts += 1
    const decoder = new TextDecoder()
    const scanner = createTagScanner(wordListener(onText))
    file.ondata = (error, bytes, isLast) => {
      if (error !== null) throw error
      unpacked += bytes.length
      if (unpacked > mostUnpackedBytes) throw new Error('unpacks to more than can be read')
      scanner.push(decoder.decode(bytes, { stream: !isLast }))
      if (isLast) onText('\n')
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  return {
    push: (bytes) => {
      for (let at = 0; at < bytes.length; at += stepBytes)
        unzip.push(bytes.subarray(at, at + stepBytes), false)
    },
    end: () => {
      unzip.push(new Uint8Array(), true)
      if (parts === 0) throw new Error('no Word file')
    },
  }
}

function wordListener(onText: (text: string) => void) {
  let isText = false
  return {
    onText: (text: string) => {
      if (isText) onText(text)
    },
    onTag: ({ name, isEnd }: ScannedTag) => {
      if (name === 'w:t') isText = !isEnd
      else if (name === 'w:p' && isEnd) onText('\n')
      else if (name === 'w:tab') onText('\t')
      else if (name === 'w:br' || name === 'w:cr') onText('\n')
    },
  }
}
