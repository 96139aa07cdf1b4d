import { IconFileTypeDocx } from '@tabler/icons-react'
import { useId } from 'react'
import { Button } from '../../../components/button'
import { useText } from '../../../lib/use-text'
import classes from './marked.module.css'
import type { BaseFile } from './use-base-file'
import type { Base } from './use-bases'

export type BaseChoiceProps = {
  readonly bases: readonly Base[]
  readonly since: string
  readonly onChange: (since: string) => void
  readonly file: BaseFile
}

/** Since when, or since which other note or Word file. */
export function BaseChoice({ bases, since, onChange, file }: BaseChoiceProps) {
  const text = useText()
  const id = useId()
  const isEmpty = bases.length === 0
  const groups = [...new Set(bases.map(({ group }) => group))]
  return (
    <div className={classes.field}>
      {isEmpty ? (
        <p className={classes.none} id={id}>
          {text('export.marked.none')}
        </p>
      ) : (
        <label htmlFor={id}>{text('export.marked.since')}</label>
      )}
      <div className={classes.bases}>
        {!isEmpty && (
          <select
            id={id}
            data-autofocus
            value={since}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            {groups.map((group) => (
              <optgroup key={group} label={text(`compare.group.${group}`)}>
                {bases
                  .filter((base) => base.group === group)
                  .map((base) => (
                    <option key={base.since} value={base.since}>
                      {base.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
        <Button
          data-autofocus={isEmpty || undefined}
          aria-describedby={isEmpty ? id : undefined}
          icon={<IconFileTypeDocx size={16} aria-hidden="true" />}
          onClick={file.choose}
        >
          {text('export.marked.file')}
        </Button>
      </div>
      {file.problem === '' ? (
        <p className={classes.hint}>{text('export.marked.fileHint')}</p>
      ) : (
        <p className={classes.problem} role="alert">
          {file.problem}
        </p>
      )}
    </div>
  )
}
