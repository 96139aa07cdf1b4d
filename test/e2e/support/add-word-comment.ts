import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A comment on words that stand in one run of a Word file. */
export type WordComment = {
  readonly author: string
  readonly on: string
  readonly text: string
}

const at = '2026-11-20T09:14:00Z'
const id = 9000
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const commentsRelation =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'

/** The file with this comment; it has no comments before. */
export function addWordComment(bytes: Uint8Array, comment: WordComment): Uint8Array {
  const parts = unzipSync(bytes)
  const change = (name: string, run: (xml: string) => string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`No ${name} in the file`)
    parts[name] = strToU8(run(strFromU8(part)))
  }
  const { author, text } = comment
  parts['word/comments.xml'] = strToU8(
    `<w:comments xmlns:w="${main}"><w:comment w:id="${id}" w:author="${author}" w:date="${at}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment></w:comments>`,
  )
  change('word/document.xml', (xml) => marked(xml, comment.on))
  change('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/word/comments.xml" ContentType="${commentsType}"/></Types>`,
    ),
  )
  change('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdReview" Type="${commentsRelation}" Target="comments.xml"/></Relationships>`,
    ),
  )
  return zipSync(parts)
}

function marked(xml: string, on: string): string {
  for (const [run, properties = '', words = ''] of xml.matchAll(runPattern)) {
    const start = words.replaceAll('\u00a0', ' ').indexOf(on)
    if (start < 0) continue
    const runOf = (text: string) =>
      text === '' ? '' : `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
    const end = start + on.length
    return xml.replace(
      run,
      () =>
        `${runOf(words.slice(0, start))}<w:commentRangeStart w:id="${id}"/>${runOf(words.slice(start, end))}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${runOf(words.slice(end))}`,
    )
  }
  throw new Error(`No run says ${on}`)
}

const runPattern =
  /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs
