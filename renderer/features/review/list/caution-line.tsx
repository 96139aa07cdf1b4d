import type { ReviewChange } from '@shared/review/review'
import type { Text } from '@shared/text/text'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useText } from '../../../lib/use-text'
import { wordsOf } from '../entries/edited-words'
import { cut } from './cut'
import classes from './list.module.css'

/** Why a change must be seen before it is taken; nothing for others. */
export function CautionLine({ change }: { readonly change: ReviewChange }) {
  const text = useText()
  const words = cautionWords(change, text)
  if (words === null) return null
  return (
    <span className={classes.caution}>
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span>{words}</span>
    </span>
  )
}

function cautionWords(change: ReviewChange, text: Text): string | null {
  if (change.kind === 'header') return text('review.caution.header')
  const caution = 'caution' in change ? change.caution : null
  switch (caution?.kind) {
    case undefined:
      return null
    case 'figure':
      return figureWords(change, caution.sourced, text)
    case 'designation':
      return text('review.caution.designation', { words: cut(caution.words) })
    case 'formula':
      return text('review.caution.formula', { words: cut(caution.words) })
  }
}

function figureWords(change: ReviewChange, sourced: string, text: Text): string {
  if (change.kind !== 'text') return unbroken(text('review.caution.figureGone', { sourced }))
  const [before, after] = [cut(change.before), cut(wordsOf(change.after))]
  if (after === '') return unbroken(text('review.caution.figureGone', { sourced }))
  return unbroken(text('review.caution.figure', { before, after, sourced }))
}

/** No line begins with a unit. */
const unbroken = (words: string) => words.replace(/(\d) (?=%|\d)/g, '$1\u00a0')
