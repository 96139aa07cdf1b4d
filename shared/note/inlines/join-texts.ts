import type { Inline, TextInline } from '../inline'

/** Joins neighbouring texts of the same marks: so each state has one form only. */
export function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text' && sameMarks(last, inline))
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text, marks: last.marks }
    else joined.push(inline)
  }
  return joined
}

function sameMarks(one: TextInline, other: TextInline): boolean {
  return one.marks === other.marks || one.marks.join() === other.marks.join()
}
