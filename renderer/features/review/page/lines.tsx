import type { ShownLine } from '@shared/review/shown/reviewed-note'
import type { Text } from '@shared/text/text'
import { type CSSProperties, useContext } from 'react'
import { useText } from '../../../lib/use-text'
import { initialsOf, noAuthor } from '../entries/authors'
import { authorStyle } from './author-style'
import { firstChange } from './marks-of'
import classes from './page.module.css'
import { ReviewContext, type ReviewContextValue } from './review-context'
import { Segments } from './segments'

/** One paragraph of the page, with who put it in, took it out or moved it. */
export function Line({ line }: { readonly line: ShownLine }) {
  const context = useContext(ReviewContext)
  const text = useText()
  const { role, depth, label, segments } = line
  const whole = wholeOf(line, context)
  if (whole.isHidden) return null
  const Tag = role === 'heading' ? (headings[depth] ?? 'h4') : role === 'annex' ? 'h2' : 'p'
  const style: CSSProperties & { readonly '--depth': number } = {
    '--depth': depth,
    ...(whole.mark !== null && authorStyle(whole.mark.colour)),
  }
  const content = <Segments segments={segments} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list does it from the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      className={classes.row}
      style={style}
      data-role={role}
      data-state={whole.state}
      data-change={whole.mark?.id}
      data-active={whole.isActive}
      onClick={whole.mark === null ? undefined : () => context.onActivate(whole.mark?.id ?? '')}
    >
      {whole.mark !== null && <span className={classes.label}>{labelOf(whole.mark, text)}</span>}
      <Tag className={classes.text} data-depth={depth}>
        {label !== '' && <span className={classes.number}>{label}</span>}
        <span>{whole.state === 'removed' ? <del>{content}</del> : content}</span>
      </Tag>
    </div>
  )
}

/** Below the name of the page. */
const headings: Readonly<Record<number, 'h2' | 'h3' | 'h4'>> = { 1: 'h2', 2: 'h3', 3: 'h4' }

type WholeMark = {
  readonly id: string
  readonly kind: string
  readonly author: string
  readonly initials: string
  readonly colour: string
}

type Whole = {
  readonly state: ShownLine['state']
  readonly isHidden: boolean
  readonly isActive: boolean
  /** Null where nothing happened to the line as a whole, or all of it is settled. */
  readonly mark: WholeMark | null
}

/** How a line, or a block, reads with what was decided about the whole of it. */
export function wholeOf(
  { state, changeIds }: Pick<ShownLine, 'state' | 'changeIds'>,
  { changes, decisions, marks, activeIds }: ReviewContextValue,
): Whole {
  const change = firstChange(changeIds, changes)
  if (change === undefined) return { state, isHidden: false, isActive: false, mark: null }
  const isActive = changeIds.some((id) => activeIds.has(id))
  const said = changeIds.map((id) => decisions.get(id)?.decision)
  const isTaken = said.some((one) => one === 'taken' || one === 'edited')
  const isRefused = said.every((one) => one === 'refused')
  const isGone = (state === 'added' && isRefused) || (state === 'removed' && isTaken)
  const [author = ''] = change.author.split(', ')
  const { colour } = marks.get(author) ?? noAuthor
  const initials = author === '' ? noAuthor.initials : initialsOf(author)
  const isSettled = isRefused && !isActive
  return {
    state: isSettled ? 'kept' : state,
    isHidden: isGone && !isActive,
    isActive,
    mark: isSettled
      ? null
      : { id: change.id, kind: change.kind, author: change.author, initials, colour },
  }
}

/** `Moved by M. Rossi`. */
export function labelOf({ kind, author }: WholeMark, text: Text): string {
  const name = author === '' ? text('review.someone') : author
  const found = told.find((one) => one === kind)
  return text(found === undefined ? 'review.page.changed' : `review.page.${found}`, {
    author: name,
  })
}

const told = [
  'addedBlock',
  'addedItem',
  'removed',
  'moved',
  'split',
  'joined',
  'becameKind',
  'table',
] as const
