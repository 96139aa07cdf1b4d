import type { Language } from '@shared/language/language'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconList,
  IconListNumbers,
  IconMessagePlus,
  IconMessageQuestion,
  IconNote,
  IconRotateRectangle,
  IconSubscript,
  IconSuperscript,
  IconUnderline,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useCommandAccess } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'
import { ListTools } from '../lists/list-tools'
import { turnAnnex } from '../nodes/structure/annex'
import { RoleSelect } from '../roles/role-select'
import { TableSizeButton } from '../tables/table-size'
import { FigureTools, QuestionTools } from './context-tools'
import { moveInToolbar } from './move-in-toolbar'
import { TableTools } from './table-tools'
import { Tool } from './tool'
import classes from './toolbar.module.css'
import {
  applyStyle,
  type StyleName,
  styleNames,
  type ToolbarState,
  toolbarState,
} from './toolbar-state'

export type ToolbarProps = {
  readonly editor: Editor
  readonly language: Language
  readonly onFootnote: () => void
  readonly onQuestions: () => void
}

/** Quiet tools above the page; those of a table, a question or a figure appear when one is in it. */
export function Toolbar({ editor, language, onFootnote, onQuestions }: ToolbarProps) {
  const text = useText()
  const state = useEditorState({
    editor,
    selector: (snapshot) => toolbarState(snapshot.editor),
  })
  return (
    <div
      className={classes.toolbar}
      role="toolbar"
      aria-label={text('editor.toolbar')}
      onKeyDown={(event) => {
        moveInToolbar(event)
        if (event.key === 'Escape') editor.commands.focus()
      }}
    >
      <StyleSelect editor={editor} style={state.style} />
      <RoleSelect editor={editor} />
      <Marks editor={editor} state={state} />
      <Blocks editor={editor} state={state} onFootnote={onFootnote} onQuestions={onQuestions} />
      {state.listStart !== null && <ListTools editor={editor} start={state.listStart} />}
      {state.inTable && (
        <TableTools editor={editor} canMerge={state.canMergeCells} canSplit={state.canSplitCell} />
      )}
      {state.annex !== null && (
        <span className={classes.group} data-tools-here>
          <Tool
            label={text('annex.turn')}
            icon={IconRotateRectangle}
            keys="Alt+Shift+L"
            pressed={state.annex === 'landscape'}
            onUse={() => {
              turnAnnex(editor)
              editor.commands.focus()
            }}
          />
        </span>
      )}
      {state.inQuestion && <QuestionTools editor={editor} isPart={state.inSubQuestion} />}
      {state.figure !== null && (
        <FigureTools
          editor={editor}
          language={language}
          observationId={state.figure.observationId}
          form={state.figure.form}
        />
      )}
      <span className={classes.history}>
        <Tool
          label={text('editor.undo')}
          icon={IconArrowBackUp}
          keys="Mod+Z"
          disabled={!state.canUndo}
          onUse={() => editor.chain().focus().undo().run()}
        />
        <Tool
          label={text('editor.redo')}
          icon={IconArrowForwardUp}
          keys="Mod+Y"
          disabled={!state.canRedo}
          onUse={() => editor.chain().focus().redo().run()}
        />
      </span>
    </div>
  )
}

function StyleSelect({ editor, style }: { readonly editor: Editor; readonly style: StyleName }) {
  const text = useText()
  const fixed = styleNames.every((name) => name !== style)
  const names: readonly StyleName[] = fixed ? [style] : styleNames
  return (
    <select
      className={classes.style}
      aria-label={text('editor.style')}
      value={style}
      disabled={fixed}
      onChange={({ currentTarget: { value } }) => {
        const chosen = styleNames.find((name) => name === value)
        if (chosen) applyStyle(editor, chosen)
      }}
    >
      {names.map((name) => (
        <option key={name} value={name}>
          {text(`editor.style.${name}`)}
        </option>
      ))}
    </select>
  )
}

const marks = [
  { name: 'bold', icon: IconBold, keys: 'Mod+B' },
  { name: 'italic', icon: IconItalic, keys: 'Mod+I' },
  { name: 'underline', icon: IconUnderline, keys: 'Mod+U' },
  { name: 'superscript', icon: IconSuperscript, keys: 'Mod+.' },
  { name: 'subscript', icon: IconSubscript, keys: 'Mod+,' },
] as const

type GroupProps = { readonly editor: Editor; readonly state: ToolbarState }

function Marks({ editor, state }: GroupProps) {
  const text = useText()
  return (
    <span className={classes.group}>
      {marks.map(({ name, icon, keys }) => (
        <Tool
          key={name}
          label={text(`editor.${name}`)}
          icon={icon}
          keys={keys}
          pressed={state.marks.includes(name)}
          onUse={() => editor.chain().focus().toggleMark(name).run()}
        />
      ))}
    </span>
  )
}

function Blocks({
  editor,
  state,
  onFootnote,
  onQuestions,
}: GroupProps & Pick<ToolbarProps, 'onFootnote' | 'onQuestions'>) {
  const text = useText()
  const { run } = useCommandAccess()
  const blocked = state.inQuestion || styleNames.every((name) => name !== state.style)
  return (
    <span className={classes.group}>
      <Tool
        label={text('editor.bulletList')}
        icon={IconList}
        keys="Mod+Shift+8"
        pressed={state.list === 'bulletList'}
        disabled={blocked || state.inTable}
        onUse={() => editor.chain().focus().toggleBulletList().run()}
      />
      <Tool
        label={text('editor.orderedList')}
        icon={IconListNumbers}
        keys="Mod+Shift+7"
        pressed={state.list === 'orderedList'}
        disabled={blocked || state.inTable}
        onUse={() => editor.chain().focus().toggleOrderedList().run()}
      />
      <TableSizeButton
        disabled={blocked || state.inTable || state.list !== null}
        onChoose={(size) =>
          editor
            .chain()
            .focus()
            .insertTable({ ...size, withHeaderRow: true })
            .run()
        }
      />
      <Tool label={text('editor.footnote')} icon={IconNote} keys="Mod+Alt+F" onUse={onFootnote} />
      <Tool label={text('editor.questions')} icon={IconMessageQuestion} onUse={onQuestions} />
      <Tool
        label={text('commands.insert-comment')}
        icon={IconMessagePlus}
        keys="Mod+Alt+M"
        onUse={() => run('insert-comment')}
      />
    </span>
  )
}
