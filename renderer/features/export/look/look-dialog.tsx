import type { ExportLook, LookChoice } from '@shared/settings/export-look'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button'
import { Dialog, DialogButtons } from '../../../components/dialog'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import classes from './look.module.css'
import { LookKinds } from './look-kinds'
import { StyleNames } from './style-names'
import { TemplateChoice } from './template-choice'
import { type KeptTemplates, useKeptTemplates } from './use-kept-templates'

export type LookDialogProps = {
  readonly onClose: () => void
  readonly onExport: (look: ExportLook) => void
}

/** Asks what one file is to look like, beginning with what was chosen last. */
export function LookDialog({ onClose, onExport }: LookDialogProps) {
  const text = useText()
  const { settings, change } = useSettings()
  const [choice, setChoice] = useState(settings.exportLook)
  const choose = (part: Partial<LookChoice>) => setChoice((last) => ({ ...last, ...part }))
  const kept = useKeptTemplates((templateId) => choose({ templateId, kind: 'template' }))
  const look = lookOf(choice, kept)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (look === null) return
    change({ exportLook: choice })
    onClose()
    onExport(look)
  }
  return (
    <Dialog
      opened
      title={text('export.look.title')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
      widthPx={520}
    >
      <form className={classes.form} onSubmit={submit} data-help="export">
        <p className={classes.about}>{text('export.look.about')}</p>
        <LookKinds kind={choice.kind} onChange={(kind) => choose({ kind })} />
        {choice.kind === 'template' && (
          <TemplateChoice
            kept={kept}
            templateId={templateIn(choice, kept)}
            onChange={(templateId) => choose({ templateId })}
          />
        )}
        {choice.kind === 'body-only' && (
          <StyleNames names={choice.styleNames} onChange={(styleNames) => choose({ styleNames })} />
        )}
        <DialogButtons>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={look === null}>
            {text('export.toWord')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}

/** Null while no template is chosen. */
function lookOf(choice: LookChoice, kept: KeptTemplates): ExportLook | null {
  const { kind, styleNames } = choice
  if (kind === 'council') return { kind }
  if (kind === 'body-only') return { kind, styleNames }
  const templateId = templateIn(choice, kept)
  return templateId === null ? null : { kind, templateId }
}

/** The one that was chosen last, as long as it is there; else the newest. */
function templateIn({ templateId }: LookChoice, { templates }: KeptTemplates): string | null {
  const isThere = templates.some(({ id }) => id === templateId)
  return isThere ? templateId : (templates[0]?.id ?? null)
}
