import { languageOf } from '../../language/language-of'
import type { Block } from '../../note/block'
import type { Inline, ReferenceInline } from '../../note/inline'
import { joinTexts } from '../../note/inlines/join-texts'
import { mapTexts } from '../../note/inlines/map-texts'
import { referenceText, targetsOf } from '../../note/references/references'

/**
 * References that read what output prints for them: in a Word file only the number of `section 2` is
 * a field, the word before it is text. One that reads otherwise, or whose part is not in the note,
 * becomes text as it stands.
 */
export function resolveReferences(body: readonly Block[], languageCode: string): readonly Block[] {
  const targets = targetsOf(body)
  const language = languageOf(languageCode)
  const textFor = (reference: ReferenceInline): string | null => {
    const target = targets.get(reference.targetId)
    return target === undefined ? null : referenceText(target, language)
  }
  return mapTexts(body, (_, inlines) => withReferences(inlines, textFor))
}

type TextFor = (reference: ReferenceInline) => string | null

function withReferences(inlines: readonly Inline[], textFor: TextFor): readonly Inline[] {
  if (!inlines.some(({ kind }) => kind === 'reference' || kind === 'footnote')) return inlines
  const resolved: Inline[] = []
  let skip = ''
  for (const [at, inline] of inlines.entries()) {
    if (inline.kind === 'footnote') {
      const content = withReferences(inline.content, textFor)
      resolved.push({ ...inline, content: content.filter((one) => one.kind !== 'footnote') })
    } else if (inline.kind === 'reference') {
      const words = textFor(inline)
      const cut =
        words === null ? null : cutFor(inline.shown, words, resolved.at(-1), inlines[at + 1])
      if (words === null || cut === null)
        resolved.push({ kind: 'text', text: inline.shown, marks: [] })
      else {
        shorten(resolved, cut.before.length)
        skip = cut.after
        resolved.push({ ...inline, shown: words })
      }
    } else if (inline.kind === 'text' && skip !== '') {
      const text = inline.text.slice(skip.length)
      skip = ''
      if (text !== '') resolved.push({ ...inline, text })
    } else resolved.push(inline)
  }
  return joinTexts(resolved)
}

/** The words around the number that belong to the reference, null where they are others. */
function cutFor(
  shown: string,
  words: string,
  before: Inline | undefined,
  after: Inline | undefined,
): { readonly before: string; readonly after: string } | null {
  const at = words.lastIndexOf(loose(shown))
  if (at < 0) return null
  const lead = words.slice(0, at)
  const tail = words.slice(at + shown.length)
  const isLed = lead === '' || (before?.kind === 'text' && loose(before.text).endsWith(lead))
  const isFollowed = tail === '' || (after?.kind === 'text' && loose(after.text).startsWith(tail))
  return isLed && isFollowed ? { before: lead, after: tail } : null
}

function loose(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function shorten(inlines: Inline[], length: number): void {
  const last = inlines.at(-1)
  if (length === 0 || last?.kind !== 'text') return
  inlines.pop()
  const text = last.text.slice(0, -length)
  if (text !== '') inlines.push({ ...last, text })
}
