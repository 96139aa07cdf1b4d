/** What the citation of a note reads today. */
export type CitedNumber = {
  readonly shown: string
  /** Of the note, as a tooltip. */
  readonly title: string
  /** For readers of the screen. */
  readonly label: string
  /** The words of `shown` stand in the place of a number. */
  readonly isToCome: boolean
}

/** The numbers of the notes that a page cites; citations draw themselves anew when they change. */
export type CitedNumbers = {
  readonly find: (noteId: string) => CitedNumber | undefined
  /** Takes the place of all that was known. */
  readonly put: (numbers: ReadonlyMap<string, CitedNumber>) => void
  /** Calls the listener at each change until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createCitedNumbers(): CitedNumbers {
  let known: ReadonlyMap<string, CitedNumber> = new Map()
  const listeners = new Set<() => void>()
  return {
    find: (noteId) => known.get(noteId),
    put: (numbers) => {
      known = numbers
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
