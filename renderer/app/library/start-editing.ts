/** As long as the details may take to be read and drawn. */
const mostFrames = 60

/**
 * Focuses the first field of the details, at once or when they are drawn; `isEdit` begins to edit
 * it, so that what one types next goes there.
 */
export function startEditing(isEdit: boolean, framesLeft = mostFrames): void {
  const field = document.querySelector<HTMLElement>('aside [data-edit-field]')
  field?.focus()
  // In a drawer that is still opening nothing takes the focus yet.
  if (field === null || document.activeElement !== field) {
    if (framesLeft > 0) requestAnimationFrame(() => startEditing(isEdit, framesLeft - 1))
    return
  }
  if (isEdit) field.click()
}
