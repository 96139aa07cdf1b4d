import { Modal } from '@mantine/core'
import { keysOfStroke, platformKeys } from '@shared/commands/keys'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { isMac } from '../../lib/commands/platform'
import { useOnceAnswered } from '../../lib/use-evidence-search'
import { useText } from '../../lib/use-text'
import { CompletionRow } from './completion-row'
import { isForCommands } from './entries/list-entries'
import type { PaletteChoice, PaletteEntry } from './entries/palette-entry'
import classes from './palette.module.css'
import { PaletteList } from './palette-list'
import { PaletteOutcome } from './palette-outcome'
import { useCompletions } from './query/use-completions'
import { useLeaving } from './use-leaving'
import { type PaletteContents, usePaletteEntries } from './use-palette-entries'

export type PaletteProps = PaletteContents & {
  readonly onClose: () => void
  /** Called once the palette is gone and the focus is back where it was. */
  readonly onChoose: (choice: PaletteChoice, id: string) => void
}

/** How many lines Page Down goes. */
const pageLines = 8
/** More than anyone looks for; a document that was pasted by mistake would stall the window. */
const mostLetters = 500

/** One list that finds and does anything. On the screen as long as it is open. */
export function Palette({ onClose, onChoose, ...contents }: PaletteProps) {
  const text = useText()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState({ query, index: 0 })
  const { entries, library, words } = usePaletteEntries(query, contents)
  const active = chosen.query === query ? Math.min(chosen.index, entries.length - 1) : 0
  const leave = useLeaving(onClose)

  const go = (index: number) =>
    setChosen({ query, index: Math.max(0, Math.min(index, entries.length - 1)) })
  const choose = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return
    leave()
    onChoose(entry.choice, entry.id)
  }
  const isSettled = library.isCurrent || entries[active]?.isSure === true
  // Not while React draws: closing waits for it.
  const chooseActive = useOnceAnswered(query, isSettled, () =>
    queueMicrotask(() => choose(entries[active]?.entry)),
  )

  const completions = useCompletions(isForCommands(query) ? '' : query)
  const [first] = completions

  const onKeyDown = usePaletteKeys({
    ...(first !== undefined && { complete: () => setQuery(first.query) }),
    up: (lines) => go(active - lines),
    down: (lines) => go(active + lines),
    choose: chooseActive,
    leave,
  })

  return (
    <Modal.Root
      opened
      onClose={leave}
      size={640}
      yOffset="12vh"
      returnFocus={false}
      // Nothing scrolls behind it, and a style for the whole window would style it all anew.
      lockScroll={false}
      closeOnEscape={false}
      classNames={{ content: classes.content ?? '', overlay: classes.veil ?? '' }}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay transitionProps={{ duration: 0 }} />
      <Modal.Content aria-label={text('palette.field')}>
        <div className={classes.field} data-help="keyboard">
          <IconSearch size={16} aria-hidden="true" />
          <input
            ref={takeFocus}
            data-autofocus
            role="combobox"
            aria-label={text('palette.field')}
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            {...(entries.length > 0 && { 'aria-activedescendant': `${listId}-${active}` })}
            placeholder={text('palette.placeholder')}
            spellCheck={false}
            autoComplete="off"
            value={query}
            maxLength={mostLetters}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <CompletionRow completions={completions} onTake={({ query: whole }) => setQuery(whole)} />
        <PaletteList
          id={listId}
          words={words}
          entries={entries}
          active={active}
          onPick={choose}
          onPoint={go}
        />
        <PaletteOutcome query={query} count={entries.length} library={library} />
      </Modal.Content>
    </Modal.Root>
  )
}

/** At once, so that the next key goes into the field: the dialog gives it the focus a little later. */
const takeFocus = (field: HTMLInputElement | null) => field?.focus({ preventScroll: true })

type ListKeys = {
  readonly up: (lines: number) => void
  readonly down: (lines: number) => void
  readonly choose: () => void
  readonly leave: () => void
  /** Takes the filter offered; left out where none is. */
  readonly complete?: () => void
}

function usePaletteKeys({ up, down, choose, leave, complete }: ListKeys) {
  const { keys } = useCommandAccess()
  const own = keys.get('open-palette') ?? null
  const steps: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => down(1),
    ArrowUp: () => up(1),
    PageDown: () => down(pageLines),
    PageUp: () => up(pageLines),
    Enter: choose,
    Escape: leave,
    Tab: complete,
  }
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    // The keys that open it also close it.
    const isOwn =
      own !== null && keysOfStroke(event.nativeEvent, isMac) === platformKeys(own, isMac)
    const step = isOwn ? leave : event.shiftKey ? undefined : steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    step()
  }
}
