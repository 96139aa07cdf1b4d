import { assertNever } from '@shared/base/assert-never'
import { findCommand } from '@shared/commands/commands'
import { writeKeys } from '@shared/commands/keys'
import type { TextLanguage } from '@shared/text/text'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { nameKeys } from '../../lib/commands/name-keys'
import { isMac } from '../../lib/commands/platform'
import { useText } from '../../lib/use-text'
import classes from './help.module.css'
import type { HelpInline } from './help-inline'
import { findHelpPicture } from './help-pages'
import { findHelpPageId, type HelpPageId } from './help-place'
import type { HelpBlock } from './parse-help'
import { ShortcutTable } from './shortcut-table'

type GoTo = (page: HelpPageId) => void

export type HelpBlockViewProps = {
  readonly block: HelpBlock
  readonly language: TextLanguage
  readonly onGo: GoTo
}

export function HelpBlockView({ block, language, onGo }: HelpBlockViewProps) {
  switch (block.kind) {
    case 'title':
      return <h2 className={classes.title}>{<Line content={block.content} onGo={onGo} />}</h2>
    case 'heading':
      return <h3 className={classes.heading}>{<Line content={block.content} onGo={onGo} />}</h3>
    case 'paragraph':
      return <p>{<Line content={block.content} onGo={onGo} />}</p>
    case 'list':
      return (
        <ul className={classes.list}>
          {block.items.map((item) => (
            <li key={JSON.stringify(item)}>
              <Line content={item} onGo={onGo} />
            </li>
          ))}
        </ul>
      )
    case 'picture':
      return (
        <img
          className={classes.picture}
          src={findHelpPicture(language, block.file)}
          alt={block.description}
        />
      )
    case 'shortcuts':
      return <ShortcutTable />
    default:
      return assertNever(block)
  }
}

function Line({ content, onGo }: { readonly content: readonly HelpInline[]; readonly onGo: GoTo }) {
  return content.map((inline) => (
    <Inline key={JSON.stringify(inline)} inline={inline} onGo={onGo} />
  ))
}

function Inline({ inline, onGo }: { readonly inline: HelpInline; readonly onGo: GoTo }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'strong':
      return <strong>{inline.text}</strong>
    case 'key':
      return <WrittenKeys written={inline.text} />
    case 'command':
      return <CommandKeys id={inline.command} />
    case 'link': {
      const page = findHelpPageId(inline.page)
      if (page === undefined) return inline.text
      return (
        <button type="button" className={classes.link} onClick={() => onGo(page)}>
          {inline.text}
        </button>
      )
    }
    default:
      return assertNever(inline)
  }
}

function WrittenKeys({ written }: { readonly written: string }) {
  const text = useText()
  return <kbd className={classes.key}>{nameKeys(written, text)}</kbd>
}

function CommandKeys({ id }: { readonly id: string }) {
  const text = useText()
  const access = useCommandAccess()
  const command = findCommand(id)
  const keys = command === undefined ? null : (access.keys.get(command.id) ?? null)
  return keys === null ? null : (
    <kbd className={classes.key}>{nameKeys(writeKeys(keys, isMac), text)}</kbd>
  )
}
