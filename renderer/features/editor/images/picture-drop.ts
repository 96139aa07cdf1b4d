import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** The files of a drag or a clipboard that call themselves pictures, drawings too. */
export function picturesIn(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
}

/** Hands over pictures that are dropped into the text, with the place where. */
export function pictureDrop(onDrop: (files: readonly File[], position: number) => void) {
  return Extension.create({
    name: 'pictureDrop',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDrop: (view, event) => {
            const files = picturesIn(event.dataTransfer)
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
            if (files.length === 0 || at === null || !view.editable) return false
            event.preventDefault()
            onDrop(files, at.pos)
            return true
          },
        },
      }),
    ],
  })
}
