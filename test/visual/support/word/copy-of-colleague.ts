import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What a colleague does at words that stand in one run of a Word file. */
export type ColleagueEdit = { readonly at: string } & (
  | { readonly kind: 'replace'; readonly by: string; readonly isTracked: boolean }
  | { readonly kind: 'comment'; readonly text: string }
  /** Objects that nobody else can read. */
  | { readonly kind: 'objects'; readonly count: number }
)

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const commentsRelation =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const runPattern =
  /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs

/** The file as Word gives it back after these edits by one author; it has no comments before. */
export function copyOfColleague(
  bytes: Uint8Array,
  author: string,
  edits: readonly ColleagueEdit[],
): Uint8Array {
  const parts = unzipSync(bytes)
  const change = (name: string, run: (xml: string) => string) => {
    parts[name] = strToU8(run(strFromU8(parts[name] ?? new Uint8Array())))
  }
  const marks = (index: number) =>
    `w:id="${9000 + index}" w:author="${author}" w:date="2024-11-21T09:14:00Z"`
  edits.forEach((edit, index) => {
    change('word/document.xml', (xml) => edited(xml, edit, marks(index)))
  })
  const comments = edits.map((edit, index) =>
    edit.kind === 'comment'
      ? `<w:comment ${marks(index)}><w:p><w:r><w:t>${edit.text}</w:t></w:r></w:p></w:comment>`
      : '',
  )
  parts['word/comments.xml'] = strToU8(
    `<w:comments xmlns:w="${main}">${comments.join('')}</w:comments>`,
  )
  change('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/word/comments.xml" ContentType="${commentsType}"/></Types>`,
    ),
  )
  change('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdComments" Type="${commentsRelation}" Target="comments.xml"/></Relationships>`,
    ),
  )
  return zipSync(parts)
}

function edited(xml: string, edit: ColleagueEdit, marks: string): string {
  for (const [run, properties = '', words = ''] of xml.matchAll(runPattern)) {
    const start = words.replaceAll('\u00a0', ' ').indexOf(edit.at)
    if (start < 0) continue
    const runOf = (text: string, name: 't' | 'delText' = 't') =>
      text === ''
        ? ''
        : `<w:r>${properties}<w:${name} xml:space="preserve">${text}</w:${name}></w:r>`
    const end = start + edit.at.length
    const changed = changedRuns(edit, marks, runOf)
    return xml.replace(run, () => runOf(words.slice(0, start)) + changed + runOf(words.slice(end)))
  }
  throw new Error(`No run says ${edit.at}`)
}

function changedRuns(
  edit: ColleagueEdit,
  marks: string,
  runOf: (text: string, name?: 't' | 'delText') => string,
): string {
  switch (edit.kind) {
    case 'comment':
      return `<w:commentRangeStart ${marks}/>${runOf(edit.at)}<w:commentRangeEnd ${marks}/><w:r><w:commentReference ${marks}/></w:r>`
    case 'objects':
      return runOf(edit.at) + '<w:r><w:object/></w:r>'.repeat(edit.count)
    case 'replace': {
      if (!edit.isTracked) return runOf(edit.by)
      const inserted = edit.by === '' ? '' : `<w:ins ${marks}>${runOf(edit.by)}</w:ins>`
      return `<w:del ${marks}>${runOf(edit.at, 'delText')}</w:del>${inserted}`
    }
  }
}
