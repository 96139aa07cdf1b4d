import type { Text } from '@shared/text/text'
import type { SettingsAccess } from '../../../lib/settings/use-settings'
import { Choice } from '../controls/choice'
import { TextSetting } from '../controls/text-setting'
import type { SettingEntry } from '../setting-entry'

/** The value that stands for "as the template says" where a choice needs a text. */
const ofTemplate = 'template'

/** What new notes begin with, and what is offered first in their header. */
export function writingEntries(
  text: Text,
  { settings, change }: SettingsAccess,
): readonly SettingEntry[] {
  const markings = [
    { value: ofTemplate, label: text('settings.markingTemplate') },
    { value: 'none', label: text('settings.markingNone') },
    { value: 'LIMITE', label: 'LIMITE' },
  ]
  return [
    {
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
    },
    {
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
    },
  ]
}
