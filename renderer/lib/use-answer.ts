import { sameValue } from '@shared/base/same-value'
import type { Method, MethodInput, MethodOutput } from '@shared/contract/contract'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { api } from './api'
import { errorMessage } from './error-message'

export type Answered<T> = {
  /** Null until the first answer; while asked again, the last answer stays. */
  readonly value: T | null
  readonly error: string | null
  readonly reload: () => Promise<void>
}

/**
 * Asks the main process once for each input, and again on `reload`.
 *
 * @param isWanted false puts the first question off
 * @param afterMs puts it off for so long: what is not seen at once waits until one can type
 */
export function useAnswer<M extends Method>(
  method: M,
  input: MethodInput<M>,
  isWanted = true,
  afterMs = 0,
): Answered<MethodOutput<M>> {
  const [answer, setAnswer] = useState<{
    readonly key: string
    readonly value: MethodOutput<M> | null
    readonly error: string | null
  }>({ key: '', value: null, error: null })
  const key = `${method} ${JSON.stringify(input)}`
  const asked = useRef({ key, method, input })
  asked.current = { key, method, input }

  const reload = useCallback(async () => {
    const question = asked.current
    const isCurrent = () => asked.current.key === question.key
    try {
      const value = await api[question.method](question.input)
      if (!isCurrent()) return
      // The same answer draws nothing anew, and nothing draws nothing.
      setAnswer((last) => {
        const isSame =
          value === null
            ? last.value === null
            : last.key === question.key && sameValue(last.value, value)
        return isSame && last.error === null ? last : { key: question.key, value, error: null }
      })
    } catch (error) {
      if (isCurrent())
        setAnswer((last) => ({ ...last, key: question.key, error: errorMessage(error) }))
    }
  }, [])

  // Asked before the frame without it is painted, so that the answer comes a frame earlier.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for method and input
  useLayoutEffect(() => {
    if (!isWanted) return
    if (afterMs === 0) return void reload()
    const timer = setTimeout(reload, afterMs)
    return () => clearTimeout(timer)
  }, [key, reload, isWanted, afterMs])

  const isOfThisInput = answer.key === key
  return {
    value: isOfThisInput ? answer.value : null,
    error: isOfThisInput ? answer.error : null,
    reload,
  }
}
