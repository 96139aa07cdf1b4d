import { exportFileName } from '@shared/note/export-file-name'
import { emptyHeader } from '@shared/note/header'
import { registerFileName } from '@shared/note/register-file-name'
import type { Text } from '@shared/text/text'
import type { SettingsAccess } from '../../../lib/settings/use-settings'
import { Choice } from '../controls/choice'
import { TextSetting } from '../controls/text-setting'
import type { SettingEntry } from '../setting-entry'
import { houseStyleEntries } from './house-style-entries'

/** The value that stands for "as the template says" where a choice needs a text. */
const ofTemplate = 'template'

/** How notes are set, what new ones begin with, and what is offered first in their header. */
export function writingEntries(text: Text, access: SettingsAccess): readonly SettingEntry[] {
  return [
    ...houseStyleEntries(text, access),
    markingEntry(text, access),
    fileNamesEntry(text, access),
    delegationEntry(text, access),
    authorEntry(text, access),
  ]
}

function markingEntry(text: Text, { settings, change }: SettingsAccess): SettingEntry {
  const markings = [
    { value: ofTemplate, label: text('settings.markingTemplate') },
    { value: 'none', label: text('settings.markingNone') },
    { value: 'LIMITE', label: 'LIMITE' },
  ]
  return {
    id: 'defaultMarking',
    section: 'writing',
    label: text('settings.defaultMarking'),
    hint: text('settings.defaultMarkingHint'),
    words: markings.map(({ label }) => label),
    control: ({ labelId, hintId }) => (
      <Choice
        labelledBy={labelId}
        describedBy={hintId}
        options={markings}
        value={settings.defaultMarking ?? ofTemplate}
        onChange={(value) => change({ defaultMarking: value === ofTemplate ? null : value })}
      />
    ),
  }
}

/** A note as most are numbered, for what its file is called. */
const numberedNote = {
  title: 'Migration',
  header: { ...emptyHeader, number: '14871/1/24', suffixes: ['REV 1'] },
}

function fileNamesEntry(text: Text, { settings, change }: SettingsAccess): SettingEntry {
  const options = [
    { value: 'title', label: text('settings.fileNames.title') },
    { value: 'register', label: text('settings.fileNames.register') },
  ] as const
  const names = {
    title: exportFileName(numberedNote),
    register: registerFileName(numberedNote.header) ?? '',
  }
  return {
    id: 'fileNames',
    section: 'writing',
    label: text('settings.fileNames'),
    hint: text('settings.fileNamesHint', names),
    words: [...options.map(({ label }) => label), names.register],
    control: ({ labelId, hintId }) => (
      <Choice
        labelledBy={labelId}
        describedBy={hintId}
        options={options}
        value={settings.fileNames}
        onChange={(fileNames) => change({ fileNames })}
      />
    ),
  }
}

function delegationEntry(text: Text, { settings, change }: SettingsAccess): SettingEntry {
  return {
    id: 'delegation',
    section: 'writing',
    label: text('settings.delegation'),
    hint: text('settings.delegationHint'),
    control: ({ labelId, hintId }) => (
      <TextSetting
        labelledBy={labelId}
        describedBy={hintId}
        maxLength={100}
        value={settings.delegation}
        onChange={(delegation) => change({ delegation })}
      />
    ),
  }
}

function authorEntry(text: Text, { settings, change }: SettingsAccess): SettingEntry {
  return {
    id: 'authorName',
    section: 'writing',
    label: text('settings.authorName'),
    hint: text('settings.authorNameHint'),
    control: ({ labelId, hintId }) => (
      <TextSetting
        labelledBy={labelId}
        describedBy={hintId}
        maxLength={200}
        value={settings.authorName}
        onChange={(authorName) => change({ authorName })}
      />
    ),
  }
}
