import type {
  ListedStatistic,
  StatisticFilter,
  StatisticOrder,
  StatisticPageQuery,
} from '@shared/contract/statistics'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { createFollowedValue, type FollowedValue } from '../../../lib/followed-value'
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
  /** For who draws rows: all that has been read, another value with each page. */
  readonly pages: FollowedValue<ReadPages>
}

/** Pages by their number. */
export type ReadPages = ReadonlyMap<number, readonly ListedStatistic[]>

type ListFilter = StatisticFilter & Pick<StatisticPageQuery, 'onlyContradicted'>

type Answer = Pick<StatisticRows, 'answered' | 'total' | 'error'>

const pageSize = 100
const noAnswer: Answer = { answered: '', total: null, error: null }
/** One scrolls back through so many without a new request. */
const mostPages = 20

/**
 * The rows of a list that may have a million: read a page at a time, those in sight. A page that
 * comes changes `pages` alone, so that it draws its rows and nothing around them.
 */
export function useStatisticRows(filter: ListFilter, order: StatisticOrder): StatisticRows {
  const key = JSON.stringify([filter, order])
  const [answer, setAnswer] = useState<Answer>(noAnswer)
  const [read] = useState(createReadPages)
  const list = useRef({ key: '' })
  const query = useRef({ ...filter, order })
  query.current = { ...filter, order }

  const [queue] = useState(() =>
    createPageQueue(async (page) => {
      const asked = list.current
      if (read.has(asked, page)) return
      const offset = page * pageSize
      try {
        const found = await api.listStatisticPage({ ...query.current, offset, limit: pageSize })
        if (list.current !== asked) return
        read.put(asked, page, found.items)
        const next = { answered: asked.key, total: found.total, error: null }
        setAnswer((last) => (sameAnswer(last, next) ? last : next))
      } catch (error) {
        if (list.current === asked) setAnswer((last) => ({ ...last, error: errorMessage(error) }))
      }
    }),
  )

  const reload = useCallback(() => {
    list.current = { key }
    queue.want([0])
  }, [key, queue])
  useEffect(reload, [reload])

  const need = useCallback(
    (first: number, last: number) => {
      // A new list begins with its first page, wherever the one before is scrolled to.
      const start = read.isOf(list.current) ? [] : [0]
      const wanted = [...start, ...pagesOf(first, last, pageSize)]
      queue.want(wanted.filter((page) => !read.has(list.current, page)))
    },
    [queue, read],
  )
  return useMemo(() => {
    const { pages } = read
    const rowAt = (index: number) => rowIn(pages.read(), index)
    const indexOf = (id: string) => indexIn(pages.read(), id)
    return { ...answer, pageSize, rowAt, indexOf, need, reload, pages }
  }, [answer, need, reload, read])
}

/** What has been read of one list; a page of another one takes its place. */
function createReadPages() {
  let of: object | null = null
  const pages = createFollowedValue<ReadPages>(new Map())
  return {
    pages,
    isOf: (list: object) => of === list,
    has: (list: object, page: number) => of === list && pages.read().has(page),
    put: (list: object, page: number, items: readonly ListedStatistic[]) => {
      const kept = of === list ? [...pages.read()] : []
      of = list
      // The page that was read longest ago is let go, so that what is held does not grow.
      pages.change(new Map([...kept, [page, items] as const].slice(-mostPages)))
    },
  }
}

function sameAnswer(one: Answer, other: Answer): boolean {
  return one.answered === other.answered && one.total === other.total && one.error === other.error
}

/** The row of an index among pages that have been read. */
export function rowIn(pages: ReadPages, index: number): ListedStatistic | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize]
}

/** The index of a row among pages that have been read, -1 for one of no such page. */
export function indexIn(pages: ReadPages, id: string): number {
  for (const [page, items] of pages) {
    const at = items.findIndex(({ item }) => item.id === id)
    if (at !== -1) return page * pageSize + at
  }
  return -1
}
