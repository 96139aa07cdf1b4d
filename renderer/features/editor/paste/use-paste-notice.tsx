import type { Text } from '@shared/text/text'
import { IconX } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { IconButton } from '../../../components/icon-button'
import { useText } from '../../../lib/use-text'
import type { PasteOutcome } from './paste-foreign'
import classes from './paste-notice.module.css'
import type { Loss } from './pasted'

/** What the page says of the last paste, until it is closed or another says more. */
export function usePasteNotice(onClose: () => void) {
  const text = useText()
  const [outcome, setOutcome] = useState<PasteOutcome | null>(null)
  const [secretTitle, setSecretTitle] = useState<string | null>(null)
  const tell = useCallback((next: PasteOutcome) => {
    setOutcome(next)
    setSecretTitle(null)
  }, [])
  const close = () => {
    setOutcome(null)
    setSecretTitle(null)
    onClose()
  }
  const sentence = [
    ...(secretTitle === null ? [] : [text('paste.secret', { title: secretTitle })]),
    ...(outcome === null ? [] : [sayPaste(outcome, text)]),
  ]
    .filter((one) => one !== '')
    .join(' ')
  const element = (
    <div className={classes.line} data-empty={sentence === ''}>
      <p role="status">{sentence}</p>
      {sentence !== '' && (
        <IconButton label={text('paste.close')} onClick={close}>
          <IconX size={16} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
  return { tell, tellSecret: setSecretTitle, element }
}

/** Empty where all that was on the clipboard is in the text. */
export function sayPaste(outcome: PasteOutcome, text: Text): string {
  if (outcome.kind === 'tooLarge') return text('paste.tooLarge')
  if (outcome.kind === 'refused') return outcome.sentence
  const { losses } = outcome
  const asText = losses.filter(({ kind }) => isKeptAsText(kind))
  const leftOut = losses.filter(({ kind }) => !isKeptAsText(kind))
  const list = (some: readonly Loss[]) =>
    new Intl.ListFormat(text.language === 'en' ? 'en-GB' : text.language, {
      type: 'conjunction',
    }).format(some.map(({ kind, count }) => text(`paste.loss.${kind}`, { count })))
  const sentences = [
    ...(outcome.kind === 'nothing' ? [text('paste.nothing')] : []),
    ...(leftOut.length > 0 ? [text('paste.leftOut', { what: list(leftOut) })] : []),
    ...(outcome.kind === 'pasted' && outcome.picturesBelow > 0
      ? [text('paste.picturesBelow', { count: outcome.picturesBelow })]
      : []),
    ...(asText.length > 0 ? [text('paste.keptAsText', { what: list(asText) })] : []),
  ]
  return sentences.join(' ')
}

function isKeptAsText(kind: Loss['kind']): boolean {
  return kind === 'nestedTable' || kind === 'headingFootnote'
}
