import type { ReadKind, SourceDetail } from '@shared/contract/library/sources'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'
import { capitalised } from '../wording'
import classes from './source.module.css'

/** Shown at first and with each "more", so that a source of thousands opens at once. */
const pageSize = 20

export type ReadItemsProps = {
  readonly sourceId: string
  readonly read: SourceDetail['read']
  readonly onOpen: (kind: ReadKind, id: string) => void
}

/** All that the library took from a document, kind by kind; each leads to its own place. */
export function ReadItems({ sourceId, read, onOpen }: ReadItemsProps) {
  const text = useText()
  if (read.length === 0) return null
  return (
    <section className={classes.part} aria-label={text('source.read')}>
      <h3 className={classes.heading}>{text('source.read')}</h3>
      {read.map(({ kind, count }) => (
        <ReadKindList key={kind} {...{ sourceId, kind, count, onOpen }} />
      ))}
    </section>
  )
}

type ReadKindListProps = Omit<ReadItemsProps, 'read'> & {
  readonly kind: ReadKind
  readonly count: number
}

function ReadKindList({ kind, count, ...rest }: ReadKindListProps) {
  const text = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={classes.kind}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{text(`source.read.${kind}`, { count })}</summary>
      {isOpen && <Items kind={kind} count={count} {...rest} />}
    </details>
  )
}

function Items({ sourceId, kind, count, onOpen }: ReadKindListProps) {
  const text = useText()
  const [limit, setLimit] = useState(pageSize)
  const { value } = useAnswer('listReadItems', { sourceId, kind, offset: 0, limit })
  if (value === null) return null
  return (
    <>
      <ul className={classes.items}>
        {value.map((item) => (
          <li key={item.id}>
            <button type="button" className={classes.item} onClick={() => onOpen(kind, item.id)}>
              <span>{capitalised(item.title)}</span>
              <span className={classes.lead}>{item.lead}</span>
            </button>
          </li>
        ))}
      </ul>
      {value.length < Math.min(count, mostShown) && (
        <Button kind="quiet" onClick={() => setLimit(Math.min(limit * 2, mostShown))}>
          {text('source.more', { count: count - value.length })}
        </Button>
      )}
    </>
  )
}

/** More are found by search. */
const mostShown = 200
