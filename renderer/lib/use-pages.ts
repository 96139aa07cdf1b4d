import { useEffect, useRef, useState } from 'react'
import { errorMessage } from './error-message'

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
  const asked = useRef(new Set<number>())
  const current = loaded.key === key ? loaded : { key, pages: new Map(), problem: null }

  // biome-ignore lint/correctness/useExhaustiveDependencies: pages of another list are not asked for yet
  useEffect(() => {
    asked.current = new Set()
  }, [key])

  async function ask(number: number) {
    asked.current.add(number)
    try {
      const items = await latest.current.load({ offset: number * pageLength, limit: pageLength })
      if (latest.current.key !== key) return
      setLoaded((last) => {
        const kept = last.key === key ? [...last.pages].slice(1 - mostPages) : []
        for (const [old] of last.key === key ? [...last.pages].slice(0, 1 - mostPages) : [])
          asked.current.delete(old)
        return { key, pages: new Map([...kept, [number, items]]), problem: null }
      })
    } catch (error) {
      asked.current.delete(number)
      if (latest.current.key === key)
        setLoaded((last) => ({ ...last, key, problem: errorMessage(error) }))
    }
  }

  return {
    at: (index) => current.pages.get(Math.floor(index / pageLength))?.[index % pageLength],
    need: (first, last) => {
      for (let page = Math.floor(first / pageLength); page * pageLength <= last; page += 1)
        if (!asked.current.has(page)) void ask(page)
    },
    problem: current.problem,
  }
}
