import { letterOf } from '@shared/base/letters'
import type { Evidence } from '@shared/contract/library'
import type { FigureChange } from '@shared/contract/library/figures'
import type { Language } from '@shared/language/language'
import type { Editor } from '@tiptap/core'
import {
  type Ref,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
} from 'react'
import { api } from '../../../lib/api'
import { useText } from '../../../lib/use-text'
import { observationIdsOf, shownBy } from '../nodes/figure'
import { changeName, figureName } from './figure-name'
import { type SpokenNames, spokenNamesKey } from './spoken-names'

export type SpokenNameParts = {
  readonly names: Ref<SpokenNames>
  /** What the library says against figures, by their ids. */
  readonly changes: RefObject<ReadonlyMap<string, FigureChange>>
}

type Statistic = Extract<Evidence, { kind: 'statistic' }>

const pauseMs = 300

/** Keeps the names that readers of the screen hear true, a moment after typing pauses. */
export function useSpokenNames(
  editor: Editor,
  language: Language,
  { names, changes }: SpokenNameParts,
): void {
  const text = useText()
  const known = useRef(new Map<string, Statistic | undefined>())

  useImperativeHandle(names, () => ({
    figure: (node) => {
      const ids = observationIdsOf(node)
      const statistic = ids.length === 1 ? known.current.get(ids[0] ?? '') : undefined
      const change = changes.current.get(String(node.attrs['id']))
      const name = figureName(shownBy(node), statistic, { language, text })
      return {
        role: 'img',
        'aria-roledescription': text('spoken.value'),
        'aria-label':
          change === undefined ? name : `${name}; ${changeName(change, { language, text })}`,
        ...(change !== undefined && { 'data-change': change.kind }),
      }
    },
    footnote: (number) => ({
      role: 'doc-noteref',
      'aria-label': text('spoken.footnote', { number }),
      'data-number': String(number),
    }),
    questions: () => ({ role: 'group', 'aria-label': text('spoken.questions') }),
    question: (number) => ({ role: 'group', 'aria-label': text('spoken.question', { number }) }),
    subQuestion: (number, part) => ({
      role: 'group',
      'aria-label': text('spoken.subQuestion', { number, letter: letterOf(part) }),
    }),
  }))

  const name = useEffectEvent(async () => {
    const ids = new Set<string>()
    editor.state.doc.descendants((node) => {
      for (const id of observationIdsOf(node)) if (!known.current.has(id)) ids.add(id)
    })
    if (ids.size > 0) {
      for (const id of ids) known.current.set(id, undefined)
      const found = await api.getStatistics({ ids: [...ids] }).catch(() => [])
      for (const one of found) if (one.kind === 'statistic') known.current.set(one.item.id, one)
    }
    if (editor.isDestroyed) return
    editor.view.dispatch(
      editor.state.tr.setMeta(spokenNamesKey, true).setMeta('addToHistory', false),
    )
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void name(), pauseMs)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor])

  // Another language names all anew at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names follow both
  useEffect(() => void name(), [text, language])
}
