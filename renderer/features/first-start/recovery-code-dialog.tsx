import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import classes from './recovery-code-dialog.module.css'

export type RecoveryCodeDialogProps = {
  readonly code: string
  readonly onKept: () => void
}

/** Shows the recovery code until the user says it is kept; there is no other way out. */
export function RecoveryCodeDialog({ code, onKept }: RecoveryCodeDialogProps) {
  const text = useText()
  const toast = useToast()
  const [isCopied, setIsCopied] = useState(false)

  async function copy() {
    try {
      await navigator.clipboard.writeText(code)
      setIsCopied(true)
    } catch {
      toast({
        message: text('firstStart.copyFailed'),
        tone: 'wrong',
        dismiss: text('common.dismiss'),
      })
    }
  }

  async function confirm() {
    try {
      await api.confirmRecoveryCode({})
    } catch (error) {
      const message = text('firstStart.failed', { reason: errorMessage(error) })
      toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })
    }
    onKept()
  }

  return (
    <Dialog
      title={text('firstStart.title')}
      opened
      onClose={null}
      closeLabel={text('common.dismiss')}
    >
      <p>{text('firstStart.why')}</p>
      <output className={classes.code} aria-label={text('firstStart.code')}>
        {inLines(code).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </output>
      <p className={classes.once}>{text('firstStart.once')}</p>
      <DialogButtons>
        <Button
          data-autofocus
          icon={isCopied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => void copy()}
        >
          {isCopied ? text('firstStart.copied') : text('firstStart.copy')}
        </Button>
        <Button kind="primary" onClick={() => void confirm()}>
          {text('firstStart.kept')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

/** Three groups a line, so that no group breaks. */
function inLines(code: string): readonly string[] {
  return code.match(/(?:[^-]+-?){1,3}/g) ?? [code]
}
