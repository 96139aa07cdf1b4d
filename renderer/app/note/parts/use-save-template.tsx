import { type ReactNode, useState } from 'react'
import {
  SaveTemplateDialog,
  type SaveTemplateDialogProps,
} from '../../../features/templates/save-template-dialog'

export type SavedTemplate = Omit<SaveTemplateDialogProps, 'onClose'>

/** Asks for the name of a template to be made of the open note: how to ask, and what then shows. */
export function useSaveTemplate(parts: SavedTemplate): {
  readonly ask: () => void
  readonly element: ReactNode
} {
  const [isAsking, setIsAsking] = useState(false)
  return {
    ask: () => setIsAsking(true),
    element: isAsking && <SaveTemplateDialog {...parts} onClose={() => setIsAsking(false)} />,
  }
}
