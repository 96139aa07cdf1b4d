import type { ListedStatistic, StatisticFilter, StatisticOrder } from '@shared/contract/statistics'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'

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

/** The rows of a list that may have a million: read a page at a time, as they come into sight. */
export function useStatisticRows(filter: StatisticFilter, order: StatisticOrder): StatisticRows {
  const key = JSON.stringify([filter, order])
  const [answer, setAnswer] = useState<Answer>(noAnswer)
  const asked = useRef({ key: '', pages: new Set<number>() })
  const query = useRef({ ...filter, order })
  query.current = { ...filter, order }

  const ask = useCallback((page: number) => {
    const question = asked.current
    if (question.pages.has(page)) return
    question.pages.add(page)
    const isFirst = question.pages.size === 1
    api.listStatisticPage({ ...query.current, offset: page * pageSize, limit: pageSize }).then(
      ({ total, items }) => {
        if (asked.current !== question) return
        setAnswer((last) => ({
          answered: question.key,
          total,
          error: null,
          pages: withPage(isFirst ? new Map() : last.pages, page, items, question.pages),
        }))
      },
      (error: unknown) => {
        if (asked.current !== question) return
        question.pages.delete(page)
        setAnswer((last) => ({ ...last, error: errorMessage(error) }))
      },
    )
  }, [])

  const start = useCallback(() => {
    asked.current = { key, pages: new Set() }
    ask(0)
  }, [key, ask])
  useEffect(start, [start])

  const need = useCallback(
    (first: number, last: number) => {
      const from = Math.floor(Math.max(0, first) / pageSize)
      for (let page = from; page <= Math.floor(last / pageSize); page += 1) ask(page)
    },
    [ask],
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

/** Lets go of the page that was read longest ago, so that what is held does not grow. */
function withPage(
  pages: Answer['pages'],
  page: number,
  items: readonly ListedStatistic[],
  asked: Set<number>,
): Answer['pages'] {
  const next = new Map(pages).set(page, items)
  const [oldest] = next.keys()
  if (next.size > mostPages && oldest !== undefined) {
    next.delete(oldest)
    asked.delete(oldest)
  }
  return next
}

function indexIn(pages: Answer['pages'], id: string): number {
  for (const [page, items] of pages) {
    const at = items.findIndex(({ item }) => item.id === id)
    if (at !== -1) return page * pageSize + at
  }
  return -1
}
