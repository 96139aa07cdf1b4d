import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import classes from './entry.module.css'
import { useLibraryEdits } from './library-edits'

export type MeasureEntryProps = {
  readonly planId: string
  /** Null: outside the pillars. */
  readonly pillarId: string | null
  readonly onAdded: (measureIds: readonly string[]) => void
}

/** One line for a new measure; Enter adds it and waits for the next, pasted lines are one each. */
export function MeasureEntry({ planId, pillarId, onAdded }: MeasureEntryProps) {
  const text = useText()
  const edits = useLibraryEdits()
  async function add(texts: readonly string[]) {
    const { ids } = await edits.run(() => api.addMeasures({ planId, pillarId, texts }))
    onAdded(ids)
  }
  return (
    <EntryLine label={text('edit.newMeasure')} hint={text('edit.newMeasureHint')} onAdd={add} />
  )
}

/** The same for a pillar. */
export function PillarEntry({ planId }: Pick<MeasureEntryProps, 'planId'>) {
  const text = useText()
  const edits = useLibraryEdits()
  async function add(titles: readonly string[]) {
    for (const title of titles) await edits.run(() => api.addPillar({ planId, title }))
  }
  return <EntryLine label={text('edit.newPillar')} hint={text('edit.newPillarHint')} onAdd={add} />
}

type EntryLineProps = {
  readonly label: string
  readonly hint: string
  readonly onAdd: (lines: readonly string[]) => Promise<unknown>
}

function EntryLine({ label, hint, onAdd }: EntryLineProps) {
  const id = useId()
  const [line, setLine] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function add(lines: readonly string[]) {
    try {
      await onAdd(lines)
      setLine('')
      setProblem(null)
    } catch (error) {
      setLine(lines.join(' '))
      setProblem(errorMessage(error))
    }
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && line.trim() !== '') {
      event.preventDefault()
      void add([line])
    } else if (event.key === 'Escape' && line !== '') {
      event.stopPropagation()
      setLine('')
      setProblem(null)
    }
  }
  function onPaste(event: ClipboardEvent) {
    const lines = event.clipboardData
      .getData('text/plain')
      .split(/\r?\n/)
      .map((one) => one.trim())
      .filter(Boolean)
    if (lines.length < 2) return
    event.preventDefault()
    void add(lines)
  }

  return (
    <div className={classes.entry}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={classes.input}
        value={line}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== null}
        onChange={({ currentTarget }) => setLine(currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <p id={`${id}-hint`} className={classes.hint}>
        {hint}
      </p>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
