import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The file as a colleague saved it, by an edit of its text. */
export function editedCopy(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = edit(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) })
}

/** The same with changes tracked, in the manner of Word: a word is deleted, another one put in. */
export function trackedCopy(
  bytes: Uint8Array,
  author: string,
  [before, after]: readonly [string, string],
): Uint8Array {
  const who = `w:author="${author}" w:date="2024-11-21T10:00:00Z"`
  return editedCopy(bytes, (xml) =>
    xml.replace(
      new RegExp(`(<w:r>(?:<w:rPr>.*?</w:rPr>)?)<w:t[^>]*>([^<]*)${before}([^<]*)</w:t></w:r>`),
      (_, start: string, left: string, right: string) => {
        const run = (words: string, name: string) =>
          `${start}<w:${name} xml:space="preserve">${words}</w:${name}></w:r>`
        return `${run(left, 't')}<w:del w:id="901" ${who}>${run(before, 'delText')}</w:del><w:ins w:id="902" ${who}>${run(after, 't')}</w:ins>${run(right, 't')}`
      },
    ),
  )
}
