import type { ShownSegment } from '@shared/review/shown/reviewed-note'
import { type ReactNode, useContext } from 'react'
import { useText } from '../../../lib/use-text'
import { initialsOf, noAuthor } from '../entries/authors'
import { authorStyle } from './author-style'
import { drawnSegment, firstChange } from './marks-of'
import classes from './page.module.css'
import { ReviewContext } from './review-context'
import { ShownInlines } from './shown-inlines'

/** A text with its changes in place, each in the colour and under the letters of who did it. */
export function Segments({ segments }: { readonly segments: readonly ShownSegment[] }): ReactNode {
  return segments.map((segment, index) => (
    <Segment
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no ids, and none moves
      key={index}
      segment={segment}
      isLast={segments[index + 1]?.changeIds[0] !== segment.changeIds[0]}
    />
  ))
}

type SegmentProps = {
  readonly segment: ShownSegment
  /** The change goes no further than this. */
  readonly isLast: boolean
}

function Segment({ segment, isLast }: SegmentProps) {
  const text = useText()
  const { changes, decisions, marks, activeIds, onActivate } = useContext(ReviewContext)
  const { changeIds, commentIds } = segment
  const drawn = drawnSegment(segment, decisions, activeIds)
  if (drawn.kind === 'hidden') return null
  const content = (
    <Commented ids={commentIds}>
      <ShownInlines inlines={drawn.inlines} />
    </Commented>
  )
  const change = firstChange(changeIds, changes)
  const isOnlyLook = change?.kind === 'marks'
  if (change === undefined || (drawn.kind === 'plain' && !isOnlyLook)) return content
  const author = change.author === '' ? text('review.someone') : change.author
  const [first = ''] = change.author.split(', ')
  const { colour } = marks.get(first) ?? noAuthor
  const said = decisions.get(change.id)?.decision
  const Tag = tags[drawn.kind]
  const name = isOnlyLook ? 'review.page.marks' : names[drawn.kind]
  return (
    <Tag
      className={classes.change}
      style={authorStyle(colour)}
      data-change={change.id}
      data-kind={change.kind}
      data-said={said ?? 'open'}
      data-active={activeIds.has(change.id)}
      title={text(name, { author })}
      onClick={() => onActivate(change.id)}
    >
      <span className="visually-hidden">
        {text('review.page.before', { told: text(name, { author }) })}
      </span>
      {content}
      {isLast && (said === undefined || activeIds.has(change.id)) && (
        <span className={classes.tag} aria-hidden="true">
          {change.author === '' ? noAuthor.initials : initialsOf(first)}
        </span>
      )}
    </Tag>
  )
}

const tags = { plain: 'span', inserted: 'ins', removed: 'del' } as const

const names = {
  plain: 'review.page.changed',
  inserted: 'review.page.inserted',
  removed: 'review.page.removed',
} as const

/** Words that a comment is about lie on the ground of marks. */
function Commented({
  ids,
  children,
}: {
  readonly ids: readonly string[]
  readonly children: ReactNode
}) {
  const { activeIds, onActivate } = useContext(ReviewContext)
  const [id] = ids
  if (id === undefined) return children
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list does it from the keyboard
    <mark
      className={classes.comment}
      data-change={id}
      data-active={ids.some((one) => activeIds.has(one))}
      onClick={() => onActivate(id)}
    >
      {children}
    </mark>
  )
}
