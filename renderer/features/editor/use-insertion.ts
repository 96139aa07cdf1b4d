import type { Evidence } from '@shared/contract/library'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import type { Language } from '@shared/language/language'
import type { ChartContent } from '@shared/note/chart/drawn-chart'
import type { NoteSummary } from '@shared/note/note'
import type { Editor, Range } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useText } from '../../lib/use-text'
import { citedNumber } from './citations/use-citations'
import type { FootnoteActions } from './footnotes/footnote-keys'
import { useBlockInserting } from './insert/blocks/use-block-inserting'
import { evidenceName } from './insert/evidence-name'
import type { InsertContext } from './insert/insert-context'
import { insertEvidence, insertSentence, phraseNodes } from './insert/insert-evidence'
import { insertInline } from './insert/insert-inline'
import { getNodeType } from './insert/node-type'
import { useOutcome } from './insert/use-outcome'
import { useRecent } from './insert/use-recent'
import { endUndoStep } from './nodes/undo-steps'
import type { ListedTarget } from './references/page-targets'
import { askForKind } from './slash/ask-for-kind'
import { recentIdOf } from './slash/slash-entries'
import type { SlashChoice } from './slash/slash-entry'
import { type SlashKind, slashKindOf } from './slash/slash-kinds'

export type InsertionParts = {
  readonly language: Language
  readonly newId: () => string
  readonly actions: Ref<FootnoteActions>
}

/** All ways in which something comes into the page other than by typing it. */
export function useInsertion(editor: Editor, parts: InsertionParts) {
  const text = useText()
  const inserting = useInserting(editor, parts)
  const { insert, insertFootnote, insertBlockEntry, insertQuotation } = inserting

  const askFor = (kind: SlashKind, range: Range) =>
    askForKind(editor, text(`insert.${kind}`).toLowerCase(), range)

  const choose = (choice: SlashChoice, range: Range) => {
    if (choice.kind === 'note') {
      editor.commands.deleteRange(range)
      inserting.insertCitation(choice.note)
      return
    }
    if (choice.kind === 'target') {
      editor.commands.deleteRange(range)
      inserting.insertReference(choice.target)
      return
    }
    if (choice.kind === 'library') {
      askFor(choice.name, range)
      return
    }
    if (choice.kind === 'block') {
      insertBlockEntry(choice, range)
      return
    }
    editor.commands.deleteRange(range)
    if (choice.as === 'quotation') insertQuotation(choice.evidence)
    else insert(choice.evidence, choice.phrase)
  }

  // Each insertion can be undone alone, whatever was typed around it.
  const alone = (act: () => void) => {
    endUndoStep(editor)
    act()
    endUndoStep(editor)
  }

  useImperativeHandle(parts.actions, () => ({
    make: () => alone(insertFootnote),
    open: inserting.openFootnote,
  }))

  return {
    outcome: inserting.outcome,
    askedFootnote: inserting.askedFootnote,
    insert: (evidence: Evidence, phrase?: FigurePhrase) => alone(() => insert(evidence, phrase)),
    /** @param position of the page, where it was dropped */
    insertAt: (position: number, evidence: Evidence, phrase?: FigurePhrase) => {
      const { tr, doc } = editor.state
      editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(position))))
      editor.view.focus()
      alone(() => insert(evidence, phrase))
    },
    insertFootnote: () => alone(insertFootnote),
    insertQuestions: () => alone(inserting.insertQuestions),
    insertTable: () => alone(inserting.insertTable),
    insertAnnex: () => alone(inserting.insertAnnex),
    insertContents: () => alone(inserting.insertContents),
    insertChart: (chart: ChartContent) => alone(() => inserting.insertChart(chart)),
    /** Opens the menu of `/` on one kind at the cursor. */
    askFor: (kind: SlashKind) => askFor(kind, editor.state.selection),
    choose: (choice: SlashChoice, range: Range) => alone(() => choose(choice, range)),
    footnoteInUse: inserting.footnoteInUse,
    onFootnoteFocus: inserting.onFootnoteFocus,
  }
}

/** Of what stands in a sentence by the name of something else. */
type NamedAttributes = { readonly shown: string } & Readonly<Record<string, string>>

/** The insertions themselves, each telling how it went. */
function useInserting(editor: Editor, { language, newId }: InsertionParts) {
  const text = useText()
  const { outcome, ...told } = useOutcome(editor)
  const { tellDone, perform } = told
  const [askedFootnote, setAsked] = useState<{ id: string; count: number } | null>(null)
  const footnoteView = useFootnoteInUse(editor)
  const remember = useRecent()

  const contextNow = () => contextAt(new Date(), { language, newId })
  const openFootnote = (id: string) => setAsked((last) => ({ id, count: (last?.count ?? 0) + 1 }))

  const insert = (evidence: Evidence, phrase?: FigurePhrase) => {
    const view = footnoteView.current
    const what = evidenceName(evidence, phrase)
    remember(recentIdOf(slashKindOf(evidence)))
    // A footnote takes figures; all else belongs to the text.
    if (view !== null && !view.isDestroyed && evidence.kind === 'statistic') {
      const figures = phraseNodes(editor.schema, evidence, contextNow(), phrase)
      const transaction = insertInline(view.state.tr, figures, 'spaced')
      if (transaction !== null) view.dispatch(transaction)
      tellDone(what)
      view.focus()
      return
    }
    perform(insertEvidence(editor.state, evidence, contextNow(), phrase), what)
    editor.view.focus()
  }

  const insertNamed = (name: 'citation' | 'reference', attributes: NamedAttributes) => {
    const node = getNodeType(editor.schema, name).create({ id: newId(), ...attributes })
    perform(insertInline(editor.state.tr, node, 'spaced'), attributes.shown)
    editor.view.focus()
  }
  const insertCitation = (note: NoteSummary) => {
    remember(recentIdOf('note'))
    insertNamed('citation', { noteId: note.id, shown: citedNumber(note, language, text).shown })
  }

  const insertFootnote = () => {
    const id = newId()
    const footnote = getNodeType(editor.schema, 'footnote').create({ id })
    const transaction = insertInline(editor.state.tr, footnote, 'attached')
    if (perform(transaction, text('insert.footnote'))) openFootnote(id)
  }

  const blocks = useBlockInserting(editor, { ...told, contextNow, insertFootnote })

  return {
    outcome,
    askedFootnote,
    openFootnote,
    insert,
    insertFootnote,
    insertCitation,
    insertReference: ({ id, shown }: ListedTarget) => {
      remember(recentIdOf('reference'))
      insertNamed('reference', { targetId: id, shown })
    },
    insertQuotation: (evidence: Evidence) => {
      remember(recentIdOf('quotation'))
      perform(insertSentence(editor.state, evidence, contextNow()), text('insert.quotation'))
      editor.view.focus()
    },
    ...blocks,
    footnoteInUse: footnoteView,
    onFootnoteFocus: (view: EditorView) => {
      footnoteView.current = view
    },
  }
}

function contextAt(
  now: Date,
  { language, newId }: Pick<InsertionParts, 'language' | 'newId'>,
): InsertContext {
  const { questionsIntro } = language
  return { language, newId, now: now.toISOString(), questionsIntro }
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
