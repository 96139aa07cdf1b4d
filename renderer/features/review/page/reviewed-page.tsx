import type { Header } from '@shared/note/header'
import type { ReviewChange } from '@shared/review/review'
import type { ShownBlock } from '@shared/review/shown/reviewed-note'
import { memo, useContext, useEffect, useMemo, useRef } from 'react'
import { useText } from '../../../lib/use-text'
import { noAuthor } from '../entries/authors'
import type { Decisions } from '../entries/decisions'
import { authorStyle } from './author-style'
import { idsOfBlock } from './ids-of-block'
import { Line, labelOf, wholeOf } from './lines'
import classes from './page.module.css'
import { ReviewContext, type ReviewContextValue } from './review-context'
import { ReviewedHeader } from './reviewed-header'

export type ReviewedPageProps = {
  readonly name: string
  /** Of the note that was sent. */
  readonly header: Header
  readonly changes: readonly ReviewChange[]
  readonly blocks: readonly ShownBlock[]
  /** Id of the entry that one is at. */
  readonly active: string | null
}

/** The note as it would read, with what colleagues did marked in it. */
export function ReviewedPage({ name, header, changes, blocks, active }: ReviewedPageProps) {
  const context = useContext(ReviewContext)
  const { marks, activeIds } = context
  const text = useText()
  const page = useRef<HTMLElement>(null)
  const ids = useRef(activeIds)
  ids.current = activeIds
  useEffect(() => {
    if (active === null) return
    for (const place of page.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])
      if (ids.current.has(place.dataset['change'] ?? '')) {
        place.scrollIntoView({ block: 'center' })
        return
      }
  }, [active])
  return (
    <div className={classes.desk}>
      <article
        ref={page}
        className={`fiche-page ${classes.page}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled from the keyboard
        tabIndex={0}
        aria-label={name}
      >
        {marks.size > 0 && (
          <ul className={classes.legend} aria-label={text('review.legend')}>
            {[...marks].map(([author, { initials, colour }]) => (
              <li key={author} style={authorStyle(colour)}>
                <span className={classes.initials} aria-hidden="true">
                  {initials}
                </span>
                {author}
              </li>
            ))}
          </ul>
        )}
        <ReviewedHeader header={header} changes={changes} />
        <div className={`fiche-text ${classes.body}`} lang={header.language}>
          {blocks.map((block) => (
            <BlockPlace key={block.id} block={block} {...contextOf(block, context)} />
          ))}
        </div>
      </article>
    </div>
  )
}

const none: ReadonlySet<string> = new Set()
const noDecisions: Decisions = new Map()
const idsByBlock = new WeakMap<ShownBlock, ReadonlySet<string>>()

/** What a block is drawn with: nothing that does not concern it, so that it is not drawn anew. */
function contextOf(block: ShownBlock, context: ReviewContextValue): ReviewContextValue {
  const ids = idsByBlock.get(block) ?? idsOfBlock(block)
  idsByBlock.set(block, ids)
  const isActive = [...context.activeIds].some((id) => ids.has(id))
  return {
    ...context,
    activeIds: isActive ? context.activeIds : none,
    decisions: ids.size > 0 ? context.decisions : noDecisions,
  }
}

const BlockPlace = memo(function BlockPlace({ block, ...props }: BlockPlaceProps) {
  const { changes, decisions, marks, activeIds, onActivate } = props
  const value = useMemo(
    () => ({ changes, decisions, marks, activeIds, onActivate }),
    [changes, decisions, marks, activeIds, onActivate],
  )
  return (
    <ReviewContext value={value}>
      <BlockRow block={block} />
    </ReviewContext>
  )
})

type BlockPlaceProps = ReviewContextValue & { readonly block: ShownBlock }

function BlockRow({ block }: { readonly block: ShownBlock }) {
  const text = useText()
  const context = useContext(ReviewContext)
  // What happened to a text as a whole is told at its line.
  const lineIds = new Set(block.lines.flatMap(({ changeIds }) => changeIds))
  const own = block.changeIds.filter((id) => !lineIds.has(id))
  const whole = wholeOf({ state: block.state, changeIds: own }, context)
  if (whole.isHidden) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list does it from the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      className={classes.block}
      style={authorStyle(whole.mark?.colour ?? noAuthor.colour)}
      data-block={block.blockKind}
      data-state={own.length > 0 ? whole.state : 'kept'}
      data-change={whole.mark?.id}
      data-active={whole.isActive}
      onClick={whole.mark === null ? undefined : () => context.onActivate(whole.mark?.id ?? '')}
    >
      {whole.mark !== null && <span className={classes.label}>{labelOf(whole.mark, text)}</span>}
      {block.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {block.rows.length > 0 && <Table rows={block.rows} />}
    </div>
  )
}

function Table({ rows }: Pick<ShownBlock, 'rows'>) {
  return (
    <div className="tableWrapper">
      <table>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids
            <tr key={index}>
              {row.cells.map((cell, column) => {
                const Cell = cell.isHeader ? 'th' : 'td'
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no ids
                    key={column}
                    colSpan={cell.columnSpan}
                    rowSpan={cell.rowSpan}
                  >
                    {cell.lines.map((line) => (
                      <Line key={line.id} line={line} />
                    ))}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
