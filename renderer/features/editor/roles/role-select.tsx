import { roles } from '@shared/note/roles/role'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useText } from '../../../lib/use-text'
import classes from '../toolbar/toolbar.module.css'
import { roleAt, setRole } from './set-role'

/** What the block at the cursor is for in a briefing. */
export function RoleSelect({ editor }: { readonly editor: Editor }) {
  const text = useText()
  const role = useEditorState({ editor, selector: ({ editor: { state } }) => roleAt(state) })
  return (
    <select
      data-help="templates"
      className={classes.style}
      aria-label={text('role.choose')}
      title={text('role.choose')}
      value={role ?? ''}
      onChange={({ currentTarget: { value } }) =>
        setRole(editor, roles.find((one) => one === value) ?? null)
      }
    >
      <option value="">{text('role.none')}</option>
      {roles.map((one) => (
        <option key={one} value={one}>
          {text(`role.${one}`)}
        </option>
      ))}
    </select>
  )
}
