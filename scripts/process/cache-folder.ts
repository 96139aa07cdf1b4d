import { join } from 'node:path'

/** Where downloads and builds are kept outside the checkout (XDG base directories, section 3). */
export function cacheFolder(environment: NodeJS.ProcessEnv, homeFolder: string): string {
  return join(environment['XDG_CACHE_HOME'] || join(homeFolder, '.cache'), 'fiche')
}
