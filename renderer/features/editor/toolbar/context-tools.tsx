import type { Evidence } from '@shared/contract/library'
import type { Language } from '@shared/language/language'
import { IconArrowDown, IconArrowUp, IconIndentIncrease, IconTrash } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { api } from '../../../lib/api'
import { useText } from '../../../lib/use-text'
import { type FigureChoice, figureForms } from '../insert/figure-forms'
import { addPart, makeParts, makeQuestions } from '../nodes/questions/question-levels'
import { deleteQuestion, moveQuestion } from '../nodes/questions/question-moves'
import { Tool } from './tool'
import classes from './toolbar.module.css'

type WithEditor = { readonly editor: Editor }

export function QuestionTools({ editor, isPart }: WithEditor & { readonly isPart: boolean }) {
  const text = useText()
  const run = (
    change: (state: Editor['state'], dispatch: Editor['view']['dispatch']) => boolean,
  ) => {
    change(editor.state, editor.view.dispatch)
    editor.view.focus()
  }
  return (
    <span className={classes.group}>
      <Tool
        label={text('editor.subQuestion')}
        icon={IconIndentIncrease}
        keys={isPart ? 'Shift+Tab' : 'Tab'}
        pressed={isPart}
        onUse={() =>
          run((state, dispatch) =>
            isPart
              ? makeQuestions(state, dispatch)
              : makeParts(state, dispatch) || addPart(state, dispatch),
          )
        }
      />
      <Tool
        label={text('editor.questionUp')}
        icon={IconArrowUp}
        keys="Alt+Up"
        onUse={() => run((state, dispatch) => moveQuestion(state, -1, dispatch))}
      />
      <Tool
        label={text('editor.questionDown')}
        icon={IconArrowDown}
        keys="Alt+Down"
        onUse={() => run((state, dispatch) => moveQuestion(state, 1, dispatch))}
      />
      <Tool
        label={text('editor.questionDelete')}
        icon={IconTrash}
        onUse={() => run(deleteQuestion)}
      />
    </span>
  )
}

type FigureToolsProps = WithEditor & {
  readonly language: Language
  readonly observationId: string
  readonly form: string
}

/** The forms in which the selected figure can read. */
export function FigureTools({ editor, language, observationId, form }: FigureToolsProps) {
  const text = useText()
  const [found, setFound] = useState<Evidence | null>(null)
  useEffect(() => {
    let current = true
    api.getStatistics({ ids: [observationId] }).then(
      ([statistic]) => current && setFound(statistic ?? null),
      // Without the library the figure keeps its form; the side says what is wrong.
      () => current && setFound(null),
    )
    return () => {
      current = false
    }
  }, [observationId])

  const choices = found?.kind === 'statistic' ? figureForms(found.item, language) : []
  if (found?.item.id !== observationId || choices.length < 2) return null
  const choose = ({ form: chosen, shown }: FigureChoice) => {
    const { from } = editor.state.selection
    const attributes = { form: chosen, shown, shownAt: new Date().toISOString() }
    editor
      .chain()
      .updateAttributes('figure', attributes)
      .setNodeSelection(from)
      .focus(undefined, { scrollIntoView: false })
      .run()
  }
  return (
    <fieldset className={classes.forms} aria-label={text('editor.figureForm')}>
      {choices.map((choice) => (
        <button
          key={choice.form}
          type="button"
          aria-pressed={choice.form === form}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(choice)}
        >
          {choice.shown}
        </button>
      ))}
    </fieldset>
  )
}
