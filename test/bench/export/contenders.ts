import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { z } from 'zod'
import type { bundledExporter } from './bundled-exporter.ts'

const run = promisify(execFile)
const program = resolve(import.meta.dirname, '..', '..', '..', 'out', 'main', 'fiche.cjs')

type Exporter = Awaited<ReturnType<typeof bundledExporter>>
type TimeProcess = () => Promise<number>

export type Contenders = Readonly<
  Record<'fiche' | 'pandoc' | 'pythonDocx' | 'docxtemplater', TimeProcess>
> & {
  /** What the command line writes in a time zone. */
  readonly exportInZone: (zone: string) => Promise<Buffer>
}

/** The same pages for each contender, on the disk, and what runs it as a whole process. */
export async function prepareContenders(
  { benchMarkdown, benchNote, benchPages, fillableBody, fillableData, openExporter }: Exporter,
  folder: string,
  pageCount: number,
): Promise<Contenders> {
  const pages = benchPages(pageCount)
  const at = (name: string) => join(folder, name)
  await mkdir(folder, { recursive: true })
  const { bytes } = await openExporter(pageCount)
  await Promise.all([
    writeFile(at('note.json'), JSON.stringify(benchNote(pages))),
    writeFile(at('note.md'), benchMarkdown(pages)),
    writeFile(at('pages.json'), JSON.stringify(pages)),
    writeFile(at('fillable.json'), JSON.stringify(fillableData(pages))),
    writeFile(at('template.docx'), withBody(bytes, fillableBody())),
  ])
  const onStore = [program, '--data', at('data')]
  const put = await run(process.execPath, [...onStore, 'note', 'put', at('note.json'), '--json'], {
    maxBuffer: 100_000_000,
  })
  const { id } = z.object({ id: z.string() }).parse(JSON.parse(put.stdout))
  const exporting = [...onStore, 'export', id, '--to', at('fiche.docx')]
  return {
    fiche: () => timeMs(process.execPath, exporting),
    pandoc: () => timeMs('pandoc', [at('note.md'), '-o', at('pandoc.docx')]),
    pythonDocx: () =>
      timeMs('/usr/bin/python3', [script('write_note.py'), at('pages.json'), at('python.docx')]),
    docxtemplater: () =>
      timeMs(process.execPath, [
        script('fill-template.mjs'),
        at('template.docx'),
        at('fillable.json'),
        at('docxtemplater.docx'),
      ]),
    exportInZone: async (zone) => {
      await run(process.execPath, exporting, { env: { ...process.env, TZ: zone } })
      return readFile(at('fiche.docx'))
    },
  }
}

function script(name: string): string {
  return join(import.meta.dirname, name)
}

/** A package with another body; its page stays. */
function withBody(bytes: Uint8Array, body: string): Uint8Array {
  const path = 'word/document.xml'
  const parts = unzipSync(bytes)
  const document = strFromU8(parts[path] ?? new Uint8Array())
  const changed = document.replace(
    /<w:body>.*(<w:sectPr\b.*?<\/w:sectPr>)<\/w:body>/s,
    (_, section: string) => `<w:body>${body}${section}</w:body>`,
  )
  return zipSync({ ...parts, [path]: strToU8(changed) })
}

async function timeMs(command: string, given: readonly string[]): Promise<number> {
  const before = performance.now()
  await run(command, given, { maxBuffer: 100_000_000 })
  return performance.now() - before
}
