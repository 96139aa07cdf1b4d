import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronEnvironment } from '../../scripts/electron/choose-electron.ts'
import { findElectron } from '../../scripts/electron/find-electron.ts'
import { launchElectron } from './support/launch-electron.ts'

const root = resolve(import.meta.dirname, '..', '..')
let dataFolder: string

test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'fiche-start-'))
})

test.afterEach(async () => {
  await rm(dataFolder, { recursive: true, force: true })
})

/** Starts the app and waits for the line in which it says why it does not open. */
async function readProblem(folder: string): Promise<string> {
  const runtime = await findElectron(() => undefined)
  const app = spawn(runtime.executable, [...runtime.arguments, root, '--data', folder], {
    env: electronEnvironment(runtime, process.env),
  })
  try {
    return await new Promise<string>((problem, reject) => {
      let text = ''
      app.stderr.on('data', (chunk) => {
        text += String(chunk)
        const line = /^fiche: .*$/m.exec(text)?.[0]
        if (line !== undefined) problem(line)
      })
      app.on('exit', () => reject(new Error(`It ended without a word: ${text}`)))
    })
  } finally {
    // Its message box waits for a click.
    app.kill('SIGKILL')
  }
}

test('a damaged database is left as it is, with one sentence', async () => {
  const app = await launchElectron({ dataFolder })
  const page = await app.firstWindow()
  // Shown once the store has answered.
  await page.getByRole('button', { name: 'Make the example note' }).waitFor()
  await app.close()
  await writeFile(join(dataFolder, 'fiche.db'), 'no database')
  expect(await readProblem(dataFolder)).toBe(
    `fiche: The database ${dataFolder} is damaged; restore a backup or move the file away, nothing was changed.`,
  )
})

test('a folder that cannot be made is named', async () => {
  const file = join(dataFolder, 'file')
  await writeFile(file, '')
  expect(await readProblem(join(file, 'data'))).toBe(
    `fiche: Cannot write to ${join(file, 'data')}; choose another folder or free some space.`,
  )
})

test('a second copy on the same data brings the first window to the front', async () => {
  const app = await launchElectron({ dataFolder })
  try {
    await app.firstWindow()
    const heard = app.evaluate(
      ({ app: electronApp }) =>
        new Promise<boolean>((done) => {
          electronApp.once('second-instance', () => done(true))
        }),
    )
    expect(await readProblem(dataFolder)).toBe(
      `fiche: Fiche is already open on this data folder (${dataFolder}); use the window that is open.`,
    )
    expect(await heard).toBe(true)
  } finally {
    await app.close()
  }
})
