import { Popover } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button'
import { IconButton } from '../../../components/icon-button'
import { useText } from '../../../lib/use-text'
import classes from './table-size.module.css'

type TableSize = { readonly rows: number; readonly cols: number }

const most = { rows: 50, cols: 12 } as const

type TableSizeProps = {
  readonly disabled: boolean
  readonly onChoose: (size: TableSize) => void
}

/** Asks for the size of a new table; Enter makes it. */
export function TableSizeButton({ disabled, onChoose }: TableSizeProps) {
  const text = useText()
  const [opened, setOpened] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    setOpened(false)
    onChoose({ rows: Number(fields.get('rows')), cols: Number(fields.get('cols')) })
  }
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <IconButton
          label={text('editor.insertTable')}
          disabled={disabled}
          aria-expanded={opened}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpened(!opened)}
        >
          <IconTable size={16} aria-hidden="true" />
        </IconButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('editor.tableSize')}>
        <form className={classes.form} onSubmit={submit}>
          <SizeField name="cols" label={text('editor.tableColumns')} most={most.cols} />
          <SizeField name="rows" label={text('editor.tableRows')} most={most.rows} />
          <Button type="submit">{text('editor.tableInsert')}</Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}

type SizeFieldProps = { readonly name: string; readonly label: string; readonly most: number }

function SizeField({ name, label, most: max }: SizeFieldProps) {
  return (
    <label className={classes.field}>
      {label}
      <input
        type="number"
        name={name}
        defaultValue={3}
        min={1}
        max={max}
        required
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
  )
}
