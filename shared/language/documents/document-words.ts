/** The types of document that we know by name; any other type is printed as it is typed. */
export type DocumentTypeName =
  | 'note'
  | 'cover-note'
  | 'report'
  | 'i-item-note'
  | 'a-item-note'
  | 'i-a-item-note'
  | 'outcome'
  | 'information-note'
  | 'working-paper'
  | 'meeting-document'
  | 'briefing'
  | 'steering-note'
  | 'speaking-note'
  | 'flash-report'

/** Words on the first pages of the types of document. */
export type DocumentWords = {
  /** As printed, in capitals: the usual name, then others that mean the same. */
  readonly types: Readonly<Record<DocumentTypeName, readonly [string, ...string[]]>>
  /** With which an 'I' ITEM NOTE ends: what Coreper is asked for. */
  readonly invitation: string
  /** Labels of rows that only some types have. */
  readonly meetingDate: string
  readonly dateOfReceipt: string
  readonly workingPaper: {
    /** Above the type of a working paper that is called otherwise: a NOTE. */
    readonly heading: string
    readonly previousDocument: string
    readonly commissionDocument: string
    readonly notice: string
  }
}

/**
 * Literal. It was seen in English only, also where the paper is not: a translation of our own would
 * be no notice.
 *
 * @see WK 10235/2022 ADD 1, WK 832/2023 INIT
 */
export const workingPaperNotice =
  'This is a paper intended for a specific community of recipients. Handling and further distribution are under the sole responsibility of community members.'
