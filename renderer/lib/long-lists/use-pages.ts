import { useCallback, useRef, useState } from 'react'
import { errorMessage } from '../error-message'
import { createPageQueue, pagesOf } from './page-queue'

export type Pages<T> = {
  /** Undefined while its page is on the way. */
  readonly at: (index: number) => T | undefined
  /** Asks for what is to be shown, from the first index to the last. */
  readonly need: (first: number, last: number) => void
  readonly problem: string | null
}

const pageLength = 100
/** Of a long list, pages out of sight are forgotten. */
const mostPages = 12

type Loaded<T> = {
  readonly key: string
  readonly pages: ReadonlyMap<number, readonly T[]>
  readonly problem: string | null
}

/**
 * A list of any length of which only the pages in sight are read.
 *
 * @param key  what the list is of; another one forgets all pages
 * @param load gives the items of a page
 */
export function usePages<T>(
  key: string,
  load: (page: { readonly offset: number; readonly limit: number }) => Promise<readonly T[]>,
): Pages<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ key, pages: new Map(), problem: null })
  const latest = useRef({ key, load })
  latest.current = { key, load }
  const held = useRef({ key, pages: new Set<number>() })
  if (held.current.key !== key) held.current = { key, pages: new Set() }
  const current = loaded.key === key ? loaded : { key, pages: new Map(), problem: null }

  const [queue] = useState(() =>
    createPageQueue(async (number) => {
      const list = held.current
      if (list.pages.has(number)) return
      try {
        const page = { offset: number * pageLength, limit: pageLength }
        const items = await latest.current.load(page)
        if (held.current !== list) return
        list.pages.add(number)
        for (const old of [...list.pages].slice(0, -mostPages)) list.pages.delete(old)
        setLoaded((last) => ({
          key: list.key,
          pages: new Map(
            [...(last.key === list.key ? last.pages : []), [number, items] as const].filter(
              ([each]) => list.pages.has(each),
            ),
          ),
          problem: null,
        }))
      } catch (error) {
        if (held.current === list)
          setLoaded((last) => ({
            key: list.key,
            pages: last.key === list.key ? last.pages : new Map(),
            problem: errorMessage(error),
          }))
      }
    }),
  )

  const need = useCallback(
    (first: number, last: number) =>
      queue.want(pagesOf(first, last, pageLength).filter((page) => !held.current.pages.has(page))),
    [queue],
  )
  return {
    at: (index) => current.pages.get(Math.floor(index / pageLength))?.[index % pageLength],
    need,
    problem: current.problem,
  }
}
