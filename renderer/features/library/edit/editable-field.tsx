import { UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../../components/button'
import { errorCode, errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import classes from './editable-field.module.css'
import { refuseLongText } from './refuse-long-text'

export type EditableFieldProps = {
  readonly label: string
  /** As it is stored; empty where nothing is known. */
  readonly value: string
  /** As it is shown, if that is another way. */
  readonly shown?: string
  /** Said where nothing is known: "Add a deadline". */
  readonly add: string
  /** Several lines: Shift+Enter makes a new one. */
  readonly isLong?: boolean
  /** The name of the item: shown large, without a label before it. */
  readonly isTitle?: boolean
  readonly suggestions?: readonly string[]
  /** How to write it: "2024, November 2024 or 19.11.2024". */
  readonly hint?: string
  /** Stands after the value. */
  readonly badge?: ReactNode
  /** The state that an edit starts from; it is handed to `onSave`. */
  readonly seen: number | null
  readonly onSave: (value: string, seen: number | null) => Promise<unknown>
}

type Draft = { readonly value: string; readonly seen: number | null }

/** A value that is edited where it stands: click, Enter or F2 begins, Enter saves, Escape leaves. */
export function EditableField(props: EditableFieldProps) {
  const { label, value, seen, onSave } = props
  const text = useText()
  const id = useId()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [problem, setProblem] = useState<{ sentence: string; isConflict: boolean } | null>(null)
  // A field that goes away loses the focus, which is no reason to save once more.
  const isOpen = useRef(false)

  function begin() {
    isOpen.current = true
    setDraft({ value, seen })
  }
  function leave(keepsFocus: boolean) {
    isOpen.current = false
    const close = () => {
      setDraft(null)
      setProblem(null)
    }
    if (!keepsFocus) return close()
    // At once, so that the next key goes to the value and not nowhere.
    flushSync(close)
    document.getElementById(id)?.focus()
  }
  async function save(from: Draft, keepsFocus: boolean) {
    if (!isOpen.current) return
    if (from.value.trim() === value.trim()) return leave(keepsFocus)
    isOpen.current = false
    try {
      await onSave(from.value, from.seen)
      leave(keepsFocus)
    } catch (error) {
      isOpen.current = true
      const isConflict = errorCode(error) === 'item-changed'
      setProblem({ sentence: errorMessage(error), isConflict })
    }
  }

  return (
    <div className={props.isTitle ? classes.title : classes.field}>
      {!props.isTitle && (
        <span className={classes.label} id={`${id}-label`}>
          {label}
        </span>
      )}
      <div className={classes.value}>
        {draft === null ? (
          <ShownValue {...props} id={id} onEdit={begin} />
        ) : (
          <FieldInput
            {...props}
            id={id}
            draft={draft.value}
            isWrong={problem !== null}
            onDraft={(next) => setDraft({ ...draft, value: next })}
            onLeave={() => leave(true)}
            onSave={(keepsFocus) => void save(draft, keepsFocus)}
            onTooLong={() =>
              setProblem({ sentence: text('error.text-too-long'), isConflict: false })
            }
          />
        )}
        {problem !== null && draft !== null && (
          <div className={classes.problem} role="alert" id={`${id}-problem`}>
            <p>{problem.sentence}</p>
            {problem.isConflict && (
              <Conflict
                theirs={value}
                onMine={() => void save({ ...draft, seen }, true)}
                onTheirs={() => leave(true)}
              />
            )}
          </div>
        )}
      </div>
    </div>
  )
}

function ShownValue(
  props: EditableFieldProps & { readonly id: string; readonly onEdit: () => void },
) {
  const { id, value, shown, add, label, badge, onEdit } = props
  const text = useText()
  const words = value === '' ? add : (shown ?? value)
  return (
    <>
      <UnstyledButton
        id={id}
        className={classes.shown}
        data-empty={value === ''}
        data-edit-field=""
        title={text('edit.hint')}
        aria-label={value === '' ? add : text('edit.field', { label, value: shown ?? value })}
        onClick={onEdit}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'F2') return
          event.preventDefault()
          onEdit()
        }}
      >
        {words}
      </UnstyledButton>
      {value !== '' && badge}
    </>
  )
}

type FieldInputProps = Omit<EditableFieldProps, 'onSave'> & {
  readonly id: string
  readonly draft: string
  readonly isWrong: boolean
  readonly onDraft: (value: string) => void
  readonly onLeave: () => void
  readonly onSave: (keepsFocus: boolean) => void
  readonly onTooLong: () => void
}

function FieldInput(props: FieldInputProps) {
  const { id, label, draft, suggestions = [], hint, isLong, onDraft } = props
  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      props.onLeave()
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      props.onSave(true)
    }
  }
  const shared = {
    className: classes.input,
    'aria-label': label,
    'aria-invalid': props.isWrong,
    'aria-describedby': props.isWrong ? `${id}-problem` : hint ? `${id}-hint` : undefined,
    value: draft,
    autoFocus: true,
    onKeyDown,
    onBlur: () => props.onSave(false),
    ...refuseLongText(props.onTooLong),
  }
  return (
    <>
      {isLong ? (
        <textarea
          {...shared}
          rows={Math.min(12, 2 + Math.ceil(draft.length / 44))}
          onChange={({ currentTarget }) => onDraft(currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => onDraft(currentTarget.value)}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
    </>
  )
}

type ConflictProps = {
  readonly theirs: string
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Both are kept in sight until one decides. */
function Conflict({ theirs, onMine, onTheirs }: ConflictProps) {
  const text = useText()
  return (
    <>
      <p className={classes.theirs}>{text('edit.now', { value: theirs })}</p>
      <div className={classes.choices}>
        {/* The field must not be left, and saved, by the click on its own button. */}
        <Button onMouseDown={(event) => event.preventDefault()} onClick={onTheirs}>
          {text('edit.takeTheirs')}
        </Button>
        <Button onMouseDown={(event) => event.preventDefault()} onClick={onMine}>
          {text('edit.saveMine')}
        </Button>
      </div>
    </>
  )
}
