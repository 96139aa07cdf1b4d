import { Menu } from '@mantine/core'
import type { Review } from '@shared/review/review'
import {
  IconArrowBackUp,
  IconArrowLeft,
  IconChecks,
  IconChevronDown,
  IconFlag,
} from '@tabler/icons-react'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { isMac } from '../../lib/commands/platform'
import { useText } from '../../lib/use-text'
import { type Answer, answerToAll, countOf, type Decisions } from './entries/decisions'
import type { ReviewEntry } from './entries/entries'
import { authorsOf, filtered, noFilter } from './entries/filter'
import classes from './review.module.css'

export type ReviewBarProps = {
  readonly review: Review
  readonly entries: readonly ReviewEntry[]
  /** Those that the filter leaves. */
  readonly shown: readonly ReviewEntry[]
  readonly decisions: Decisions
  readonly canUndo: boolean
  readonly onUndo: () => void
  readonly onAnswerAll: (entries: readonly ReviewEntry[], answer: Answer) => void
  readonly onFinish: () => void
  readonly onDrop: () => void
  readonly onBack: () => void
}

/** Above the note that is reviewed: how much is left, several at once, and the end of it. */
export function ReviewBar(props: ReviewBarProps) {
  const { entries, decisions } = props
  const text = useText()
  const { open } = countOf(entries, decisions)
  const undoKeys = isMac ? '⌘Z' : 'Ctrl+Z'
  return (
    <section className={classes.bar} aria-label={text('review.title')}>
      <IconButton label={text('version.back')} shortcut={text('key.escape')} onClick={props.onBack}>
        <IconArrowLeft size={16} />
      </IconButton>
      <h2>{text('review.title')}</h2>
      <p className={classes.count} data-done={open === 0}>
        {open === 0 ? text('review.nothingLeft') : text('review.left', { count: open })}
      </p>
      <IconButton
        label={text('review.undo')}
        shortcut={undoKeys}
        aria-disabled={!props.canUndo}
        onClick={props.onUndo}
      >
        <IconArrowBackUp size={16} />
      </IconButton>
      <SeveralMenu {...props} />
      <Button
        kind={open === 0 ? 'primary' : 'plain'}
        icon={<IconFlag size={16} />}
        data-finish=""
        onClick={props.onFinish}
      >
        {text('review.finish')}
      </Button>
    </section>
  )
}

/** The same answer to many; what needs a look and what two did differently stays open. */
function SeveralMenu(props: ReviewBarProps) {
  const { review, entries, shown, decisions, onAnswerAll, onDrop } = props
  const text = useText()
  const countFor = (some: readonly ReviewEntry[], answer: Answer) =>
    answerToAll(some, decisions, answer).length
  const authors = authorsOf(review)
  const item = (key: string, some: readonly ReviewEntry[], answer: Answer, label: string) => {
    const count = countFor(some, answer)
    return (
      <Menu.Item
        key={key}
        disabled={count === 0}
        rightSection={<span className={classes.number}>{count}</span>}
        onClick={() => onAnswerAll(some, answer)}
      >
        {label}
      </Menu.Item>
    )
  }
  return (
    <Menu position="bottom-end" width={300} transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <Button icon={<IconChecks size={16} />}>
          {text('review.several')} <IconChevronDown size={14} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text('review.severalHint')}</Menu.Label>
        {item('take', entries, 'taken', text('review.takeAll'))}
        {shown.length < entries.length &&
          item('takeShown', shown, 'taken', text('review.takeShown'))}
        {authors.length > 1 &&
          authors.map((author) =>
            item(author, ofAuthor(entries, author), 'taken', text('review.takeAllOf', { author })),
          )}
        <Menu.Divider />
        {item('refuse', entries, 'refused', text('review.refuseAll'))}
        {shown.length < entries.length &&
          item('refuseShown', shown, 'refused', text('review.refuseShown'))}
        <Menu.Divider />
        <Menu.Item onClick={onDrop}>{text('review.drop')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function ofAuthor(entries: readonly ReviewEntry[], author: string): readonly ReviewEntry[] {
  return filtered(entries, new Map(), { ...noFilter, who: { kind: 'author', author } })
}
