import { type ReadyItem, readyGroups } from '@shared/note/ready/ready-item'
import type { KeyboardEvent, RefObject } from 'react'
import { useText } from '../../lib/use-text'
import classes from './ready.module.css'
import { ReadyRow } from './ready-row'

export type ReadyListProps = {
  readonly items: readonly ReadyItem[]
  readonly currentId: string | null
  readonly list: RefObject<HTMLDivElement | null>
  readonly onCurrent: (id: string) => void
  readonly onTick: (item: ReadyItem, isChecked: boolean) => void
  readonly onKeep: (item: ReadyItem) => void
  /** Enter: ticks and goes on, or goes to the place. */
  readonly onEnter: (item: ReadyItem) => void
}

/** What there is to look at, group by group; one line of it is the current one. */
export function ReadyList(props: ReadyListProps) {
  const { items, currentId, list, onCurrent, onTick, onKeep, onEnter } = props
  const text = useText()
  const groups = readyGroups.flatMap((group) => {
    const members = items.filter((item) => item.group === group)
    return members.length === 0 ? [] : [{ group, members }]
  })

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const at = items.findIndex(({ id }) => id === currentId)
    const item = items[at]
    if (item === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const edge = { Home: 0, End: items.length - 1 }[event.key]
    const next = by === undefined ? edge : at + by
    if (next !== undefined) {
      event.preventDefault()
      focusItem(list, items[Math.max(0, Math.min(next, items.length - 1))])
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onEnter(item)
    } else if (event.key === ' ') {
      event.preventDefault()
      if (item.figure !== null) onTick(item, item.isOpen)
      else onKeep(item)
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the lines inside
    <div ref={list} className={classes.list} onKeyDown={onKeyDown}>
      {groups.map(({ group, members }) => {
        const open = members.filter(({ isOpen }) => isOpen).length
        return (
          <section key={group} className={classes.group} aria-labelledby={`ready-${group}`}>
            <h3 className={classes.groupName} id={`ready-${group}`}>
              {text(`ready.group.${group}`)}
              {open > 0 && (
                <span className={classes.left}>
                  {text('ready.left', { open, count: members.length })}
                </span>
              )}
            </h3>
            <ul>
              {members.map((item) => (
                <ReadyRow
                  key={item.id}
                  item={item}
                  isCurrent={item.id === currentId}
                  onCurrent={onCurrent}
                  onTick={onTick}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** Gives the focus to the line of an item. */
export function focusItem(list: RefObject<HTMLDivElement | null>, item: ReadyItem | undefined) {
  const lines = list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? []
  for (const line of lines)
    if (line.dataset['line'] === item?.id) {
      line.focus()
      // Lines out of sight have their height only once they are drawn.
      requestAnimationFrame(() => line.scrollIntoView({ block: 'nearest' }))
    }
}
