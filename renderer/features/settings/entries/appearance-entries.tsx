import type { Text } from '@shared/text/text'
import type { SettingsAccess } from '../../../lib/settings/use-settings'
import { Choice } from '../controls/choice'
import { TextSize } from '../controls/text-size'
import type { SettingEntry } from '../setting-entry'

/** How the window looks. */
export function appearanceEntries(
  text: Text,
  { settings, change }: SettingsAccess,
): readonly SettingEntry[] {
  const schemes = [
    { value: 'system', label: text('settings.schemeSystem') },
    { value: 'light', label: text('settings.schemeLight') },
    { value: 'dark', label: text('settings.schemeDark') },
  ] as const
  const languages = [
    { value: 'system', label: text('settings.languageSystem') },
    { value: 'en', label: 'English' },
    { value: 'fr', label: 'Français' },
  ] as const
  const widths = [
    { value: 'narrow', label: text('settings.widthNarrow') },
    { value: 'normal', label: text('settings.widthNormal') },
    { value: 'wide', label: text('settings.widthWide') },
  ] as const
  return [
    {
      id: 'scheme',
      section: 'appearance',
      label: text('settings.scheme'),
      words: schemes.map(({ label }) => label),
      control: ({ labelId, hintId }) => (
        <Choice
          labelledBy={labelId}
          describedBy={hintId}
          options={schemes}
          value={settings.scheme}
          onChange={(scheme) => change({ scheme })}
        />
      ),
    },
    {
      id: 'textSize',
      section: 'appearance',
      label: text('settings.textSize'),
      hint: text('settings.textSizeHint'),
      control: () => (
        <TextSize
          percent={settings.textSizePercent}
          onChange={(textSizePercent) => change({ textSizePercent })}
        />
      ),
    },
    {
      id: 'pageWidth',
      section: 'appearance',
      label: text('settings.pageWidth'),
      hint: text('settings.pageWidthHint'),
      words: widths.map(({ label }) => label),
      control: ({ labelId, hintId }) => (
        <Choice
          labelledBy={labelId}
          describedBy={hintId}
          options={widths}
          value={settings.pageWidth}
          onChange={(pageWidth) => change({ pageWidth })}
        />
      ),
    },
    {
      id: 'language',
      section: 'appearance',
      label: text('settings.language'),
      hint: text('settings.languageHint'),
      words: ['language', 'langue', ...languages.map(({ label }) => label)],
      control: ({ labelId, hintId }) => (
        <Choice
          labelledBy={labelId}
          describedBy={hintId}
          options={languages}
          value={settings.language}
          onChange={(language) => change({ language })}
        />
      ),
    },
  ]
}
