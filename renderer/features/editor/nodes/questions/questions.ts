import { type Editor, Node } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { optionalText } from '../optional-text'
import { endParts, goIn, keepFirstQuestions, makeQuestions, splitPart } from './question-levels'
import {
  isInQuestion,
  leaveQuestions,
  moveQuestion,
  removeEmptyQuestion,
  splitIntro,
} from './question-moves'

/**
 * Questions and their parts stand side by side, so that what two windows wrote at once is a block of
 * questions whatever comes of it.
 */
const Questions = Node.create({
  name: 'questions',
  content: 'questionsIntro (question | subQuestion)*',
  group: 'block',
  defining: true,
  parseHTML: () => [{ tag: 'section[data-questions]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'section',
    { ...HTMLAttributes, class: 'fiche-questions', 'data-questions': '', 'data-help': 'questions' },
    0,
  ],
  addProseMirrorPlugins: () => [keepFirstQuestions],
})

const QuestionsIntro = Node.create({
  name: 'questionsIntro',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-questions-intro]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    { ...HTMLAttributes, class: 'fiche-questions-intro', 'data-questions-intro': '' },
    0,
  ],
})

const move = (editor: Editor, direction: -1 | 1) => {
  const { state, view } = editor
  // Alt with an arrow would leave the page in some systems: inside a question it is always ours.
  return moveQuestion(state, direction, view.dispatch) || isInQuestion(state)
}

const Question = Node.create({
  name: 'question',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    // Splitting a library question makes a new one that the library does not know.
    questionId: { ...optionalText('questionId'), keepOnSplit: false },
  }),
  parseHTML: () => [{ tag: 'p[data-question]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    { ...HTMLAttributes, class: 'fiche-question', 'data-question': '' },
    0,
  ],
  addKeyboardShortcuts: () => {
    const first =
      (...changes: readonly ((state: EditorState, dispatch: Dispatch) => boolean)[]) =>
      ({ editor: { state, view } }: { readonly editor: Editor }) =>
        changes.some((change) => change(state, view.dispatch))
    return {
      Enter: first(leaveQuestions, splitIntro, endParts, splitPart),
      Backspace: first(removeEmptyQuestion),
      Tab: first(goIn),
      'Shift-Tab': first(makeQuestions),
      'Alt-ArrowUp': ({ editor }) => move(editor, -1),
      'Alt-ArrowDown': ({ editor }) => move(editor, 1),
    }
  },
})

type Dispatch = (transaction: Transaction) => void

/** A part of the question above it, lettered `(a)`. */
const SubQuestion = Node.create({
  name: 'subQuestion',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-sub-question]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    { ...HTMLAttributes, class: 'fiche-sub-question', 'data-sub-question': '' },
    0,
  ],
})

export const questionExtensions = [Questions, QuestionsIntro, Question, SubQuestion]
