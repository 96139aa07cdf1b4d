import { spawn } from 'node:child_process'
import { type StoredState, storedStateSchema } from './stored-state.ts'

/**
 * What a store holds after a kill, read by a new process.
 *
 * @throws with its words when the store does not open or a note in it cannot be read
 */
export async function readState(program: string, folder: string): Promise<StoredState> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, error] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    error += chunk.toString()
  })
  const exitCode = await new Promise((resolve) => child.once('close', resolve))
  if (exitCode !== 0) throw new Error(`The store does not open again: ${error.trim()}`)
  return storedStateSchema.parse(JSON.parse(out))
}
