import type { TextLanguage } from '@shared/text/text'
import { IconArrowLeft, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { IconButton } from '../../components/icon-button'
import { useText } from '../../lib/use-text'
import classes from './help.module.css'
import { HelpBlockView } from './help-blocks'
import { helpPage } from './help-pages'
import { type HelpPageId, helpPageIds } from './help-place'
import { parseHelp } from './parse-help'

export type HelpPanelProps = {
  readonly language: TextLanguage
  /** Null: the list of pages. */
  readonly page: HelpPageId | null
  readonly onGo: (page: HelpPageId | null) => void
  readonly onClose: () => void
}

/** Help beside the work: the page asked for, or the list of all. Escape closes it. */
export function HelpPanel({ language, page, onGo, onClose }: HelpPanelProps) {
  const text = useText()
  const content = useRef<HTMLElement>(null)

  // A new page begins at its top, and is where the keyboard scrolls.
  useEffect(() => {
    if (page !== null) content.current?.scrollTo(0, 0)
    content.current?.focus()
  }, [page])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    <aside className={classes.panel} aria-label={text('help.title')} onKeyDown={onKeyDown}>
      <div className={classes.bar}>
        {page !== null && (
          <IconButton label={text('help.allPages')} onClick={() => onGo(null)}>
            <IconArrowLeft size={16} />
          </IconButton>
        )}
        <span className={classes.name}>{text('help.title')}</span>
        <IconButton label={text('help.close')} shortcut={text('key.escape')} onClick={onClose}>
          <IconX size={16} />
        </IconButton>
      </div>
      <section
        ref={content}
        className={classes.content}
        aria-label={text('help.page')}
        tabIndex={-1}
      >
        {page === null ? (
          <PageList language={language} onGo={onGo} />
        ) : (
          keyed(page, language).map(({ key, block }) => (
            <HelpBlockView key={key} block={block} language={language} onGo={onGo} />
          ))
        )}
      </section>
    </aside>
  )
}

/** Blocks of a page do not move, so their place is a name. */
function keyed(page: HelpPageId, language: TextLanguage) {
  const blocks = parseHelp(helpPage(language, page))
  return blocks.map((block, place) => ({ key: `${page} ${place}`, block }))
}

function PageList({ language, onGo }: Pick<HelpPanelProps, 'language' | 'onGo'>) {
  return (
    <ul className={classes.pages}>
      {helpPageIds.map((id) => (
        <li key={id}>
          <button type="button" className={classes.entry} onClick={() => onGo(id)}>
            {titleOf(helpPage(language, id))}
          </button>
        </li>
      ))}
    </ul>
  )
}

function titleOf(markdown: string): string {
  return /^# (.*)$/m.exec(markdown)?.[1] ?? ''
}
