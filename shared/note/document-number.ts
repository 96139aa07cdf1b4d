/** The parts of a Council document number. */
export type DocumentNumber = {
  /** `ST`, `WK`, `CM`, ...; null where the number carries none, as on the page of an ST document. */
  readonly series: string | null
  readonly serial: string
  /** The n of `REV n`, which stands in the number a second time; null in a first version. */
  readonly revision: number | null
  /** Two or four digits, as written. */
  readonly year: string
  /** `REV 1`, `ADD 2`, in the order written. */
  readonly suffixes: readonly string[]
}

const pattern =
  /^(?:(ST|WK|CM|SN|XT|PV|RS) )?(\d{1,5})(?:\/(\d+))?\/(\d{2}|\d{4})((?: (?:INIT|REV \d+|COR \d+|ADD \d+|EXT \d+|DCL \d+))*)$/

const suffixPattern = /(?:INIT|(?:REV|COR|ADD|EXT|DCL) \d+)/g

/** A number whose revision follows it and does not stand in it yet: `14871/24 REV 1`. */
const revisionAfter = /^((?:(?:ST|WK|CM|SN|XT|PV|RS) )?\d{1,5})\/(\d{2}|\d{4})(?= REV (\d+)(?: |$))/

/**
 * Reads a number with its suffixes as the register and the page print it: `14871/24`,
 * `14860/1/18 REV 1`, `WK 10235/2022 ADD 2`. Null if it is no Council number, or if the revision
 * in the number and in the suffix differ. That of an addendum, `9737/18 ADD 1 REV 1`, does not
 * stand in the number.
 *
 * @see 14860/1/18 REV 1, 11213/20 ADD 1 COR 1, 9737/18 ADD 1 REV 1
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const parts = pattern.exec(normalise(text))
  const [, series, serial, revisionText, year, tail] = parts ?? []
  if (serial === undefined || year === undefined) return null
  const suffixes = tail?.match(suffixPattern) ?? []
  const revision = revisionText === undefined ? null : Number(revisionText)
  if (revision !== revisionOf(suffixes[0])) return null
  return { series: series ?? null, serial, revision, year, suffixes }
}

/**
 * Splits what was typed into the number and the suffixes of a header; the revision is put into the
 * number where only the suffix says it. What is no Council number stays whole in `number`, so that
 * nothing typed is lost; nothing typed is null.
 */
export function splitDocumentNumber(text: string): {
  readonly number: string | null
  readonly suffixes: readonly string[]
} {
  const whole = normalise(text)
  if (whole === '') return { number: null, suffixes: [] }
  const read = withRevision(whole.toUpperCase())
  const parsed = parseDocumentNumber(read)
  if (parsed === null) return { number: whole, suffixes: [] }
  const tail = parsed.suffixes.join(' ')
  return { number: read.slice(0, read.length - tail.length).trim(), suffixes: parsed.suffixes }
}

/**
 * The number as printed, suffixes after it, its revision in both places: `14871/1/24 REV 1`. Empty
 * where there is none yet.
 */
export function joinDocumentNumber(number: string | null, suffixes: readonly string[]): string {
  return withRevision([number ?? '', ...suffixes].filter((part) => part !== '').join(' '))
}

/**
 * The number as its series prints a first version: `INIT` stands on a working paper and on no other
 * document.
 */
export function printedDocumentNumber(
  number: string,
  suffixes: readonly string[],
  isWorkingPaper: boolean,
): string {
  const { number: base, suffixes: own } = splitDocumentNumber(joinDocumentNumber(number, suffixes))
  const later = own.filter((suffix) => suffix !== 'INIT')
  return joinDocumentNumber(base, isWorkingPaper && later.length === 0 ? ['INIT'] : later)
}

function withRevision(text: string): string {
  return text.replace(revisionAfter, '$1/$3/$2')
}

/** The n of `REV n`. */
function revisionOf(suffix: string | undefined): number | null {
  return suffix?.startsWith('REV ') === true ? Number(suffix.slice(4)) : null
}

function normalise(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
