import { lengthBudgetOf, noteSettingsOf } from '@shared/body/length-budget'
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Doc } from 'yjs'
import { api } from '../../lib/api'
import { type BodyContents, bodyContents } from './body-count'
import type { BodyCount } from './note-editor'

const pauseMs = 300

/** Tells words, figures, sources and the limit of words a moment after typing pauses. */
export function useBodyCount(editor: Editor, body: Doc, onCount: (count: BodyCount) => void): void {
  const sourceOf = useRef(new Map<string, string>())
  const report = useEffectEvent(onCount)

  const learnSources = useEffectEvent(async (ids: readonly string[]) => {
    const unknown = ids.filter((id) => !sourceOf.current.has(id))
    if (unknown.length === 0) return
    // What the library no longer holds has no source to count.
    for (const id of unknown) sourceOf.current.set(id, '')
    const found = await api.getStatistics({ ids: unknown })
    for (const { item, source } of found) sourceOf.current.set(item.id, source.id)
  })

  const count = useEffectEvent((contents: BodyContents) => {
    const ofFigures = contents.observationIds.map((id) => sourceOf.current.get(id) ?? '')
    const sources = new Set([...contents.sourceIds, ...ofFigures])
    sources.delete('')
    const { words, figures } = contents
    report({ words, figures, sources: sources.size, budget: lengthBudgetOf(body) })
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let mounted = true
    const run = () => {
      const contents = bodyContents(editor.state.doc)
      learnSources(contents.observationIds)
        .catch(() => undefined)
        .finally(() => mounted && count(contents))
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(run, pauseMs)
    }
    run()
    editor.on('update', later)
    const settings = noteSettingsOf(body)
    settings.observe(run)
    return () => {
      mounted = false
      clearTimeout(timer)
      editor.off('update', later)
      settings.unobserve(run)
    }
  }, [editor, body])
}
