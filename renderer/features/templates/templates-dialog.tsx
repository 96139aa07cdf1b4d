import { IconTrash } from '@tabler/icons-react'
import { Dialog } from '../../components/dialog'
import { IconButton } from '../../components/icon-button'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import classes from './templates.module.css'

type OwnTemplate = { readonly id: string; readonly title: string }

export type TemplatesDialogProps = {
  readonly templates: readonly OwnTemplate[]
  readonly onClose: () => void
  /** The list of templates is read again. */
  readonly onChanged: () => void
}

/** The user's own templates: each is renamed in its field and deleted by its button. */
export function TemplatesDialog({ templates, onClose, onChanged }: TemplatesDialogProps) {
  const text = useText()
  const toast = useToast()

  async function attempt(work: () => Promise<unknown>) {
    try {
      await work()
    } catch (error) {
      const message = text('common.failed', { reason: errorMessage(error) })
      toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
    }
    onChanged()
  }
  async function remove({ id, title }: OwnTemplate) {
    await attempt(async () => {
      await api.deleteTemplate({ id })
      toast({
        message: text('templates.deleted', { title }),
        action: {
          label: text('templates.restore'),
          run: () => void attempt(() => api.restoreTemplate({ id })),
        },
        dismiss: text('common.dismiss'),
      })
    })
  }
  function rename({ id, title: before }: OwnTemplate, field: HTMLInputElement) {
    const title = field.value.trim()
    if (title === '') field.value = before
    else if (title !== before) void attempt(() => api.renameTemplate({ id, title }))
  }
  return (
    <Dialog
      opened
      title={text('templates.title')}
      onClose={onClose}
      closeLabel={text('common.dismiss')}
    >
      {templates.length === 0 && <p>{text('templates.none')}</p>}
      <ul className={classes.list} data-help="templates">
        {templates.map((template) => (
          <li key={template.id} className={classes.item}>
            <input
              className={classes.input}
              aria-label={text('templates.rename', { title: template.title })}
              maxLength={200}
              defaultValue={template.title}
              onBlur={({ currentTarget }) => rename(template, currentTarget)}
              onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
            />
            <IconButton
              label={text('templates.delete', { title: template.title })}
              onClick={() => void remove(template)}
            >
              <IconTrash size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
