import type { MethodOutput } from '@shared/contract/contract'
import type { Text } from '@shared/text/text'
import { Button } from '../../../components/button'
import type { SettingEntry } from '../setting-entry'
import classes from '../settings-page.module.css'
import { writeBytes } from './write-bytes'

export type DataActions = {
  readonly info: MethodOutput<'getDataInfo'> | null
  readonly backupFolder: string | null
  readonly isBackingUp: boolean
  readonly onShowFolder: () => void
  readonly onChooseBackupFolder: () => void
  readonly onBackUp: () => void
}

/** Where the notes are, and how they are kept safe. */
export function dataEntries(text: Text, actions: DataActions): readonly SettingEntry[] {
  const { info } = actions
  if (info === null) return []
  return [
    {
      id: 'folder',
      section: 'data',
      label: text('settings.dataFolder'),
      hint: info.folder,
      control: () => <Button onClick={actions.onShowFolder}>{text('settings.showFolder')}</Button>,
    },
    {
      id: 'size',
      section: 'data',
      label: text('settings.dataSize'),
      hint: text('settings.dataSizeHint'),
      control: () => (
        <span className={classes.fact}>
          {text('settings.notesAndSize', {
            count: info.notes,
            size: writeBytes(info.bytes, text.language),
          })}
        </span>
      ),
    },
    {
      id: 'key',
      section: 'data',
      label: text('settings.key'),
      hint: text(info.keyProtection === 'file' ? 'settings.keyFileHint' : 'settings.keychainHint'),
      control: () => (
        <span className={classes.fact}>
          {text(info.keyProtection === 'file' ? 'settings.keyFile' : 'settings.keychain')}
        </span>
      ),
    },
    {
      id: 'backup',
      section: 'data',
      label: text('settings.backup'),
      hint: actions.backupFolder ?? text('settings.backupDefault'),
      control: () => (
        <span className={classes.buttons}>
          <Button onClick={actions.onChooseBackupFolder}>{text('settings.chooseFolder')}</Button>
          <Button aria-disabled={actions.isBackingUp} onClick={actions.onBackUp}>
            {text(actions.isBackingUp ? 'settings.backingUp' : 'settings.backUpNow')}
          </Button>
        </span>
      ),
    },
  ]
}
