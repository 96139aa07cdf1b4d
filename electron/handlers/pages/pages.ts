import type { Handlers } from '@shared/contract/contract'
import type { LayoutJob } from '../../export/pages/layout-note'
import { readNote } from '../../operations/read-note'
import { findImageBytes } from '../../store/images/images'
import type { HandlerContext } from '../context'

export function pagesHandlers({ db, settings, layOut }: HandlerContext) {
  function makeJob(id: string, wants: LayoutJob['wants']): LayoutJob {
    const note = readNote(db, id)
    const images = new Map<string, Uint8Array>()
    for (const block of note.body) {
      const bytes = block.kind === 'image' ? findImageBytes(db, block.sha256) : undefined
      if (block.kind === 'image' && bytes !== undefined) images.set(block.sha256, bytes)
    }
    const { percentSpacing, quotationMarks } = settings.read()
    return { note, images, wants, profile: { percentSpacing, quotationMarks } }
  }
  return {
    layoutNote: ({ id, wants }) => layOut(`${id} ${wants}`, () => makeJob(id, wants)),
  } satisfies Partial<Handlers>
}
