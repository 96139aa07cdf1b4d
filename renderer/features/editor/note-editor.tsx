import { idByteCount, idFromBytes } from '@shared/base/id'
import type { LengthBudget } from '@shared/body/length-budget'
import type { Evidence } from '@shared/contract/library'
import type { OpenNote } from '@shared/contract/notes'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import type { Language } from '@shared/language/language'
import { languageOf } from '@shared/language/language-of'
import type { ChartContent } from '@shared/note/chart/drawn-chart'
import { closesUpPerCent } from '@shared/typography/profile'
import type { Editor } from '@tiptap/core'
import { type ReactNode, type Ref, useCallback, useImperativeHandle, useRef } from 'react'
import { useCommands } from '../../lib/commands/command-provider'
import type { CommentControls, PageComments } from '../../lib/comments/page-comments'
import type { FigureControls, LibraryChanges } from '../../lib/figures/page-figures'
import type { NumberControls } from '../../lib/figures/page-numbers'
import type { WatchedFigure } from '../../lib/figures/watched-figure'
import type { OutlineControls, PageOutline } from '../../lib/outline/page-outline'
import type { BodyFeed } from '../../lib/saving/body-feed'
import type { SaveState } from '../../lib/saving/save-state'
import { useSettings } from '../../lib/settings/use-settings'
import { type BodyChange, changeBody } from './change-body'
import { ChartChanges, type ChartChangesById } from './chart/chart-changes'
import { ChartLanguage } from './chart/chart-language'
import { useComments } from './comments/use-comments'
import { EditorText } from './drawing/drawn-editor'
import { createNumberControls } from './figures/link-number'
import { useFigureList } from './figures/use-figure-list'
import { useLiveFigures } from './figures/use-live-figures'
import { useFind } from './find/use-find'
import { FootnoteList } from './footnotes/footnote-list'
import { insertCommands } from './insert/insert-commands'
import { askQuestion, type NewQuestion } from './insert/insert-question'
import { OutcomeLines } from './insert/outcome-lines'
import './page.css'
import './lists/numbers.css'
import './nodes/questions/questions.css'
import { type PagePosition, readPagePosition, restorePagePosition } from './drawing/page-position'
import { useListCommands } from './lists/use-list-commands'
import { useWrittenLanguage } from './names/use-written-language'
import { undoManagerOf } from './nodes/undo-steps'
import { useOutline } from './outline/use-outline'
import { createPageControls, type PageControls } from './places/page-controls'
import { showWords } from './places/show-words'
import { useGoBack } from './places/use-go-back'
import { useTextCommands } from './places/use-text-commands'
import { listTargets } from './references/page-targets'
import { SlashMenu } from './slash/slash-menu'
import { tellActiveEntry } from './slash/tell-active-entry'
import { Toolbar } from './toolbar/toolbar'
import { useBodyCount } from './use-body-count'
import { useBodySaving } from './use-body-saving'
import { useFigureWatch } from './use-figure-watch'
import { useInsertion } from './use-insertion'
import { type PageEditor, usePageEditor } from './use-page-editor'

export type NoteEditorControls = {
  /**
   * Puts it at the cursor, in the way its kind is cited, and gives the text the focus; a figure in
   * the form of the phrase.
   */
  readonly insertEvidence: (evidence: Evidence, phrase?: FigurePhrase) => void
  readonly insertChart: (chart: ChartContent) => void
  /** The words that are selected in the text; empty where there are none. */
  readonly selectedText: () => string
  /** Resolves when all that was typed is on disk; rejects if it could not be written. */
  readonly flush: () => Promise<void>
  readonly focus: () => void
  /** Gives the text another state, as one step that `undo` takes back. */
  readonly changeBody: (change: BodyChange) => void
  readonly undo: () => void
  /** How many steps `undo` could take back. */
  readonly undoSteps: () => number
  /** Shows what is on the disk already: a Yjs update (base64), which `undo` does not take back. */
  readonly takeStored: (update: string) => void
  readonly readPosition: () => PagePosition | null
  /** Selects where the text speaks of these words and brings it into sight; focuses it. */
  readonly showWords: (words: readonly string[]) => void
  /** Brings page and cursor back; takes the focus if nothing else has it. */
  readonly restorePosition: (position: PagePosition | null) => void
  readonly page: PageControls
  readonly comments: CommentControls
  readonly figures: FigureControls
  readonly numbers: NumberControls
  readonly outline: OutlineControls
  /** Adds a question to the note and puts the cursor at its end; gives its id in the page. */
  readonly askQuestion: (question: NewQuestion) => string
}

