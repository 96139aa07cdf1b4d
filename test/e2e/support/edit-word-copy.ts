import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What a reviewer does to words that stand in one run of a Word file. */
export type WordEdit = { readonly author: string; readonly find: string } & (
  | { readonly kind: 'replace'; readonly by: string; readonly isTracked: boolean }
  | { readonly kind: 'comment'; readonly text: string }
)

const documentPart = 'word/document.xml'
const at = '2026-11-20T09:14:00Z'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const commentsRelation =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'

/** The file as Word gives it back after these edits; it had no comments before. */
export function editWordCopy(bytes: Uint8Array, edits: readonly WordEdit[]): Uint8Array {
  const parts = unzipSync(bytes)
  const change = (name: string, run: (xml: string) => string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`No ${name} in the file`)
    parts[name] = strToU8(run(strFromU8(part)))
  }
  let comments = ''
  for (const [index, edit] of edits.entries()) {
    const id = 9000 + index * 10
    change(documentPart, (xml) => edited(xml, edit, id))
    if (edit.kind === 'comment')
      comments += `<w:comment w:id="${id}" w:author="${edit.author}" w:date="${at}"><w:p><w:r><w:t>${edit.text}</w:t></w:r></w:p></w:comment>`
  }
  if (comments !== '') {
    parts['word/comments.xml'] = strToU8(`<w:comments xmlns:w="${main}">${comments}</w:comments>`)
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
  }
  return zipSync(parts)
}

function edited(xml: string, edit: WordEdit, id: number): string {
  for (const [run, properties = '', words = ''] of xml.matchAll(runPattern)) {
    const start = words.replaceAll('\u00a0', ' ').indexOf(edit.find)
    if (start < 0) continue
    const runOf = (text: string, tag: 't' | 'delText' = 't') =>
      text === '' ? '' : `<w:r>${properties}<w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`
    const found = words.slice(start, start + edit.find.length)
    const after = words.slice(start + edit.find.length)
    const changed = changedRuns(edit, { id, found, runOf })
    return xml.replace(run, () => runOf(words.slice(0, start)) + changed + runOf(after))
  }
  throw new Error(`No run says ${edit.find}`)
}

type Place = {
  readonly id: number
  readonly found: string
  readonly runOf: (text: string, tag?: 't' | 'delText') => string
}

function changedRuns(edit: WordEdit, { id, found, runOf }: Place): string {
  const by = (place: number) => `w:id="${id + place}" w:author="${edit.author}" w:date="${at}"`
  if (edit.kind === 'comment')
    return `<w:commentRangeStart w:id="${id}"/>${runOf(found)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  if (!edit.isTracked) return runOf(edit.by)
  const inserted = edit.by === '' ? '' : `<w:ins ${by(1)}>${runOf(edit.by)}</w:ins>`
  return `<w:del ${by(0)}>${runOf(found, 'delText')}</w:del>${inserted}`
}

const runPattern =
  /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs
