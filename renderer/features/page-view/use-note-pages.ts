import type { StateName } from '@shared/contract/history/history'
import type { NoteLayout } from '@shared/contract/pages/pages'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'

export type NotePages = {
  /** Null until they are made the first time. */
  readonly layout: NoteLayout | null
  readonly error: string | null
}

/**
 * The pages of a state of a note, made again for another revision; the old ones stay until then.
 *
 * @param state the same object as long as the same state is meant
 * @param revision the last one that is known, null for none
 */
export function useNotePages(state: StateName, revision: number | null): NotePages {
  const [pages, setPages] = useState<NotePages>({ layout: null, error: null })
  const made = useRef<number | null>(null)
  useEffect(() => {
    // The first pages may be of a newer revision than the one that was known.
    if (made.current !== null && (revision === null || made.current >= revision)) return
    let isMeant = true
    api.layoutNote({ state, wants: 'pages' }).then(
      (layout) => {
        if (!isMeant) return
        made.current = layout.revision
        setPages({ layout, error: null })
      },
      (error: unknown) => isMeant && setPages({ layout: null, error: errorMessage(error) }),
    )
    return () => {
      isMeant = false
    }
  }, [state, revision])
  return pages
}
