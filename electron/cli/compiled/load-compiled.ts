import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { readCompiledFiles, writeCompiledFiles } from './compiled-files'

/** Code that runs, and what keeps for the next time how it was compiled. */
type LoadedProgram = { readonly exports: unknown; readonly keep: () => void }

/**
 * Runs a bundled program, as `require` does, on what V8 made of it when it ran before: half of the
 * time of a short command is the compiling of its functions. Node's own cache of compiled code
 * holds only those that ran while the code was loaded, for most are compiled when they are called.
 *
 * @param entry    absolute path; what it requires with `./` is of the bundle too
 * @param codeFile absolute path of what is kept. It is run as it is: nobody may write there who
 *   may not change the program itself
 * @returns `keep` does nothing unless something had to be compiled that was not kept
 */
export function loadCompiled(entry: string, codeFile: string): LoadedProgram {
  const kept = readCompiledFiles(codeFile)
  const scripts = new Map<string, Script>()
  const modules = new Map<string, { readonly exports: unknown }>()
  const requireOther = createRequire(entry)

  function load(path: string): unknown {
    const known = modules.get(path)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(path, module)
    const name = nameOf(path)
    const script = compile(path, kept.get(name))
    scripts.set(name, script)
    const folder = dirname(path)
    const requireHere = (asked: string): unknown =>
      asked.startsWith('./') ? load(join(folder, asked)) : requireOther(asked)
    const run: unknown = script.runInThisContext()
    if (typeof run !== 'function') throw new TypeError(`${path} is not code of the bundle.`)
    Reflect.apply(run, module.exports, [module.exports, requireHere, module, path, folder])
    return module.exports
  }

  const exports = load(entry)
  const keep = () => {
    const isKept = [...scripts].every(
      ([name, script]) => kept.has(name) && script.cachedDataRejected === false,
    )
    if (isKept) return
    const compiled = [...scripts].map(
      ([name, script]) => [name, script.createCachedData()] as const,
    )
    writeCompiledFiles(codeFile, new Map([...kept, ...compiled]))
  }
  return { exports, keep }
}

/** V8 tells changed code by its length alone. */
function nameOf(path: string): string {
  return `${basename(path)} ${statSync(path).mtimeMs}`
}

function compile(path: string, cachedData: Uint8Array | undefined): Script {
  const code = readFileSync(path, 'utf8')
  return new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  })
}
