import { useLayoutEffect, useState } from 'react'
import { type BodyFeed, createBodyFeed } from './body-feed'

/**
 * Hears what other windows write into a note. It stands before the question for the note: what is
 * saved between the answer and its page would be missing from that page for good.
 */
export function useBodyFeed(noteId: string): BodyFeed {
  const [feed] = useState(createBodyFeed)
  useLayoutEffect(
    () =>
      window.api.on('bodyUpdate', (heard) => {
        if (heard.noteId === noteId) feed.hear(heard.update)
      }),
    [feed, noteId],
  )
  return feed
}
