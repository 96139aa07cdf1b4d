import type { Inline } from '@shared/note/inline'
import { Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { flattenBlocks } from '../paste/flatten-blocks'
import { inlineNodes } from '../paste/paste-blocks'
import { type PasteOutcome, readClipboard } from '../paste/paste-foreign'
import type { Loss } from '../paste/pasted'

/**
 * What other programs put on the clipboard comes into a footnote as text in lines: cleaned as in the
 * text of the note, without footnotes of its own.
 */
export function pasteInlines(newId: () => string, onPaste: (outcome: PasteOutcome) => void) {
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) => {
          const pasted = view.editable ? readClipboard(event.clipboardData, newId) : null
          if (pasted === null) return false
          event.preventDefault()
          if (pasted.kind === 'pictures') {
            onPaste({ kind: 'nothing', losses: withPictures([], pasted.pictures.length) })
            return true
          }
          if (pasted.kind !== 'blocks') {
            onPaste(pasted)
            return true
          }
          const content = inlineNodes(linesOf(flattenBlocks(pasted.blocks)), view.state.schema)
          const tr = view.state.tr.replaceSelection(new Slice(content, 0, 0))
          view.dispatch(tr.scrollIntoView().setMeta('paste', true))
          const losses = withPictures(pasted.losses, pasted.pictures.length)
          onPaste({ kind: 'pasted', losses, picturesBelow: 0 })
          return true
        },
      },
    },
  })
}

/** No picture stands in a footnote. */
function withPictures(losses: readonly Loss[], count: number): readonly Loss[] {
  if (count === 0) return losses
  const known = losses.find(({ kind }) => kind === 'picture')?.count ?? 0
  return [
    { kind: 'picture', count: known + count },
    ...losses.filter(({ kind }) => kind !== 'picture'),
  ]
}

function linesOf(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines
    .flatMap((line, index) => (index === 0 ? line : [{ kind: 'lineBreak' as const }, ...line]))
    .flatMap((inline) => (inline.kind === 'footnote' ? inNote(inline.content) : [inline]))
}

/** A footnote of the footnote stands in brackets: none of its words is lost. */
function inNote(content: readonly Inline[]): readonly Inline[] {
  const text = (value: string): Inline => ({ kind: 'text', text: value, marks: [] })
  return [text(' ('), ...content, text(')')]
}
