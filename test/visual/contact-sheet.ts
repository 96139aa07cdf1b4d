import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type OpenApp, withApp } from '../e2e/support/with-app.ts'
import { findCutText } from './support/find-cut-text.ts'
import type { Screen } from './support/screens.ts'
import { type Variant, walkScreens } from './support/walk.ts'

/**
 * Every screen in every size, colour scheme and language on one page, test-results/contact-sheet;
 * exit code 1 if a text is cut off or covered in any of them. Words after the command choose
 * screens by their beginning: `npm run contact-sheet -- settings`.
 */
const folder = resolve(import.meta.dirname, '..', '..', 'test-results', 'contact-sheet')
const chosen = process.argv.slice(2)
const sizes = [
  { name: '1440', width: 1440, height: 900 },
  { name: '1024', width: 1024, height: 640 },
  // What a window of 1440 x 900 has left at 200 % zoom.
  { name: 'zoomed', width: 720, height: 450 },
] as const
const plain: readonly Variant[] = (['en', 'fr'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    sizes.map((size) => ({
      ...size,
      name: `${language}-${scheme}-${size.name}`,
      language,
      scheme,
    })),
  ),
)
const variants: readonly Variant[] = [
  ...plain,
  {
    name: 'fr-light-large-text',
    language: 'fr',
    scheme: 'light',
    width: 1440,
    height: 900,
    textSizePercent: 200,
  },
]

type Shot = { readonly file: string; readonly findings: readonly string[] }

async function shootAll(open: OpenApp): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  const fileOf = (screen: Screen, variant: Variant) => `${screen.name}-${variant.name}.png`
  const { page } = open
  await walkScreens(open, {
    variants,
    wants: ({ name }) => chosen.length === 0 || chosen.some((word) => name.startsWith(word)),
    visit: async (_page, screen, variant) => {
      const file = fileOf(screen, variant)
      const findings = await page.evaluate(findCutText)
      await page.screenshot({ path: join(folder, file), scale: 'css', caret: 'hide' })
      shots.push({ file, findings })
    },
    lost: (error, screen, variant) => {
      const findings = [`not reached: ${String(error).slice(0, 400)}`]
      shots.push({ file: fileOf(screen, variant), findings })
    },
  })
  return shots
}

function sheet(shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ file, findings }) =>
      `<figure><img src="${file}" alt=""><figcaption>${file}<br>${findings.map(escapeHtml).join('<br>')}</figcaption></figure>`,
  )
  const style =
    'body{font:12px sans-serif;display:grid;grid-template-columns:repeat(4,1fr);gap:12px}figure{margin:0}img{width:100%;border:1px solid #999}'
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${figures.join('\n')}\n`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
await withApp(async (open) => {
  const { page } = open
  page.setDefaultTimeout(10_000)
  await page.getByRole('dialog').waitFor()
  const shots = await shootAll(open)
  await writeFile(join(folder, 'index.html'), sheet(shots))
  for (const { file, findings } of shots)
    for (const finding of findings) process.stdout.write(`${file}: ${finding}\n`)
  process.stdout.write(`${shots.length} pictures in ${join(folder, 'index.html')}\n`)
  process.exitCode = shots.some(({ findings }) => findings.length > 0) ? 1 : 0
})
