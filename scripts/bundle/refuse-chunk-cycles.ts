import type { Plugin } from 'vite'
import { findChunkCycle } from './find-chunk-cycle.ts'

/** Fails a build whose files read one another in a circle: the window would stay empty. */
export function refuseChunkCycles(): Plugin {
  return {
    name: 'refuse-chunk-cycles',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const cycle = findChunkCycle(new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports])))
      if (cycle !== null) this.error(`These files read one another: ${cycle.join(', ')}`)
    },
  }
}