export type BodyCount = {
  readonly words: number
  readonly figures: number
  readonly sources: number
  readonly budget: LengthBudget
}

export type NoteEditorProps = {
  readonly note: OpenNote
  readonly feed: BodyFeed
  /** Of the note as its header says now, two letters: figures are written in it. */
  readonly language: string
  /** Drawn at the top of the page, above the text; the editor draws the page and its toolbar. */
  readonly header?: ReactNode
  /** Of the body; told no more once another note is shown, so flush before showing one. */
  readonly onSaveState: (state: SaveState) => void
  /** Null when neither the cursor nor the pointer is on one. */
  readonly onFigure: (figure: WatchedFigure | null) => void
  readonly onCount: (count: BodyCount) => void
  readonly onOutline: (outline: PageOutline) => void
  /** What the library says against figures and charts of the page, what is kept among it. */
  readonly onFigureChanges: (changes: LibraryChanges) => void
  readonly onComments: (comments: PageComments) => void
  /** The words of a comment were clicked. */
  readonly onOpenComment: (id: string) => void
  readonly controls: Ref<NoteEditorControls>
}

/** The page of a note: its toolbar, header, text and footnotes. */
export function NoteEditor(props: NoteEditorProps) {
  // What is in an open page is newer than any answer, so only another note opens it anew.
  return <Page key={props.note.id} {...props} />
}

const newId = () => idFromBytes(crypto.getRandomValues(new Uint8Array(idByteCount)))

function Page(props: NoteEditorProps) {
  const { note, onSaveState, onFigure, onCount, controls } = props
  const page = useRef<HTMLElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  const language = languageOf(props.language)
  const profile = useSettings().settings
  const { body, ...stored } = useBodySaving(note, props.feed, onSaveState)
  const parts = usePageEditor(body, newId, { language, profile })
  const { editor } = parts
  const insertion = useInsertion(editor, { language, newId, actions: parts.footnoteActions })
  useFigureWatch(editor, page, onFigure)
  const figures = useFigureList(editor, note.id, language)
  useCommands(
    insertCommands(editor, {
      ...insertion,
      listFigures: figures.open,
      choosePicture: parts.incoming.pictures.choose,
    }),
  )
  useGoBack(editor)
  useTextCommands(editor, insertion.footnoteInUse)
  useListCommands(editor)
  const find = useFind(editor)
  const live = useLiveFigures(editor, {
    noteId: note.id,
    language,
    onChanges: props.onFigureChanges,
  })
  useWrittenLanguage(editor, language, { ...parts, changes: live.changes })
  useBodyCount(editor, body, onCount)
  const commentControls = useComments(editor, {
    body,
    newId,
    sight: parts.comments,
    footnote: insertion.footnoteInUse,
    onComments: props.onComments,
    onOpen: props.onOpenComment,
  })
  const outline = useOutline(editor, props.onOutline)
  useImperativeHandle(parts.dropped, () => insertion.insertAt)

  useImperativeHandle(controls, () => ({
    insertEvidence: insertion.insert,
    insertChart: insertion.insertChart,
    ...stored,
    changeBody: (change) => changeBody(editor, body, change),
    ...undoControls(editor),
    readPosition: () => readPagePosition(editor, desk.current),
    restorePosition: (position) => restorePagePosition(parts.drawn, desk.current, position),
    page: createPageControls(editor, body),
    comments: commentControls,
    figures: live.controls,
    ...textControls(editor),
    outline,
    askQuestion: (question) => askQuestion(editor, question, { language, newId }),
  }))

  return (
    <div className="fiche-editor" data-help="figures">
      <Toolbar
        editor={editor}
        language={language}
        onFootnote={insertion.insertFootnote}
        onQuestions={insertion.insertQuestions}
      />
      {find.element}
      <div className="fiche-desk" ref={desk}>
        <Sheet {...props} ref={page} parts={parts} insertion={insertion} live={live} />
      </div>
      <OutcomeLines outcome={insertion.outcome} />
      {parts.incoming.notice}
      {parts.incoming.pictures.element}
      {figures.element}
      <Suggestions parts={parts} insertion={insertion} noteId={note.id} language={language} />
    </div>
  )
}

