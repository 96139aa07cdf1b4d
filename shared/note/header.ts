import { z } from 'zod'

/**
 * The fields of a Council first page and footer. They keep what was typed even if it is wrong;
 * `findHeaderProblems` says what is.
 *
 * @see the first pages of 10254/19 and 14871/24
 */
export const wholeHeaderSchema = z.strictObject({
  /** `14871/24`; given by the General Secretariat, so null until known and never invented. */
  number: z.string().nullable(),
  /** `REV 1`, `COR 1`, `ADD 1`, in the order printed. */
  suffixes: z.array(z.string()).readonly(),
  place: z.string(),
  /** ISO date, `2024-11-19`. */
  date: z.iso.date().nullable(),
  /** Two lower-case letters, printed as `(OR. en)`. */
  originalLanguage: z.string(),
  interinstitutionalFile: z.string().nullable(),
  /** `none` or the marking as printed. EU classified markings are refused at every border. */
  marking: z.string().min(1),
  /** `JAI 1545`, in the order printed: the lead code first. */
  codes: z.array(z.string()).readonly(),
  /** As printed, in capitals: `NOTE`. */
  type: z.string(),
  from: z.string(),
  /** Of a meeting whose outcome this is, as printed: `6 and 7 April 2016`. */
  meetingDate: z.string().nullable(),
  /** Of a document that a cover note hands on, as printed: `16 September 2015`. */
  dateOfReceipt: z.string().nullable(),
  to: z.string(),
  subject: z.string(),
  previousDocuments: z.array(z.string()).readonly(),
  commissionDocuments: z.array(z.string()).readonly(),
  /** Drafter and typist, `SN/kl`; assigned by the General Secretariat. */
  initials: z.string().nullable(),
  /** `JAI.1`; assigned by the General Secretariat. */
  unit: z.string().nullable(),
  /** Language of the note, two lower-case letters; figures, dates and header words follow it. */
  language: z.string().regex(/^[a-z]{2}$/),
})
export type Header = z.infer<typeof wholeHeaderSchema>

/** A header as it is read: one that was stored before a field was known has it empty. */
export const headerSchema = wholeHeaderSchema.extend({
  meetingDate: wholeHeaderSchema.shape.meetingDate.default(null),
  dateOfReceipt: wholeHeaderSchema.shape.dateOfReceipt.default(null),
})

/** An empty header: nothing is invented, the marking is the lowest. */
export const emptyHeader: Header = {
  number: null,
  suffixes: [],
  place: 'Brussels',
  date: null,
  originalLanguage: 'en',
  interinstitutionalFile: null,
  marking: 'none',
  codes: [],
  type: 'NOTE',
  from: '',
  meetingDate: null,
  dateOfReceipt: null,
  to: '',
  subject: '',
  previousDocuments: [],
  commissionDocuments: [],
  initials: null,
  unit: null,
  language: 'en',
}
