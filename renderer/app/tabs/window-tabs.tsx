import type { NoteSummary } from '@shared/note/note'
import type { Text } from '@shared/text/text'
import { useState } from 'react'
import { useText } from '../../lib/use-text'
import type { Place } from '../place'
import type { WindowState } from '../use-window'
import { type TabLabel, TabStrip } from './tab-strip'
import classes from './tab-strip.module.css'

/** The tabs of the window, named by what is open in them. */
export function WindowTabs({ shared }: { readonly shared: WindowState }) {
  const text = useText()
  const [moved, setMoved] = useState('')
  const { tabs, activate, close, move } = shared.tabs
  const labels = tabs.list.map(({ key, place }) => ({
    key,
    ...labelOf(place, shared.lists.notes, text),
  }))

  function onMove(key: number, to: number) {
    move(key, to)
    const title = labels.find((label) => label.key === key)?.title ?? ''
    const place = Math.max(1, Math.min(labels.length, to + 1))
    setMoved(text('tabs.moved', { title, place, count: labels.length }))
  }

  return (
    <section className={classes.area} aria-label={text('tabs.label')}>
      <TabStrip
        tabs={labels}
        activeKey={tabs.activeKey}
        onActivate={activate}
        onClose={close}
        onMove={onMove}
      />
      <p className="visually-hidden" role="status">
        {moved}
      </p>
    </section>
  )
}

function labelOf(place: Place, notes: readonly NoteSummary[], text: Text): Omit<TabLabel, 'key'> {
  if (place.kind === 'note') {
    const note = notes.find(({ id }) => id === place.id)
    const title = note === undefined || note.title === '' ? text('notes.untitled') : note.title
    return { title, marking: note?.marking ?? 'none' }
  }
  if (place.kind === 'library') return { title: text(`library.${place.section}`), marking: 'none' }
  const names = { start: 'area.notes', settings: 'settings.title', bin: 'area.bin' } as const
  return { title: text(names[place.kind]), marking: 'none' }
}
