import { Extension, type Range } from '@tiptap/core'
import { Suggestion } from '@tiptap/suggestion'
import { flushSync } from 'react-dom'
import { takeBackQuestion } from './ask-for-kind'
import { findSlashQuery } from './slash-query'

export type SlashState = {
  readonly query: string
  /** The `/` and the words after it. */
  readonly range: Range
  readonly rectangle: () => DOMRect | null
}

export type SlashListener = {
  readonly onChange: (state: SlashState | null) => void
  /** True if the menu took the key. */
  readonly onKey: (event: KeyboardEvent) => boolean
}

/** Tells when a `/` asks for the insert menu, and hands it the keys while it is open. */
export function slashWatch({ onChange, onKey }: SlashListener) {
  return Extension.create({
    name: 'slashWatch',
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        Suggestion({
          editor,
          char: '/',
          allowSpaces: true,
          decorationClass: 'fiche-slash',
          findSuggestionMatch: ({ $position }) => {
            const { parent, parentOffset } = $position
            if (!parent.isTextblock) return null
            const before = parent.textBetween(0, parentOffset, undefined, '\ufffc')
            const found = findSlashQuery(before)
            // A thing that is no text may be longer than its one character: count from the end.
            return found === null
              ? null
              : {
                  range: {
                    from: $position.pos - (before.length - found.start),
                    to: $position.pos,
                  },
                  query: found.query,
                  text: before.slice(found.start),
                }
          },
          render: () => {
            let tell = () => onChange(null)
            const show = ({ query, range, clientRect }: ShownSuggestion) => {
              tell = () => onChange({ query, range, rectangle: () => clientRect?.() ?? null })
              tell()
            }
            return {
              onStart: show,
              onUpdate: show,
              onExit: () => onChange(null),
              onKeyDown: ({ event }) => {
                if (event.key === 'Escape') takeBackQuestion(editor)
                // Keys may follow each other before the menu shows what was typed last.
                if (takes.includes(event.key)) flushSync(tell)
                return onKey(event)
              },
            }
          },
        }),
      ]
    },
  })
}

/** What takes an entry of the menu or moves in it. */
const takes: readonly string[] = ['Enter', 'Tab', 'ArrowUp', 'ArrowDown']

type ShownSuggestion = {
  readonly query: string
  readonly range: Range
  readonly clientRect?: (() => DOMRect | null) | null
}
