import { join } from 'node:path'

type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly homeFolder: string
}

/**
 * The folder that holds the user's data: the one asked for, else `FICHE_DATA`, else the one that
 * Electron gives an app named Fiche on this system.
 *
 * @see Electron's app.getPath('userData')
 */
export function dataFolder(
  asked: string | null,
  { platform, environment, homeFolder }: Surroundings,
): string {
  const given = asked ?? environment['FICHE_DATA']
  if (given) return given
  switch (platform) {
    case 'win32':
      return join(environment['APPDATA'] ?? join(homeFolder, 'AppData', 'Roaming'), 'Fiche')
    case 'darwin':
      return join(homeFolder, 'Library', 'Application Support', 'Fiche')
    default:
      return join(environment['XDG_CONFIG_HOME'] ?? join(homeFolder, '.config'), 'Fiche')
  }
}
