import type { Method, MethodInput } from '@shared/contract/contract'
import { useEffect } from 'react'
import { useAnswer } from '../../../lib/use-answer'
import { useLibraryEdits } from '../edit/library-edits'

/** An answer about the library that is read again with every edit. */
export function useDetail<M extends Method>(method: M, input: MethodInput<M>) {
  const answer = useAnswer(method, input)
  const { version } = useLibraryEdits()
  const { reload } = answer
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the reason
  useEffect(() => void reload(), [version, reload])
  return answer
}
