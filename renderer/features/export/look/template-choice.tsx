import { IconFileTypeDocx } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import { Button } from '../../../components/button'
import { useText } from '../../../lib/use-text'
import classes from './look.module.css'
import type { KeptTemplates } from './use-kept-templates'

export type TemplateChoiceProps = {
  readonly kept: KeptTemplates
  readonly templateId: string | null
  readonly onChange: (templateId: string) => void
}

/** One of the templates that were used before, or another file. */
export function TemplateChoice({ kept, templateId, onChange }: TemplateChoiceProps) {
  const text = useText()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { templates, problem } = kept
  return (
    <div className={classes.field}>
      {templates.length > 0 && <label htmlFor={id}>{text('export.look.which')}</label>}
      <div className={classes.template}>
        {templates.length > 0 && (
          <select
            id={id}
            value={templateId ?? ''}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            {templates.map((one) => (
              <option key={one.id} value={one.id}>
                {one.fileName}
              </option>
            ))}
          </select>
        )}
        <Button
          icon={<IconFileTypeDocx size={16} aria-hidden="true" />}
          onClick={() => input.current?.click()}
        >
          {text('export.look.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".dotx,.docx"
          aria-label={text('export.look.choose')}
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            // The same file again, once it was changed, is a new choice.
            event.currentTarget.value = ''
            if (file !== undefined) kept.add(file)
          }}
        />
      </div>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
