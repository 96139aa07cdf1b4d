import { useEffect, useEffectEvent, useState } from 'react'
import { useText } from '../../../lib/use-text'
import classes from '../word-import.module.css'

export type WordDropProps = {
  readonly onFiles: (files: readonly File[]) => void
}

/**
 * Takes files that are dropped anywhere on the window, and says so while they are over it. A place
 * with `data-takes-files` keeps those that are for itself.
 */
export function WordDrop({ onFiles }: WordDropProps) {
  const text = useText()
  const [isOver, setIsOver] = useState(false)

  const onDragOver = useEffectEvent((event: DragEvent) => {
    if (!bringsDocuments(event.dataTransfer) || isForAnother(event)) return setIsOver(false)
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
    setIsOver(true)
  })
  const onDragLeave = useEffectEvent((event: DragEvent) => {
    // Between two elements of the window there is one that it enters.
    if (event.relatedTarget === null) setIsOver(false)
  })
  const onDrop = useEffectEvent((event: DragEvent) => {
    setIsOver(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    if (!bringsDocuments(event.dataTransfer) || files.length === 0 || isForAnother(event)) return
    event.preventDefault()
    event.stopPropagation()
    onFiles(files)
  })
  useEffect(() => {
    const listening = { capture: true }
    window.addEventListener('dragover', onDragOver, listening)
    window.addEventListener('dragleave', onDragLeave, listening)
    window.addEventListener('drop', onDrop, listening)
    return () => {
      window.removeEventListener('dragover', onDragOver, listening)
      window.removeEventListener('dragleave', onDragLeave, listening)
      window.removeEventListener('drop', onDrop, listening)
    }
  }, [])

  if (!isOver) return null
  return (
    <div className={classes.drop} role="status">
      <p className={classes.dropTitle}>{text('openWord.drop')}</p>
      <p className={classes.dropHint}>{text('openWord.dropHint')}</p>
    </div>
  )
}

function isForAnother({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null
}

/** Pictures are for the text; what is dragged within the window has no files. */
function bringsDocuments(data: DataTransfer | null): boolean {
  if (data === null || !data.types.includes('Files')) return false
  const kinds = [...data.items].filter(({ kind }) => kind === 'file').map(({ type }) => type)
  return kinds.length > 0 && !kinds.some((type) => type.startsWith('image/'))
}