type TextControlName = 'selectedText' | 'focus' | 'showWords' | 'numbers'

function textControls(editor: Editor): Pick<NoteEditorControls, TextControlName> {
  return {
    selectedText: () => selectedText(editor),
    focus: () => editor.commands.focus(),
    showWords: (words) => showWords(editor, words),
    numbers: createNumberControls(editor, newId),
  }
}

function undoControls(editor: Editor): Pick<NoteEditorControls, 'undo' | 'undoSteps'> {
  return {
    undo: () => editor.commands.undo(),
    undoSteps: () => undoManagerOf(editor)?.undoStack.length ?? 0,
  }
}

type SuggestionsProps = {
  readonly parts: PageEditor
  readonly insertion: Pick<ReturnType<typeof useInsertion>, 'choose'>
  readonly noteId: string
  readonly language: Language
}

/** The menu of `/`, while there is one. */
function Suggestions({ parts, insertion, noteId, language }: SuggestionsProps) {
  const { editor, slash } = parts
  const onActive = useCallback((id: string | null) => tellActiveEntry(editor.view, id), [editor])
  if (slash === null) return null
  return (
    <SlashMenu
      slash={slash}
      noteId={noteId}
      parentName={editor.state.selection.$from.parent.type.name}
      targets={() => listTargets(editor.state.doc, language)}
      language={language}
      keys={parts.slashKeys}
      onChoose={(choice) => insertion.choose(choice, slash.range)}
      onEnter={() => editor.commands.enter()}
      onActive={onActive}
    />
  )
}

type SheetProps = {
  readonly ref: Ref<HTMLElement>
  readonly parts: Pick<PageEditor, 'editor' | 'drawn' | 'incoming'>
  readonly insertion: Pick<ReturnType<typeof useInsertion>, 'askedFootnote' | 'onFootnoteFocus'>
  readonly language: string
  readonly header?: ReactNode
  readonly live: { readonly charts: ChartChangesById }
}

/** What is printed: header, text and footnotes. */
function Sheet({ ref, parts, insertion, language, header, live }: SheetProps) {
  const { editor, drawn, incoming } = parts
  const { settings } = useSettings()
  const closesUp = closesUpPerCent(languageOf(language), settings)
  return (
    <article className="fiche-page" ref={ref} data-per-cent={closesUp ? 'closed' : 'spaced'}>
      {header}
      <ChartLanguage.Provider value={languageOf(language)}>
        <ChartChanges.Provider value={live.charts}>
          <EditorText drawn={drawn} lang={language} />
        </ChartChanges.Provider>
      </ChartLanguage.Provider>
      <FootnoteList
        editor={editor}
        asked={insertion.askedFootnote}
        onFocus={insertion.onFootnoteFocus}
        plugins={incoming.ofFootnotes}
      />
    </article>
  )
}

function selectedText({ state: { doc, selection } }: Editor): string {
  return doc.textBetween(selection.from, selection.to, ' ', '').trim()
}
