import { type Editor, Node } from '@tiptap/core'
import { optionalText } from './optional-text'
import {
  isInQuestion,
  leaveQuestions,
  moveQuestion,
  removeEmptyQuestion,
  splitIntro,
} from './question-moves'

export const Questions = Node.create({
  name: 'questions',
  content: 'questionsIntro question*',
  group: 'block',
  defining: true,
  parseHTML: () => [{ tag: 'section[data-questions]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'section',
    { ...HTMLAttributes, class: 'fiche-questions', 'data-questions': '', 'data-help': 'questions' },
    0,
  ],
})

export const QuestionsIntro = Node.create({
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

export const Question = Node.create({
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
  addKeyboardShortcuts: () => ({
    Enter: ({ editor: { state, view } }) =>
      leaveQuestions(state, view.dispatch) || splitIntro(state, view.dispatch),
    Backspace: ({ editor: { state, view } }) => removeEmptyQuestion(state, view.dispatch),
    'Alt-ArrowUp': ({ editor }) => move(editor, -1),
    'Alt-ArrowDown': ({ editor }) => move(editor, 1),
  }),
})
