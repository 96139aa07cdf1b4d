import type { NoteState } from '@shared/contract/history/history'
import type { BlockChange } from '@shared/diff/blocks/block-change'
import type { NoteDiff } from '@shared/diff/note-diff'
import { readList } from '@shared/diff/reading/read-list'
import type { Block } from '@shared/note/block'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../../components/button'
import { useText } from '../../../lib/use-text'
import { BlockView } from './block-view'
import { wrapped } from './content'
import { placeId } from './place-id'
import classes from './reading.module.css'
import { StateHeader } from './state-header'

export type ReadingPageProps = {
  /** Named for screen readers. */
  readonly name: string
  readonly before: NoteState
  /** The same as before where nothing is compared. */
  readonly after: NoteState
  readonly diff: NoteDiff
  /** Id of the change that one is at, null for none. */
  readonly active: string | null
  readonly onActivate: (id: string) => void
  /** Takes a block that the note does not have like this; null where none can be taken. */
  readonly take: { readonly ids: ReadonlySet<string>; readonly run: (id: string) => void } | null
}

/** A state of a note on its page, never typed in, with what changed since another one. */
export function ReadingPage(props: ReadingPageProps) {
  const { before, after, diff, active } = props
  const page = useRef<HTMLElement>(null)
  useEffect(() => page.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (active === null) return
    const place = document.getElementById(placeId(active))
    place?.scrollIntoView({ block: 'center' })
  }, [active])
  return (
    <div className={classes.desk} data-help="history">
      <article
        ref={page}
        className={`fiche-page ${classes.page}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled from the keyboard
        tabIndex={0}
        aria-label={props.name}
      >
        <StateHeader
          header={after.header}
          title={diff.title}
          changes={diff.header}
          active={active}
          onActivate={props.onActivate}
        />
        <div className={`fiche-text ${classes.text}`} lang={after.header.language}>
          {readList(before.body, after.body, diff.blocks).map((read) => (
            <Row key={`${read.kind} ${read.id}`} read={read} {...props} />
          ))}
        </div>
      </article>
    </div>
  )
}

/** The diff of a state with itself. */
export const noDiff: NoteDiff = { title: null, header: [], blocks: [], figures: [] }

type Read = ReturnType<
  typeof readList<Block, Extract<BlockChange, { kind: 'changed' }>['inside']>
>[number]

function Row({ read, active, onActivate, take }: ReadingPageProps & { readonly read: Read }) {
  const text = useText()
  const { id, kind, item } = read
  const label = labels[kind]
  const isChange = kind !== 'kept' && kind !== 'away'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list of changes does it from the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      id={isChange ? placeId(id) : undefined}
      className={classes.row}
      data-change={kind}
      data-active={isChange && id === active}
      onClick={isChange ? () => onActivate(id) : undefined}
    >
      {label !== undefined && <span className={classes.label}>{text(label)}</span>}
      {take?.ids.has(id) && (
        <span className={classes.take}>
          <Button icon={<IconArrowBackUp size={14} />} onClick={() => take.run(id)}>
            {text('history.take')}
          </Button>
        </span>
      )}
      {wrapped(
        read,
        <BlockView
          block={item}
          before={'before' in read ? read.before : item}
          inside={'inside' in read ? read.inside : null}
        />,
      )}
    </div>
  )
}

const labels = {
  kept: undefined,
  changed: undefined,
  added: 'compare.added',
  removed: 'compare.removed',
  moved: 'compare.movedHere',
  away: 'compare.movedAway',
} as const
