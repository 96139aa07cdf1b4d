export type ElectronRuntime = {
  readonly executable: string
  readonly kind: 'explicit' | 'installed' | 'downloaded' | 'fallback'
  readonly version: string
  /** The .node file that the store opens SQLite with; null for the one in node_modules. */
  readonly sqliteBinding: string | null
  /** What goes before the app's folder on the command line. */
  readonly arguments: readonly string[]
}

/** Gives an Electron, or says in a few words why it has none; throws what should end the search. */
export type ElectronSource = () => Promise<ElectronRuntime | string>

/**
 * The Electron of the first source that has one; later sources are not asked.
 * @throws one sentence with every reason and what to do, when no source has one
 */
export async function chooseElectron(sources: readonly ElectronSource[]): Promise<ElectronRuntime> {
  const reasons: string[] = []
  for (const source of sources) {
    const answer = await source()
    if (typeof answer !== 'string') return answer
    reasons.push(answer)
  }
  throw new Error(
    `No Electron can be run here (${reasons.join('; ')}): connect to the internet once and try again, or name an Electron program in FICHE_ELECTRON.`,
  )
}

/** The environment in which the app runs on this Electron. */
export function electronEnvironment(
  runtime: ElectronRuntime,
  environment: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  return runtime.sqliteBinding === null
    ? environment
    : { ...environment, FICHE_SQLITE_BINDING: runtime.sqliteBinding }
}
