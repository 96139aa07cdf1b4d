import type { LibraryKind } from '@shared/contract/library'
import { useCallback, useMemo } from 'react'
import type { Sources } from '../../features/library/list-columns'
import { useAnswer } from '../../lib/use-answer'

/** The entries of one kind, and the documents that they were read in. */
export function useLibrary(kind: LibraryKind) {
  const list = useAnswer('listLibrary', { kind })
  const documents = useAnswer('listLibrary', { kind: 'sources' })
  const sources: Sources = useMemo(() => {
    const { value } = documents
    return new Map(value?.kind === 'sources' ? value.items.map((item) => [item.id, item]) : [])
  }, [documents])
  const reload = useCallback(
    () => Promise.all([list.reload(), documents.reload()]),
    [list.reload, documents.reload],
  )
  return { list, sources, reload }
}
