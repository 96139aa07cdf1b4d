import type { Language } from '@shared/language/language'
import { editorText } from '@shared/text/en/editor'
import { type RefObject, useEffect, useImperativeHandle, useState } from 'react'
import { useEvidenceSearch, useOnceAnswered } from '../../../lib/use-evidence-search'
import { type FigureChoice, figureForms } from '../insert/figure-forms'
import { FloatingBox } from './floating-box'
import { findBlockEntries } from './slash-entries'
import { type SlashChoice, SlashEntry } from './slash-entry'
import classes from './slash-menu.module.css'
import type { SlashState } from './slash-watch'

const text = editorText.slash
export const slashListId = 'fiche-slash-list'
const mostFound = 8
/** One letter is found in everything. */
const shortestQuery = 2

export type SlashMenuProps = {
  readonly slash: SlashState
  /** What the cursor stands in; not everything may stand everywhere. */
  readonly parentName: string
  readonly language: Language
  readonly onChoose: (choice: SlashChoice) => void
  /** Nothing was found for what Enter meant: it is a new line after all. */
  readonly onEnter: () => void
  /** Keys of the text while the menu is open: true if the menu took the key. */
  readonly keys: RefObject<((event: KeyboardEvent) => boolean) | null>
  /** Id of the entry that Enter takes, for the text's `aria-activedescendant`. */
  readonly onActive: (id: string | null) => void
}

/** The list that `/` opens: blocks, then what the library holds for the words typed after it. */
export function SlashMenu(props: SlashMenuProps) {
  const { slash, language, onChoose, onEnter, keys, onActive } = props
  const { entries, isCurrent } = useEntries(props)
  const [place, setPlace] = useState({ query: '', index: 0, form: 0 })
  const active = place.query === slash.query ? Math.min(place.index, entries.length - 1) : 0
  const form = place.query === slash.query ? place.form : 0

  const current = entries[active]
  const forms = current === undefined ? [] : formsOf(current, language)
  const go = (index: number, to = 0) => setPlace({ query: slash.query, index, form: to })
  const choose = (index: number) => {
    const entry = entries[index]
    if (entry === undefined) return
    const choice = index === active ? forms[form] : undefined
    onChoose(entry.kind === 'evidence' && choice ? { ...entry, choice } : entry)
  }

  // A block's name and an entry that was gone to stand as they are seen.
  const isSettled = isCurrent || active > 0 || current?.kind === 'block'
  const chooseActive = useOnceAnswered(slash.query, isSettled, () =>
    current === undefined ? onEnter() : choose(active),
  )

  useImperativeHandle(keys, () => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    if (!isSettled && event.key === 'Enter') {
      chooseActive()
      return true
    }
    if (entries.length === 0) return false
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go((active + 1) % entries.length),
      ArrowUp: () => go((active + entries.length - 1) % entries.length),
      Enter: chooseActive,
      Tab: chooseActive,
      ...(forms.length > 1 && {
        ArrowRight: () => go(active, (form + 1) % forms.length),
        ArrowLeft: () => go(active, (form + forms.length - 1) % forms.length),
      }),
    }
    const step = steps[event.key]
    step?.()
    return step !== undefined
  })

  useEffect(() => {
    onActive(entries.length === 0 ? null : entryId(active))
    return () => onActive(null)
  }, [active, entries.length, onActive])

  if (entries.length === 0) return null
  return (
    <FloatingBox slash={slash} size={entries.length}>
      <div className="visually-hidden" aria-live="polite">
        {text.count(entries.length)}
      </div>
      <div className={classes.list} id={slashListId} role="listbox" aria-label={text.label}>
        {entries.map((entry, index) => (
          <SlashEntry
            key={entry.kind === 'block' ? entry.entry.name : entry.evidence.item.id}
            entry={entry}
            id={entryId(index)}
            language={language}
            active={index === active}
            forms={index === active ? forms : []}
            form={form}
            onPick={() => choose(index)}
            onPoint={() => index !== active && go(index)}
          />
        ))}
      </div>
      <p className={classes.hint} aria-hidden="true">
        {forms.length > 1 ? text.formKeys : slash.query === '' ? text.hint : text.keys}
      </p>
    </FloatingBox>
  )
}

const entryId = (index: number) => `${slashListId}-${index}`

function useEntries({ slash, parentName }: SlashMenuProps) {
  const { query } = slash
  const found = useEvidenceSearch({
    query,
    // A heading carries figures and nothing else.
    kind: parentName === 'heading' ? 'statistic' : null,
    limit: mostFound,
    enabled: query.trim().length >= shortestQuery,
  })
  const blocks = findBlockEntries(query, parentName)
  const items = query.trim().length < shortestQuery ? [] : found.items
  const entries: readonly SlashChoice[] = [
    ...blocks.map((entry) => ({ kind: 'block' as const, entry })),
    ...items.map((evidence) => ({ kind: 'evidence' as const, evidence })),
  ]
  return { entries, isCurrent: found.isCurrent }
}

function formsOf(entry: SlashChoice, language: Language): readonly FigureChoice[] {
  return entry.kind === 'evidence' && entry.evidence.kind === 'statistic'
    ? figureForms(entry.evidence.item, language)
    : []
}
