import type { Evidence } from '@shared/contract/library'
import type { Language } from '@shared/language/language'
import { editorText } from '@shared/text/en/editor'
import type { Editor, Range } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { FootnoteActions } from './footnotes/footnote-keys'
import type { FigureChoice } from './insert/figure-forms'
import type { InsertContext } from './insert/insert-context'
import { figureNode, insertBlock, insertEvidence } from './insert/insert-evidence'
import { insertInline } from './insert/insert-inline'
import { emptyQuestions } from './insert/insert-question'
import { getNodeType } from './insert/node-type'
import { endUndoStep } from './nodes/undo-steps'
import { runBlockEntry } from './slash/slash-entries'
import type { SlashChoice } from './slash/slash-entry'

export type InsertionParts = {
  readonly language: Language
  readonly newId: () => string
  readonly actions: Ref<FootnoteActions>
}

/** All ways in which something comes into the page other than by typing it. */
export function useInsertion(editor: Editor, { language, newId, actions }: InsertionParts) {
  const [notice, setNotice] = useState('')
  const [askedFootnote, setAsked] = useState<{ id: string; count: number } | null>(null)
  const footnoteView = useFootnoteInUse(editor)

  const contextNow = (): InsertContext => ({
    language,
    newId,
    now: new Date().toISOString(),
    questionsIntro: editorText.questionsIntro,
  })

  const openFootnote = (id: string) => setAsked((last) => ({ id, count: (last?.count ?? 0) + 1 }))

  const insert = (evidence: Evidence, choice?: FigureChoice) => {
    const view = footnoteView.current
    // A footnote takes figures; all else belongs to the text.
    if (view !== null && !view.isDestroyed && evidence.kind === 'statistic') {
      const figure = figureNode(editor.schema, evidence, contextNow(), choice)
      const transaction = insertInline(view.state.tr, figure, 'spaced')
      if (transaction !== null) view.dispatch(transaction)
      view.focus()
      return
    }
    const transaction = insertEvidence(editor.state, evidence, contextNow(), choice)
    setNotice(transaction === null ? editorText.noFootnoteHere : '')
    if (transaction !== null) editor.view.dispatch(transaction)
    editor.view.focus()
  }

  const insertFootnote = () => {
    const id = newId()
    const footnote = getNodeType(editor.schema, 'footnote').create({ id })
    const transaction = insertInline(editor.state.tr, footnote, 'attached')
    setNotice(transaction === null ? editorText.noFootnoteHere : '')
    if (transaction === null) return
    editor.view.dispatch(transaction)
    openFootnote(id)
  }

  const insertQuestions = () => {
    const { tr } = editor.state
    editor.view.dispatch(insertBlock(tr, emptyQuestions(tr, contextNow())))
    editor.view.focus()
  }

  const choose = (choice: SlashChoice, range: Range) => {
    if (choice.kind === 'block') {
      runBlockEntry(editor, choice.entry.name, range, { context: contextNow(), insertFootnote })
      return
    }
    editor.commands.deleteRange(range)
    insert(choice.evidence, choice.choice)
  }

  // Each insertion can be undone alone, whatever was typed around it.
  const alone = (act: () => void) => {
    endUndoStep(editor)
    act()
    endUndoStep(editor)
  }

  useImperativeHandle(actions, () => ({
    make: () => alone(insertFootnote),
    open: openFootnote,
  }))

  return {
    notice,
    askedFootnote,
    insert: (evidence: Evidence) => alone(() => insert(evidence)),
    insertFootnote: () => alone(insertFootnote),
    insertQuestions: () => alone(insertQuestions),
    choose: (choice: SlashChoice, range: Range) => alone(() => choose(choice, range)),
    onFootnoteFocus: (view: EditorView) => {
      footnoteView.current = view
    },
  }
}

/** The footnote that had the cursor last, until the text has it again. */
function useFootnoteInUse(editor: Editor): RefObject<EditorView | null> {
  const view = useRef<EditorView>(null)
  useEffect(() => {
    const forget = () => {
      view.current = null
    }
    editor.on('focus', forget)
    return () => {
      editor.off('focus', forget)
    }
  }, [editor])
  return view
}
