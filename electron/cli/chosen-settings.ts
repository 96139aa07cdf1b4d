import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Settings, settingsSchema } from '@shared/settings/settings'
import { chooseTextLanguage, type TextLanguage } from '@shared/text/text'

/**
 * What was chosen in the window, so that a command on the same data speaks and prints alike.
 *
 * @param folder data folder, whose `settings.json` need not be there
 */
export function readChosenSettings(folder: string): Settings {
  return settingsSchema.parse(readFields(join(folder, 'settings.json')))
}

/**
 * The language in which the interface speaks: the one chosen in the settings, else the first of
 * those wanted that there is.
 *
 * @param wanted language tags, best first
 */
export function interfaceLanguage(
  { language }: Pick<Settings, 'language'>,
  wanted: readonly string[],
): TextLanguage {
  return language === 'system' ? chooseTextLanguage(wanted) : language
}

/**
 * The language of a terminal; `C` is none.
 *
 * @see POSIX.1-2017, 8.2: LC_ALL goes before LC_MESSAGES, which goes before LANG
 */
export function terminalLanguages(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return [LC_ALL || LC_MESSAGES || LANG || 'C']
}

/** What cannot be read is what a new user has. */
function readFields(path: string): object {
  try {
    const settings: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof settings === 'object' && settings !== null ? settings : {}
  } catch {
    return {}
  }
}
