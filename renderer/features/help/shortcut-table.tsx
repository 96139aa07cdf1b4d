import { commands } from '@shared/commands/commands'
import { writeKeys } from '@shared/commands/keys'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { nameKeys } from '../../lib/commands/name-keys'
import { isMac } from '../../lib/commands/platform'
import { useText } from '../../lib/use-text'
import classes from './help.module.css'

/** Every command that has keys, with those that it has now. */
export function ShortcutTable() {
  const text = useText()
  const { keys } = useCommandAccess()
  const rows = commands.flatMap(({ id, textKey }) => {
    const written = keys.get(id) ?? null
    return written === null
      ? []
      : [{ id, name: text(textKey), keys: nameKeys(writeKeys(written, isMac), text) }]
  })
  return (
    <table className={classes.shortcuts}>
      <thead>
        <tr>
          <th scope="col">{text('help.command')}</th>
          <th scope="col">{text('help.keys')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.name}</td>
            <td>
              <kbd className={classes.key}>{row.keys}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
