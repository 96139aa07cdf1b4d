/** What other windows write into a note, from before it was read here: nothing falls between. */
export type BodyFeed = {
  /** Takes in one Yjs update (format 1, base64) that is on the disk. */
  readonly hear: (update: string) => void
  /** Gives all that was heard, and from now on each update as it comes, until called off. */
  readonly follow: (take: (update: string) => void) => () => void
}

/**
 * Keeps the updates of one note until its page is drawn. Some may be in the answer that the page is
 * drawn from already: a Yjs update that comes twice changes nothing.
 */
export function createBodyFeed(): BodyFeed {
  let waiting: readonly string[] = []
  let follower: ((update: string) => void) | null = null
  return {
    hear: (update) => {
      if (follower === null) waiting = [...waiting, update]
      else follower(update)
    },
    follow: (take) => {
      for (const update of waiting) take(update)
      waiting = []
      follower = take
      return () => {
        if (follower === take) follower = null
      }
    },
  }
}
