// Run by npm after each install. Plain JavaScript: after an install without development packages
// the Node that runs this may be one that cannot read TypeScript.
import { existsSync } from 'node:fs'

const bundler = new URL('../node_modules/electron-vite', import.meta.url)
if (existsSync(bundler)) {
  const { ensureBuilt } = await import('./build/ensure-built.ts')
  await ensureBuilt('all')
} else {
  console.log('Fiche is not built: its build tools are not installed.')
}
