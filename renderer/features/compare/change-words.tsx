import type { ChangeLine } from '@shared/diff/reading/change-lines'
import type { WordChange } from '@shared/diff/reading/word-changes'
import { plainTextOfBlock } from '@shared/note/plain-text'
import type { Text } from '@shared/text/text'
import { headerWords } from '../../lib/header-words'
import { useText } from '../../lib/use-text'
import classes from './compare.module.css'

/** Longer texts are cut: the page shows all of it. */
const longest = 90
/** So many changes of one block are told. */
const mostTold = 4

/** What changed, in words: `80 % to 82 %`. */
export function ChangeWords({ line }: { readonly line: ChangeLine }) {
  const text = useText()
  if (line.kind === 'header')
    return (
      <>
        <span className={classes.kind}>
          <span>{text(`version.field.${line.field}`)}</span>
        </span>{' '}
        <span className={classes.words}>
          {told(
            {
              before: headerWords(line.before, text.language),
              after: headerWords(line.after, text.language),
            },
            text,
          )}
        </span>
      </>
    )
  return (
    <>
      <span className={classes.kind}>
        <span>{text(`compare.kind.${line.kind}`, { block: blockName(line, text) })}</span>
        {line.section !== null && <span className={classes.section}>{cut(line.section)}</span>}
      </span>{' '}
      {sentencesOf(line, text).map((sentence) => (
        <span key={sentence} className={classes.words}>
          {sentence}
        </span>
      ))}
    </>
  )
}

type BlockLine = Exclude<ChangeLine, { readonly kind: 'header' }>

function sentencesOf(line: BlockLine, text: Text): readonly string[] {
  const words = plainTextOfBlock(line.block)
  if (line.kind === 'added' || line.kind === 'removed') return [cut(words)]
  const changes = [...new Set(line.words.map((change) => told(change, text)))]
  const rest = changes.length - mostTold
  const more = rest > 0 ? [text('compare.more', { count: rest })] : []
  if (line.kind === 'moved') return [cut(words), ...changes.slice(0, mostTold), ...more]
  return changes.length === 0 ? [text('compare.look')] : [...changes.slice(0, mostTold), ...more]
}

function blockName({ block, count }: BlockLine, text: Text): string {
  if (block.kind === 'heading' && count > 1) return text('compare.block.section')
  if (count > 1) return text('compare.block.several', { count })
  return text(`compare.block.${block.kind}`)
}

function told({ before, after }: WordChange, text: Text): string {
  const [one, other] = [cut(before ?? ''), cut(after ?? '')]
  if (one === '') return text('compare.inserted', { words: other })
  if (other === '') return text('compare.deleted', { words: one })
  return text('compare.replaced', { before: one, after: other })
}

function cut(words: string): string {
  const line = words.replaceAll('\n', ' / ')
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}
