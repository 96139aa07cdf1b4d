/** As long as the details may take to be read and drawn. */
const mostFrames = 60

/** Focuses the first field of the details once they are drawn; `isEdit` begins to edit it. */
export function startEditing(isEdit: boolean, framesLeft = mostFrames): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('aside [data-edit-field]')
    if (field === null) {
      if (framesLeft > 0) startEditing(isEdit, framesLeft - 1)
      return
    }
    field.focus()
    if (isEdit) field.click()
  })
}
