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

/**
 * Reads a number with its suffixes as the register and the page print it: `14871/24`,
 * `14860/1/18 REV 1`, `WK 10235/2022 ADD 2`. Null if it is no Council number, or if the revision
 * in the number and in the suffix differ.
 *
 * @see 14860/1/18 REV 1, 11213/20 ADD 1 COR 1
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const parts = pattern.exec(normalise(text))
  const [, series, serial, revisionText, year, tail] = parts ?? []
  if (serial === undefined || year === undefined) return null
  const suffixes = tail?.match(suffixPattern) ?? []
  const revision = revisionText === undefined ? null : Number(revisionText)
  const stated = suffixes.find((suffix) => suffix.startsWith('REV'))
  const statedRevision = stated === undefined ? null : Number(stated.slice(4))
  if (revision !== statedRevision) return null
  return { series: series ?? null, serial, revision, year, suffixes }
}

/**
 * Splits what was typed into the number and the suffixes of a header. What is no Council number
 * stays whole in `number`, so that nothing typed is lost; nothing typed is null.
 */
export function splitDocumentNumber(text: string): {
  readonly number: string | null
  readonly suffixes: readonly string[]
} {
  const whole = normalise(text)
  if (whole === '') return { number: null, suffixes: [] }
  const parsed = parseDocumentNumber(whole)
  if (parsed === null) return { number: whole, suffixes: [] }
  const tail = parsed.suffixes.join(' ')
  return { number: whole.slice(0, whole.length - tail.length).trim(), suffixes: parsed.suffixes }
}

/** The number as printed, suffixes after it; empty where there is none yet. */
export function joinDocumentNumber(number: string | null, suffixes: readonly string[]): string {
  return [number ?? '', ...suffixes].filter((part) => part !== '').join(' ')
}

function normalise(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
