import type {
  ListedStatistic,
  StatisticFilter,
  StatisticOrder,
  StatisticPageQuery,
} from '@shared/contract/statistics'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { createPageQueue, pagesOf } from '../../../lib/long-lists/page-queue'

export type StatisticRows = {
  /** What was asked when the rows were read; another value tells of another list. */
  readonly answered: string
  /** So many are read at once. */
  readonly pageSize: number
  /** Null until the first answer. */
  readonly total: number | null
  readonly error: string | null
  /** Undefined while it is on its way. */
  readonly rowAt: (index: number) => ListedStatistic | undefined
  /** The index of a row that has been read, -1 for another. */
  readonly indexOf: (id: string) => number
  /** Reads what stands between two rows, if it was not yet. */
  readonly need: (first: number, last: number) => void
  readonly reload: () => void
}

type ListFilter = StatisticFilter & Pick<StatisticPageQuery, 'onlyContradicted'>

type Answer = {
  readonly answered: string
  readonly total: number | null
  readonly error: string | null
  readonly pages: ReadonlyMap<number, readonly ListedStatistic[]>
}

const pageSize = 100
const noAnswer: Answer = { answered: '', total: null, error: null, pages: new Map() }
/** One scrolls back through so many without a new request. */
const mostPages = 20

/** The rows of a list that may have a million: read a page at a time, those in sight. */
export function useStatisticRows(filter: ListFilter, order: StatisticOrder): StatisticRows {
  const key = JSON.stringify([filter, order])
  const [answer, setAnswer] = useState<Answer>(noAnswer)
  const list = useRef({ key: '', pages: new Set<number>() })
  const query = useRef({ ...filter, order })
  query.current = { ...filter, order }

  const [queue] = useState(() =>
    createPageQueue(async (page) => {
      const asked = list.current
      if (asked.pages.has(page)) return
      const offset = page * pageSize
      try {
        const found = await api.listStatisticPage({ ...query.current, offset, limit: pageSize })
        if (list.current !== asked) return
        const isFirst = asked.pages.size === 0
        asked.pages.add(page)
        // The page that was read longest ago is let go, so that what is held does not grow.
        for (const old of [...asked.pages].slice(0, -mostPages)) asked.pages.delete(old)
        setAnswer((last) => ({
          answered: asked.key,
          total: found.total,
          error: null,
          pages: withPage(isFirst ? new Map() : last.pages, page, found.items, asked.pages),
        }))
      } catch (error) {
        if (list.current === asked) setAnswer((last) => ({ ...last, error: errorMessage(error) }))
      }
    }),
  )

  const start = useCallback(() => {
    list.current = { key, pages: new Set() }
    queue.want([0])
  }, [key, queue])
  useEffect(start, [start])

  const need = useCallback(
    (first: number, last: number) => {
      const { pages } = list.current
      // A new list begins with its first page, wherever the one before is scrolled to.
      const wanted = [...(pages.size === 0 ? [0] : []), ...pagesOf(first, last, pageSize)]
      queue.want(wanted.filter((page) => !pages.has(page)))
    },
    [queue],
  )
  return {
    answered: answer.answered,
    pageSize,
    total: answer.total,
    error: answer.error,
    rowAt: (index) => answer.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    indexOf: (id) => indexIn(answer.pages, id),
    need,
    reload: start,
  }
}

function withPage(
  pages: Answer['pages'],
  page: number,
  items: readonly ListedStatistic[],
  held: ReadonlySet<number>,
): Answer['pages'] {
  return new Map([...pages, [page, items] as const].filter(([each]) => held.has(each)))
}

function indexIn(pages: Answer['pages'], id: string): number {
  for (const [page, items] of pages) {
    const at = items.findIndex(({ item }) => item.id === id)
    if (at !== -1) return page * pageSize + at
  }
  return -1
}
