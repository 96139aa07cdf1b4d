import { assertNever } from '@shared/base/assert-never'
import type { Block } from '@shared/note/block'
import { headerSchema } from '@shared/note/header'
import type { Mark } from '@shared/note/inline'
import { plainTextOfBlock } from '@shared/note/plain-text'
import type { ReviewChange, ReviewDecision } from '@shared/review/review'
import type { Text } from '@shared/text/text'
import { IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../../lib/use-text'
import { wordsOf } from '../entries/edited-words'
import { cut } from './cut'
import classes from './list.module.css'

export type ChangeWordsProps = {
  readonly change: ReviewChange
  readonly decision: ReviewDecision | undefined
}

/** What a change did, in words: as it read, and as it reads now. */
export function ChangeWords({ change, decision }: ChangeWordsProps): ReactNode {
  const text = useText()
  const { before, after } = statesOf(change, text)
  const edited = decision?.decision === 'edited' ? wordsOf(decision.words ?? []) : null
  return (
    <span className={classes.words}>
      {before !== '' && (
        <>
          <span className="visually-hidden">{text('review.said.before')} </span>
          <del>{cut(before)}</del>
        </>
      )}
      {before !== '' && after !== '' && (
        <>
          {' '}
          <IconArrowRight size={14} aria-hidden="true" className={classes.arrow} />{' '}
        </>
      )}
      {after !== '' && (
        <>
          <span className="visually-hidden"> {text('review.said.after')} </span>
          <ins data-dropped={edited !== null}>{cut(after)}</ins>
        </>
      )}
      {edited !== null && (
        <span className={classes.edited}>
          {text('review.said.edited')} <b>{edited}</b>
        </span>
      )}
    </span>
  )
}

/** What kind of change it is, by name. */
export function changeName(change: ReviewChange, text: Text): string {
  switch (change.kind) {
    case 'text': {
      if (change.before === '') return text('review.kind.inserted')
      return text(change.after.length === 0 ? 'review.kind.deleted' : 'review.kind.replaced')
    }
    case 'addedBlock':
      return text('review.kind.addedBlock', { block: text(`compare.block.${change.block.kind}`) })
    case 'becameKind':
      return text('review.kind.becameKind', { block: text(`compare.block.${change.block.kind}`) })
    case 'header':
      return text('review.kind.header', { field: fieldName(change.field, text) })
    default:
      return text(`review.kind.${change.kind}`)
  }
}

/** The name of a field of the header; as it is called where it is not known. */
export function fieldName(field: string, text: Text): string {
  if (field === 'title') return text('version.field.title')
  const known = headerSchema.keyof().safeParse(field)
  return known.success ? text(`version.field.${known.data}`) : field
}

type States = { readonly before: string; readonly after: string }

function statesOf(change: ReviewChange, text: Text): States {
  switch (change.kind) {
    case 'text':
      return { before: change.before, after: wordsOf(change.after) }
    case 'marks':
      return { before: looks(change.before, text), after: looks(change.after, text) }
    case 'addedBlock':
      return { before: '', after: blockWords(change.block) }
    case 'addedItem':
      return { before: '', after: wordsOf(change.content) }
    case 'becameKind':
    case 'table':
      return { before: '', after: blockWords(change.block) }
    case 'removed':
      return { before: change.before, after: '' }
    case 'moved':
    case 'split':
    case 'joined':
      return { before: '', after: change.before }
    case 'header':
      return { before: change.before, after: change.after }
    default:
      return assertNever(change)
  }
}

function looks(marks: readonly Mark[], text: Text): string {
  if (marks.length === 0) return text('review.look.plain')
  return marks.map((mark) => text(`review.look.${mark}`)).join(', ')
}

const blockWords = (block: Block) => plainTextOfBlock(block).replaceAll('\n', ' ')
