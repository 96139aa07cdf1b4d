import type { Evidence } from '@shared/contract/library'
import type { Language } from '@shared/language/language'
import type { Text } from '@shared/text/text'
import { type RefObject, useEffect, useImperativeHandle, useState } from 'react'
import { phraseLabel } from '../../../lib/figures/phrase-label'
import { useFigurePhrases } from '../../../lib/figures/use-figure-phrases'
import { useOnceAnswered } from '../../../lib/use-evidence-search'
import { useText } from '../../../lib/use-text'
import { useTypeset } from '../../../lib/use-typeset'
import type { ListedTarget } from '../references/page-targets'
import { FloatingBox } from './floating-box'
import { type SlashChoice, SlashEntry } from './slash-entry'
import type { SlashKind } from './slash-kinds'
import classes from './slash-menu.module.css'
import type { SlashState } from './slash-watch'
import { type SlashItem, useSlashEntries } from './use-slash-entries'

export const slashListId = 'fiche-slash-list'

export type SlashMenuProps = {
  readonly slash: SlashState
  readonly noteId: string
  /** What the cursor stands in; not everything may stand everywhere. */
  readonly parentName: string
  /** Parts of the note that can be pointed at. */
  readonly targets: () => readonly ListedTarget[]
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
  const text = useText()
  const { entries, kind, isCurrent } = useSlashEntries(slash.query, props)
  const [place, setPlace] = useState({ query: '', index: 0, form: 0 })
  const active = place.query === slash.query ? Math.min(place.index, entries.length - 1) : 0
  const form = place.query === slash.query ? place.form : 0

  const current = entries[active]
  const { phrases, texts } = useForms(current, language)
  const go = (index: number, to = 0) => setPlace({ query: slash.query, index, form: to })
  const choose = (index: number, phrase = form) => {
    const entry = entries[index]
    if (entry === undefined) return
    const chosen = index === active ? phrases[phrase] : undefined
    onChoose(entry.kind === 'evidence' && chosen ? { ...entry, phrase: chosen } : entry)
  }

  // A block's name and an entry that was gone to stand as they are seen.
  const isSettled = isCurrent || active > 0 || (current?.kind ?? 'evidence') !== 'evidence'
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
      ...(phrases.length > 1 && {
        ArrowRight: () => go(active, (form + 1) % phrases.length),
        ArrowLeft: () => go(active, (form + phrases.length - 1) % phrases.length),
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
      <Spoken texts={texts} form={form} count={entries.length} />
      <div
        className={classes.list}
        id={slashListId}
        role="listbox"
        aria-label={text('insert.label')}
      >
        {entries.map((entry, index) => (
          <SlashEntry
            key={keyOf(entry)}
            entry={entry}
            id={entryId(index)}
            language={language}
            active={index === active}
            phrases={index === active ? texts : []}
            phrase={form}
            onPick={(phrase) => choose(index, phrase)}
            onPoint={() => index !== active && go(index)}
          />
        ))}
      </div>
      <p className={classes.hint} aria-hidden="true">
        {hintOf({ texts, kind, query: slash.query, text })}
      </p>
    </FloatingBox>
  )
}

const entryId = (index: number) => `${slashListId}-${index}`

type SpokenProps = {
  readonly texts: readonly string[]
  readonly form: number
  readonly count: number
}

/** How many there are to choose from, or how the figure reads once that was changed. */
function Spoken({ texts, form, count }: SpokenProps) {
  const text = useText()
  const phrase = texts[form]
  return (
    <div className="visually-hidden" aria-live="polite">
      {phrase !== undefined && form > 0
        ? text('insert.phraseChosen', { number: form + 1, total: texts.length, phrase })
        : text('insert.count', { count })}
    </div>
  )
}

/** In which ways a figure can read, and how each will print. */
function useForms(item: SlashItem | undefined, language: Language) {
  const phrases = useFigurePhrases(quotable(item), language)
  const set = useTypeset(language)
  const text = useText()
  return { phrases, texts: phrases.map((phrase) => set(phraseLabel(phrase, text))) }
}

/** A statistic that is quoted comes with its sentence, so it takes no form. */
function quotable(item: SlashItem | undefined): Evidence | undefined {
  return item?.kind === 'evidence' && item.as !== 'quotation' ? item.evidence : undefined
}

function keyOf(item: SlashItem): string {
  if (item.kind === 'target') return `target ${item.target.id}`
  if (item.kind === 'note') return `note ${item.note.id}`
  return item.kind === 'evidence' ? `${item.evidence.kind} ${item.evidence.item.id}` : item.name
}

type HintParts = {
  readonly texts: readonly string[]
  readonly kind: SlashKind | null
  readonly query: string
  readonly text: Text
}

function hintOf({ texts, kind, query, text }: HintParts): string {
  if (texts.length > 1) return text('insert.formKeys')
  if (kind === 'note') return text('insert.goOnTypingNotes')
  if (kind === 'reference') return text('insert.goOnTypingReferences')
  if (kind !== null) return text('insert.goOnTyping', { kind: text(`insert.${kind}`) })
  return query === '' ? text('insert.hint') : text('insert.keys')
}
