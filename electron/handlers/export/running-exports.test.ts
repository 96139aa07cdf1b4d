import { FicheError } from '@shared/contract/error'
import type { ExportStep } from '@shared/contract/export'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote } from '../../../test/support/note-builder'
import type { ExportJob } from '../../export/job/export-job'
import { createRunningExports } from './running-exports'

const job: ExportJob = {
  note: buildNote({ body: [] }),
  format: 'docx',
  options: { audience: 'sending' },
  images: new Map(),
  wantsPages: false,
}

function open(runExport = fakeHandlerContext().runExport) {
  const told: unknown[] = []
  const { window } = fakeHandlerContext()
  const tell = (_: string, step: unknown) => void told.push(step)
  return { exports: createRunningExports(runExport, { ...window, tell }), told }
}

describe('createRunningExports', () => {
  it('tells the window of each step', async () => {
    const { exports, told } = open()
    const made = await exports.run((runExport) => runExport({ ...job, wantsPages: true }))
    expect([made?.pages, told]).toEqual([
      1,
      ['writing', 'pages', 'reading-back'] satisfies ExportStep[],
    ])
  })

  it('gives null where it was cancelled, and throws what was refused', async () => {
    const { exports } = open(
      (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        ),
    )
    const running = exports.run((runExport) => runExport(job))
    exports.cancel()
    expect(await running).toBeNull()
    const printing = exports.run(
      (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new FicheError('no-printer', ''))),
        ),
    )
    exports.cancel()
    expect(await printing).toBeNull()
    const refused = new FicheError('format-unknown', 'a.odt')
    await expect(exports.run(() => Promise.reject(refused))).rejects.toBe(refused)
  })
})
