import { sameValue } from '../../base/same-value'
import { type Header, headerSchema } from '../../note/header'
import { parseAnyDate } from '../../word/to-note/head/reference-line'
import type { ReviewChange } from '../review'

type HeaderChange = Extract<ReviewChange, { kind: 'header' }>

/** The header with a change; null where the field was changed since or cannot read so. */
export function applyHeader(
  header: Header,
  sent: Header,
  { field, before, after }: HeaderChange,
): Header | null {
  const fields: Readonly<Record<string, unknown>> = header
  const fieldsSent: Readonly<Record<string, unknown>> = sent
  const value = fields[field]
  if (!Object.hasOwn(header, field) || !sameValue(value, fieldsSent[field])) return null
  const words = field === 'date' ? (parseAnyDate(after.replace(/\b1er\b/, '1')) ?? after) : after
  const changed = headerSchema.safeParse({ ...header, [field]: changedValue(value, before, words) })
  return changed.success ? changed.data : null
}

/** Of a list the line that is meant; an emptied one goes. */
function changedValue(value: unknown, before: string, after: string): unknown {
  if (!Array.isArray(value)) return after === '' && value === null ? null : after
  const at = value.indexOf(before)
  if (at < 0) return after === '' ? [] : after.split(/\s*[,;\n]\s*/)
  return after === '' ? value.toSpliced(at, 1) : value.with(at, after)
}
