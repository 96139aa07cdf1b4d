import type { Evidence } from '@shared/contract/library'
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { readEvidence } from '../../../lib/evidence-drag'

/** Hands over a result that is dropped into the text, with the place where. */
export function evidenceDrop(onDrop: (position: number, evidence: Evidence) => void) {
  return Extension.create({
    name: 'evidenceDrop',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDrop: (view, event) => {
            const evidence = readEvidence(event.dataTransfer)
            if (evidence === null) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
            if (at !== null) onDrop(at.pos, evidence)
            event.preventDefault()
            return true
          },
        },
      }),
    ],
  })
}
