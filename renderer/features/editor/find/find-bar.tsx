import {
  IconChevronDown,
  IconChevronUp,
  IconLetterCase,
  IconReplace,
  IconTextScan2,
  IconX,
} from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button'
import { IconButton } from '../../../components/icon-button'
import { useText } from '../../../lib/use-text'
import classes from './find-bar.module.css'
import type { FindQuery } from './find-matches'
import type { Finder, FinderState } from './finder'

export type FindBarProps = {
  readonly state: FinderState
  readonly finder: Finder
  readonly replaces: boolean
  /** Rises each time the bar is asked for: its field takes the focus. */
  readonly askedCount: number
  readonly onReplaces: () => void
  readonly onClose: () => void
}

/** Finds words on the page and, if asked, replaces them. */
export function FindBar(props: FindBarProps) {
  const { state, finder, replaces, askedCount, onClose } = props
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again it takes the focus again
  useEffect(() => field.current?.select(), [askedCount])

  const change = (part: Partial<FindQuery>) => {
    setSaid('')
    finder.find({ ...state.query, ...part })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <search
      className={classes.bar}
      data-help="outline"
      aria-label={text('find.label')}
      onKeyDown={onKeyDown}
    >
      <div className={classes.row}>
        <input
          ref={field}
          className={classes.field}
          value={state.query.words}
          placeholder={text('find.words')}
          aria-label={text('find.words')}
          spellCheck={false}
          onChange={(event) => change({ words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finder.go(event.shiftKey ? -1 : 1)
          }}
        />
        <span className={classes.count} role="status">
          {countOf(state, text)}
        </span>
        <Steps finder={finder} />
        <Choices query={state.query} onChange={change} />
        <IconButton
          label={text('find.replaces')}
          aria-pressed={replaces}
          onClick={props.onReplaces}
        >
          <IconReplace size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={text('find.close')} shortcut={text('key.escape')} onClick={onClose}>
          <IconX size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {replaces && <ReplaceRow finder={finder} onSay={setSaid} />}
      <p className={classes.said} role="status">
        {said}
      </p>
    </search>
  )
}

function countOf({ query, matches, current }: FinderState, text: ReturnType<typeof useText>) {
  if (query.words === '') return ''
  if (matches.length === 0) return text('find.none')
  return text('find.count', { number: current + 1, total: matches.length })
}

/** Never disabled: a button that loses the focus would take it out of the bar. */
function Steps({ finder }: { readonly finder: Finder }) {
  const text = useText()
  return (
    <>
      <IconButton
        label={text('find.previous')}
        shortcut={`${text('key.shift')}+F3`}
        onClick={() => finder.go(-1)}
      >
        <IconChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={text('find.next')} shortcut="F3" onClick={() => finder.go(1)}>
        <IconChevronDown size={16} aria-hidden="true" />
      </IconButton>
    </>
  )
}

type ChoicesProps = {
  readonly query: FindQuery
  readonly onChange: (part: Partial<FindQuery>) => void
}

function Choices({ query, onChange }: ChoicesProps) {
  const text = useText()
  const { matchesCase, wholeWords, foldsAccents } = query
  return (
    <>
      <IconButton
        label={text('find.matchCase')}
        aria-pressed={matchesCase}
        onClick={() => onChange({ matchesCase: !matchesCase })}
      >
        <IconLetterCase size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={text('find.wholeWords')}
        aria-pressed={wholeWords}
        onClick={() => onChange({ wholeWords: !wholeWords })}
      >
        <IconTextScan2 size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={text('find.exactAccents')}
        aria-pressed={!foldsAccents}
        onClick={() => onChange({ foldsAccents: !foldsAccents })}
      >
        <span className={classes.letter} aria-hidden="true">
          é
        </span>
      </IconButton>
    </>
  )
}

type ReplaceRowProps = {
  readonly finder: Finder
  readonly onSay: (sentence: string) => void
}

function ReplaceRow({ finder, onSay }: ReplaceRowProps) {
  const text = useText()
  const [words, setWords] = useState('')
  const one = () => {
    const done = finder.replaceOne(words)
    onSay(done ? '' : text('find.locked'))
  }
  const all = () => {
    const { replaced, skipped } = finder.replaceAll(words)
    const sentences = [text('find.replaced', { count: replaced })]
    if (skipped > 0) sentences.push(text('find.skipped', { count: skipped }))
    onSay(sentences.join(' '))
  }
  return (
    <div className={classes.row}>
      <input
        className={classes.field}
        value={words}
        placeholder={text('find.replacement')}
        aria-label={text('find.replacement')}
        spellCheck={false}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') one()
        }}
      />
      <Button onClick={one}>{text('find.replaceOne')}</Button>
      <Button onClick={all}>{text('find.replaceAll')}</Button>
    </div>
  )
}
