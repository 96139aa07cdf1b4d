import { assertNever } from '@shared/base/assert-never'
import type { ReadyPlace } from '@shared/note/ready/ready-item'
import { flushSync } from 'react-dom'
import type { NoteEditorControls } from '../../../features/editor/note-editor'

/** Goes to a place of the note; false if it is no longer there. */
export function isPlaceReached(
  place: Exclude<ReadyPlace, { kind: 'sent' }>,
  editor: NoteEditorControls | null,
): boolean {
  switch (place.kind) {
    case 'header':
      return focusField(place.field)
    case 'value':
      return editor?.figures.goTo(place.id) ?? false
    case 'words':
      return editor?.page.goToWords(place.partId, place.words) ?? false
    case 'comment':
      editor?.comments.goTo(place.id)
      return editor !== null
    default:
      return assertNever(place)
  }
}

/** Goes to a field of the header, or to the header where nothing can be typed into it. */
export function showField(name: string): void {
  if (focusField(name)) return
  const header = document.querySelector<HTMLElement>('[data-note-header]')
  header?.scrollIntoView({ block: 'nearest' })
}

function focusField(name: string): boolean {
  const find = () =>
    document.querySelector<HTMLElement>(`[data-note-header] [data-field="${name}"]`)
  // Fields that most notes leave empty are not always shown.
  if (find() === null) flushSync(() => document.querySelector<HTMLElement>(moreFields)?.click())
  const field = find()
  const input =
    (field?.matches('select') === true ? field : null) ??
    field?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    field?.querySelector<HTMLElement>('input, textarea, select, button')
  input?.focus()
  return input != null
}

const moreFields = '[data-note-header] > [aria-expanded="false"]'
