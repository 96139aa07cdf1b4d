import { english } from '@shared/language/en'
import type { Text } from '@shared/text/text'
import { findHouseStyle, type HouseStyle, houseStyles } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import type { SettingsAccess } from '../../../lib/settings/use-settings'
import { Choice } from '../controls/choice'
import type { SettingEntry } from '../setting-entry'

const mixture = 'mixture'
/** Shows all that a house style chooses. */
const typedSample = `80 % of "the 'acquis' in force"`
type Option = { readonly value: HouseStyle | typeof mixture; readonly label: string }

/** How notes are set: a house style as a whole, or each of its choices. Only English leaves any. */
export function houseStyleEntries(text: Text, access: SettingsAccess): readonly SettingEntry[] {
  return [wholeStyle(text, access), perCent(text, access), quotationMarks(text, access)]
}

function wholeStyle(text: Text, { settings, change }: SettingsAccess): SettingEntry {
  const chosen = findHouseStyle(settings)
  const known: readonly Option[] = (['council', 'styleGuide', 'press'] as const).map((value) => ({
    value,
    label: text(`settings.houseStyle.${value}`),
  }))
  const own: Option = { value: mixture, label: text('settings.houseStyle.mixture') }
  const sample = typeset([typedSample], english, settings).join('')
  return {
    id: 'houseStyle',
    section: 'writing',
    label: text('settings.houseStyle'),
    hint: text('settings.houseStyleHint', { sample }),
    words: known.map(({ label }) => label),
    control: ({ labelId, hintId }) => (
      <Choice
        labelledBy={labelId}
        describedBy={hintId}
        options={chosen === undefined ? [...known, own] : known}
        value={chosen ?? mixture}
        onChange={(value) => value !== mixture && change(houseStyles[value])}
      />
    ),
  }
}

function perCent(text: Text, { settings, change }: SettingsAccess): SettingEntry {
  const options = [
    { value: 'no-break-space', label: '80\u00a0%' },
    { value: 'none', label: '80%' },
  ] as const
  return {
    id: 'percentSpacing',
    section: 'writing',
    label: text('settings.percentSpacing'),
    hint: text('settings.percentSpacingHint'),
    words: ['%', '80%'],
    control: ({ labelId, hintId }) => (
      <Choice
        labelledBy={labelId}
        describedBy={hintId}
        options={options}
        value={settings.percentSpacing}
        onChange={(percentSpacing) => change({ percentSpacing })}
      />
    ),
  }
}

function quotationMarks(text: Text, { settings, change }: SettingsAccess): SettingEntry {
  const options = [
    { value: 'double', label: text('settings.quotesDouble') },
    { value: 'single', label: text('settings.quotesSingle') },
  ] as const
  return {
    id: 'quotationMarks',
    section: 'writing',
    label: text('settings.quotationMarks'),
    hint: text('settings.quotationMarksHint'),
    words: options.map(({ label }) => label),
    control: ({ labelId, hintId }) => (
      <Choice
        labelledBy={labelId}
        describedBy={hintId}
        options={options}
        value={settings.quotationMarks}
        onChange={(quotationMarks) => change({ quotationMarks })}
      />
    ),
  }
}
