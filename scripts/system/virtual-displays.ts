import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { virtualScreen } from '../start-command.ts'

/**
 * Runs something that opens windows with so many displays of its own, such as `:99`: what is on one
 * takes neither the focus nor the clipboard of what is on another.
 * @throws when a display does not start
 */
export async function withVirtualDisplays<T>(
  count: number,
  run: (names: readonly string[]) => Promise<T>,
): Promise<T> {
  const servers = Array.from({ length: count }, startServer)
  const end = () => {
    for (const server of servers) server.kill()
  }
  process.once('exit', end)
  try {
    return await run(await Promise.all(servers.map(readName)))
  } finally {
    process.off('exit', end)
    end()
  }
}

function startServer(): ChildProcess {
  // It chooses a number that nobody uses and writes it to the file descriptor 3.
  const words = ['-displayfd', '3', '-noreset', '-nolisten', 'tcp', ...virtualScreen]
  return spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
}

function readName(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('The virtual display (Xvfb) does not start.'))
    server.once('error', fail)
    server.once('exit', fail)
    let written = ''
    numberPipeOf(server).on('data', (chunk: Buffer) => {
      written += chunk.toString()
      if (written.endsWith('\n')) resolve(`:${written.trim()}`)
    })
  })
}

function numberPipeOf({ stdio }: ChildProcess): Readable {
  const pipe = stdio[3]
  if (!pipe || !('read' in pipe)) throw new Error('The virtual display has no pipe to write to.')
  return pipe
}
