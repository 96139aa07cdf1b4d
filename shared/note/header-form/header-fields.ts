import type { z } from 'zod'
import { sameValue } from '../../base/same-value'
import { type Header, wholeHeaderSchema } from '../header'

/** Some fields of a header, such as those that changed. */
export const headerFieldsSchema = wholeHeaderSchema.partial()
export type HeaderFields = z.infer<typeof headerFieldsSchema>

/**
 * What the General Secretariat gives when a document is issued: it can still be given to a frozen
 * version, of which nothing else changes.
 */
export const lateFieldsSchema = wholeHeaderSchema
  .pick({ number: true, suffixes: true, date: true, codes: true, initials: true, unit: true })
  .partial()
export const lateFields = lateFieldsSchema.keyof().options

/**
 * The fields of `after` that differ from `before`. Number and suffixes are typed as one, so they
 * come together: two windows cannot make a number of neither.
 */
export function changedFields(before: Header, after: Header): HeaderFields {
  const isSame = (field: keyof Header) => sameValue(before[field], after[field])
  const isNumberSame = isSame('number') && isSame('suffixes')
  const changed = wholeHeaderSchema
    .keyof()
    .options.filter((field) =>
      field === 'number' || field === 'suffixes' ? !isNumberSame : !isSame(field),
    )
  return headerFieldsSchema.parse(Object.fromEntries(changed.map((field) => [field, after[field]])))
}

/** What a header has in the fields that are named by others. */
export function pickFields(header: Header, named: HeaderFields): HeaderFields {
  const names = wholeHeaderSchema.keyof().options.filter((field) => field in named)
  return Object.fromEntries(names.map((field) => [field, header[field]]))
}

/** The header with these fields in place of its own; those that are undefined are left alone. */
export function withFields(header: Header, fields: HeaderFields): Header {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { ...header, ...Object.fromEntries(given) }
}
