import type { Block } from '../../note/block'
import { mapInlines } from '../../note/inlines/map-inlines'
import { plainTextOf } from '../../note/plain-text'

type FigureSpan = { readonly figureId: string; readonly start: number; readonly end: number }

// Unicode gives these to no character, so that no text has them.
const [before, after] = ['\ufdd0', '\ufdd1']

/**
 * Where each figure of a body stands in its plain text as `plainTextOf` gives it: offsets in UTF-16
 * units, the end after the last one. In the order of that text, footnotes after their paragraph.
 */
export function figureSpans(body: readonly Block[]): readonly FigureSpan[] {
  const marked = mapInlines(body, (inline) =>
    inline.kind === 'figure'
      ? { ...inline, shown: `${before}${inline.id} ${inline.shown}${after}` }
      : inline,
  )
  const spans: FigureSpan[] = []
  let marks = 0
  for (const match of plainTextOf({ body: marked }).matchAll(figurePattern)) {
    const [whole, figureId = '', shown = ''] = match
    const start = match.index - marks
    spans.push({ figureId, start, end: start + shown.length })
    marks += whole.length - shown.length
  }
  return spans
}

const figurePattern = new RegExp(`${before}([A-Za-z0-9-]+) ([^${after}]*)${after}`, 'g')
