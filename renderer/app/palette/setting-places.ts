import type { SettingPlace } from '../../features/palette/entries/make-entries'
import type { SettingSection } from '../../features/settings/setting-entry'

type Place = SettingPlace & { readonly section: SettingSection }

/** What the palette finds of the settings page, with the section that it stands in. */
export const settingPlaces: readonly Place[] = [
  { id: 'appearance', textKey: 'settings.section.appearance', section: 'appearance' },
  { id: 'scheme', textKey: 'settings.scheme', section: 'appearance' },
  { id: 'textSize', textKey: 'settings.textSize', section: 'appearance' },
  { id: 'pageWidth', textKey: 'settings.pageWidth', section: 'appearance' },
  { id: 'language', textKey: 'settings.language', section: 'appearance' },
  { id: 'writing', textKey: 'settings.section.writing', section: 'writing' },
  { id: 'houseStyle', textKey: 'settings.houseStyle', section: 'writing' },
  { id: 'percentSpacing', textKey: 'settings.percentSpacing', section: 'writing' },
  { id: 'quotationMarks', textKey: 'settings.quotationMarks', section: 'writing' },
  { id: 'fileNames', textKey: 'settings.fileNames', section: 'writing' },
  { id: 'defaultMarking', textKey: 'settings.defaultMarking', section: 'writing' },
  { id: 'delegation', textKey: 'settings.delegation', section: 'writing' },
  { id: 'authorName', textKey: 'settings.authorName', section: 'writing' },
  { id: 'data', textKey: 'settings.section.data', section: 'data' },
  { id: 'dataFolder', textKey: 'settings.dataFolder', section: 'data' },
  { id: 'backup', textKey: 'settings.backup', section: 'data' },
  { id: 'key', textKey: 'settings.key', section: 'data' },
  { id: 'shortcuts', textKey: 'settings.section.shortcuts', section: 'shortcuts' },
  { id: 'about', textKey: 'settings.section.about', section: 'about' },
  { id: 'licences', textKey: 'settings.licences', section: 'about' },
]

export function findSettingPlace(id: string): Place | undefined {
  return settingPlaces.find((place) => place.id === id)
}
