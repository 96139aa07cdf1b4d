import { closesUpPerCent } from '@shared/typography/profile'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { WritingStyle } from './house-style'

type Typed = { readonly from: number; readonly to: number; readonly text: string }

/** A number on its own: not a part of an address such as `?q=5%20`. */
const numberBefore = /(?:^|[\s([–-])\d[\d.,]*(?: \d{3})*([ \u00a0]?)$/

/**
 * Types a sign of per cent after a number as the house style wants it: `80 %` or `80%`, whichever
 * was meant; a space taken out again by hand stays out.
 *
 * @returns null where it is typed as it is
 */
export function typePerCent(
  { tr, doc }: EditorState,
  { from, to, text }: Typed,
  { language, profile }: WritingStyle,
): Transaction | null {
  if (text !== '%' && text !== '‰') return null
  const $from = doc.resolve(from)
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
  const space = numberBefore.exec(before)?.[1]
  const isClosed = closesUpPerCent(language, profile)
  if (space === undefined || (space === '') === isClosed) return null
  return tr.insertText(isClosed ? text : ` ${text}`, from - space.length, to).scrollIntoView()
}
