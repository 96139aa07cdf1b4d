import type { Header } from '../../note/header'
import { type CompareContext, changeFields, type Found } from './context'
import { plainTypography } from './reading/signs'

type GeneratedChange = Found['generated'][number]

/**
 * Adds changes of lines that are no text of the note: of fields of its header where the words of one
 * stood there; the others are told, for the note has no place for them.
 */
export function addGeneratedChanges(header: Header, context: CompareContext): void {
  const { found } = context
  for (const change of found.generated) {
    const field = fieldOf(change, header)
    if (field === null) {
      const text = change.after === '' ? change.before : change.after
      if (text.trim() !== '')
        found.losses.push({ what: 'generated-text', near: change.before.slice(0, 60), text })
      continue
    }
    const { name, before, after } = field
    const isTold = found.changes.some(
      (one) => one.kind === 'header' && one.field === name && one.after === after,
    )
    if (!isTold)
      found.changes.push({
        ...changeFields(context, change.by),
        kind: 'header',
        field: name,
        before,
        after,
      })
  }
}

/** The field whose words the line had, and what stands in their place: what is round them stays. */
function fieldOf({ before, after }: GeneratedChange, header: Header) {
  const [line, other] = [plain(before), plain(after)]
  const fields = Object.entries(header).flatMap(([name, value]) =>
    valuesOf(value).map((words) => ({ name, words })),
  )
  const longestFirst = fields.toSorted((one, two) => two.words.length - one.words.length)
  for (const { name, words } of longestFirst) {
    const at = line.indexOf(plain(words))
    if (at < 0 || words.length < 3) continue
    const head = line.slice(0, at)
    const tail = line.slice(at + words.length)
    const isRound = other.startsWith(head) && other.endsWith(tail)
    if (!isRound || other.length < head.length + tail.length) continue
    const value = after.slice(head.length, after.length - tail.length).trim()
    if (value !== words) return { name, before: words, after: value }
  }
  return null
}

function valuesOf(value: Header[keyof Header]): readonly string[] {
  if (value === null) return []
  return typeof value === 'string' ? [value] : value
}

/** As long as the text, so that places in it are places in the text. */
function plain(text: string): string {
  return plainTypography(text).replaceAll('\n', ' ')
}
