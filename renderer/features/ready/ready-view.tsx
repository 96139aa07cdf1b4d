import type { MethodInput } from '@shared/contract/contract'
import { openCountOf } from '@shared/note/ready/open-count'
import type { ReadyItem } from '@shared/note/ready/ready-item'
import type { Text } from '@shared/text/text'
import { IconArrowLeft, IconFileExport } from '@tabler/icons-react'
import { type ReactNode, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { IconButton } from '../../components/icon-button'
import { Notice } from '../../components/notice'
import { useStepOut } from '../../lib/commands/use-step-out'
import { useWrittenKeys } from '../../lib/commands/use-written-keys'
import { useText } from '../../lib/use-text'
import classes from './ready.module.css'
import { ReadyDetail } from './ready-detail'
import { focusItem, ReadyList } from './ready-list'
import { ReasonDialog } from './reason-dialog'
import { useReadyList } from './use-ready-list'

export type ReadyViewProps = {
  /** The note or version, and what its file is to mark. */
  readonly asked: MethodInput<'listReady'>
  /** What the file is; null for a plain one of the note. */
  readonly about: string | null
  /** Rises when something was recorded as sent. */
  readonly sentCount: number
  /** Of the note, two letters. */
  readonly language: string
  /** The item that one went to the text from; null for the first one that is open. */
  readonly startId: string | null
  readonly isExporting: boolean
  readonly evidenceOf: (observationIds: readonly string[]) => ReactNode
  /** Exports, or asks first where something is open. */
  readonly onExport: () => void
  /** Goes to the place of an item in the note. */
  readonly onGoTo: (item: ReadyItem) => void
  /** A figure or a chart was kept as it is: the page marks it no more. */
  readonly onKept: () => void
  readonly onBack: () => void
}

/** "Ready to send?": all that there is to look at before a note leaves, walked through with Enter. */
export function ReadyView(props: ReadyViewProps) {
  const { asked, startId, sentCount, onGoTo, onBack } = props
  const text = useText()
  const { items, error, reload, tick, keep } = useReadyList(asked, sentCount)
  const [chosenId, setChosenId] = useState(startId)
  const [isAsking, setIsAsking] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const exporting = useRef<HTMLDivElement>(null)
  const shown = items ?? []
  const current = shown.find(({ id }) => id === chosenId) ?? firstOf(shown)
  useStepOut(onBack)

  const isThere = items !== null
  const start = useEffectEvent(() => {
    if (current === undefined) exporting.current?.querySelector('button')?.focus()
    else focusItem(list, current)
  })
  useEffect(() => {
    if (isThere) start()
  }, [isThere])

  // The same function as long as the view is there: five hundred lines are not drawn anew.
  const runTick = useRef(tick)
  runTick.current = tick
  const onTick = useCallback(
    (item: ReadyItem, isChecked: boolean) => runTick.current(item, isChecked),
    [],
  )
  function enter(item: ReadyItem) {
    if (item.figure === null) return item.place === null ? undefined : onGoTo(item)
    const next = nextOpen(shown, item)
    if (item.isOpen) flushSync(() => tick(item, true))
    goOn(next)
  }
  function goOn(next: ReadyItem | undefined) {
    if (next === undefined) exporting.current?.querySelector('button')?.focus()
    else focusItem(list, next)
  }

  async function keepIt(item: ReadyItem) {
    const next = nextOpen(shown, item)
    await keep(item)
    props.onKept()
    goOn(next)
  }
  const actions = { onTick, onKeep: (item: ReadyItem) => void keepIt(item), onEnter: enter }

  return (
    <div className={classes.view} data-help="ready">
      <Bar {...props} items={items} exporting={exporting} />
      {error !== null && (
        <Notice tone="wrong" action={<Button onClick={reload}>{text('common.tryAgain')}</Button>}>
          {text('common.failed', { reason: error })}
        </Notice>
      )}
      {isThere && current === undefined && (
        <EmptyState title={text('ready.nothing')} body={text('ready.nothingBody')} />
      )}
      {current !== undefined && (
        <div className={classes.columns}>
          <section className={classes.side} aria-label={text('ready.list')}>
            <ReadyList
              items={shown}
              currentId={current.id}
              list={list}
              onCurrent={setChosenId}
              {...actions}
            />
            <p className={classes.hint}>{text('ready.hint')}</p>
          </section>
          <ReadyDetail {...props} item={current} {...actions} onReason={() => setIsAsking(true)} />
        </div>
      )}
      <ReasonDialog
        opened={isAsking}
        noteId={asked.noteId}
        versionId={asked.versionId}
        onClose={() => setIsAsking(false)}
        onGiven={reload}
      />
    </div>
  )
}

type BarProps = ReadyViewProps & {
  readonly items: readonly ReadyItem[] | null
  readonly exporting: React.RefObject<HTMLDivElement | null>
}

function Bar({ items, about, exporting, isExporting, onExport, onBack }: BarProps) {
  const text = useText()
  const { keys, aria } = useWrittenKeys('export')
  const count = items === null ? null : openCountOf(items)
  return (
    <div className={classes.bar}>
      <IconButton label={text('version.back')} shortcut={text('key.escape')} onClick={onBack}>
        <IconArrowLeft size={16} />
      </IconButton>
      <h2>{text('ready.title')}</h2>
      {about !== null && <p className={classes.about}>{about}</p>}
      <p className={classes.count} data-done={count === 0} role="status">
        {countWords(count, text)}
      </p>
      <div ref={exporting}>
        <Button
          kind={count === 0 ? 'primary' : 'plain'}
          icon={<IconFileExport size={16} />}
          shortcut={keys}
          aria-keyshortcuts={aria}
          disabled={isExporting || count === null}
          onClick={onExport}
        >
          {text(count === 0 ? 'ready.exportNow' : 'ready.exportAnyway')}
        </Button>
      </div>
    </div>
  )
}

function countWords(count: number | null, text: Text): string {
  if (count === null) return text('ready.looking')
  return count === 0 ? text('ready.nothingLeft') : text('ready.count', { count })
}

function firstOf(items: readonly ReadyItem[]): ReadyItem | undefined {
  return items.find(({ isOpen }) => isOpen) ?? items[0]
}

/** The next one that is open, from the end on from the first; undefined where this was the last. */
function nextOpen(items: readonly ReadyItem[], item: ReadyItem): ReadyItem | undefined {
  const at = items.findIndex(({ id }) => id === item.id)
  return [...items.slice(at + 1), ...items.slice(0, at)].find(({ isOpen }) => isOpen)
}
