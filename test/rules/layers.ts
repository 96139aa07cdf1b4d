/**
 * Who may import what, type imports included. A layer is a folder or a file, the longest name
 * that fits counts; each may import itself. Arrows go one way: `shared` knows nobody, `electron`
 * and `renderer` meet only in `shared/contract`.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  'shared/base': [],
  'shared/language': ['shared/base'],
  'shared/text': ['shared/base', 'resources/locales', 'i18next'],
  'shared/typography': ['shared/base', 'shared/language'],
  'shared/library': ['shared/base', 'zod'],
  'shared/note': ['shared/base', 'shared/language', 'shared/text', 'zod'],
  'shared/calculation': ['shared/library', 'shared/note'],
  'shared/figure': [
    'shared/base',
    'shared/calculation',
    'shared/language',
    'shared/library',
    'shared/note',
    'shared/typography',
  ],
  'shared/evidence': [
    'shared/base',
    'shared/calculation',
    'shared/figure',
    'shared/language',
    'shared/library',
    'shared/note',
  ],
  'shared/body': ['shared/base', 'shared/note', 'yjs', 'zod'],
  'shared/delegations': ['shared/replies'],
  'shared/diff': ['shared/base', 'shared/note'],
  'shared/corrigendum': ['shared/base', 'shared/diff', 'shared/language', 'shared/note'],
  'shared/questions': ['shared/note'],
  'shared/replies': ['shared/note'],
  'shared/outputs': ['shared/figure', 'shared/language', 'shared/note'],
  'shared/read-back': ['shared/contract', 'shared/text'],
  'shared/settings': ['zod'],
  'shared/commands': ['shared/base', 'shared/text'],
  // What a Word file says, and what it is in a note.
  'shared/word': [
    'shared/base',
    'shared/language',
    'shared/note',
    'shared/outputs',
    'shared/typography',
    'zod',
  ],
  // What colleagues did to a note that was sent.
  'shared/review': [
    'shared/base',
    'shared/diff',
    'shared/figure',
    'shared/language',
    'shared/note',
    'shared/word',
    'zod',
  ],
  'shared/contract': [
    'shared/base',
    'shared/commands',
    'shared/library',
    'shared/note',
    'shared/review',
    'shared/settings',
    'shared/text',
    'shared/word',
    'zod',
  ],

  // All SQL. Knows neither Electron nor how a note is shown.
  'electron/store': ['shared', 'resources/library', 'better-sqlite3', 'node:', 'yjs', 'zod'],
  // Model to bytes: no files, no clock, no network.
  'electron/export': ['shared', 'docx', 'fflate', 'saxes', 'write-excel-file'],
  // Bytes of a Word file to what it says: no files, no store.
  'electron/word': ['shared', 'electron/extract', 'fflate', 'saxes'],
  // Bytes of a document to its text: no files, no store.
  'electron/extract': ['shared', 'fflate', 'unpdf'],
  // Thin wrappers on Electron and the operating system.
  'electron/system': ['shared', 'electron', 'node:'],
  // What both the window and the command line do with a note.
  'electron/operations': [
    'shared',
    'electron/store',
    'electron/export',
    'electron/extract',
    'electron/word',
    'resources/library',
    'resources/templates',
    'yjs',
    'zod',
  ],
  'electron/handlers': [
    'shared',
    'electron/store',
    'electron/export',
    'electron/word',
    'electron/operations',
    'node:',
    'zod',
  ],
  'electron/cli': [
    'shared',
    'electron/store',
    'electron/operations',
    'electron/system/files',
    'electron/system/start-arguments',
    'package.json',
    'node:',
    'zod',
  ],
  'electron/preload.ts': ['shared/contract', 'electron'],
  // Lays out pages in a thread of its own.
  'electron/workers/pdf-worker.ts': ['electron/extract', 'node:'],
  'electron/workers/evidence-worker.ts': [
    'shared/contract',
    'electron/export',
    'electron/system/threads/answer-job',
    'node:',
  ],
  // Makes files in a thread of its own.
  'electron/workers/export-worker.ts': [
    'shared/contract',
    'electron/export',
    'electron/system/threads/answer-job',
    'node:',
  ],
  // Reads the bodies of notes in a thread of its own.
  'electron/workers/note-worker.ts': [
    'electron/operations/reading',
    'electron/system/threads/answer-job',
    'node:',
  ],
  // Reads Word files in a thread of its own.
  'electron/workers/word-worker.ts': [
    'shared/base',
    'electron/word',
    'electron/system/threads/answer-job',
    'node:',
  ],
  // Prints for the command line of a checkout.
  'electron/print-pdf.ts': ['shared', 'electron/system', 'electron', 'node:'],
  'electron/workers/page-worker.ts': [
    'shared',
    'electron/export',
    'electron/system/threads/worker-queue',
    'node:',
  ],
  'electron/main.ts': ['shared', 'electron', 'node:'],
  'electron/open-data.ts': ['shared', 'electron', 'node:'],
  'electron/open-settings.ts': ['electron'],
  'electron/refuse-to-start.ts': ['shared', 'electron'],
  'electron/run-window.ts': ['shared', 'electron', 'node:', 'resources/licences.json'],

  'renderer/styles': ['shared/base', '@mantine', 'react', 'get-nonce'],
  'renderer/lib': ['shared', 'react', 'yjs'],
  'renderer/components': [
    'shared/base',
    'renderer/styles',
    '@mantine',
    '@tabler',
    '@tanstack',
    'react',
    'recharts',
  ],
  // A task of the user; tasks know nothing of each other.
  'renderer/features/*': [
    'shared',
    'renderer/lib',
    'renderer/components',
    'renderer/styles',
    '@mantine',
    '@tabler',
    '@tanstack',
    '@tiptap',
    'get-nonce',
    'react',
    'react-dom',
    'yjs',
    'zod',
  ],
  'renderer/app': ['shared', 'renderer', '@mantine', '@tabler', 'get-nonce', 'react', 'react-dom'],
  'renderer/main.tsx': [
    'renderer',
    'shared/text',
    '@fontsource-variable',
    '@mantine',
    'react',
    'react-dom',
  ],

  scripts: ['scripts', 'electron-builder', 'node:', 'vite', 'zod'],
}

/** The layer that a path of the project belongs to, undefined for one the table does not know. */
export function findLayer(path: string): string | undefined {
  return Object.keys(layers)
    .filter((name) => layerPattern(name).test(path))
    .toSorted((a, b) => b.length - a.length)[0]
}

/** Says whether a file of the layer may import this path or package. */
export function mayImport(layer: string, from: string, imported: string): boolean {
  const own = layerPattern(layer).exec(from)?.[0] ?? layer
  return [own, ...(layers[layer] ?? [])].some(
    (allowed) => imported === allowed || imported.startsWith(`${allowed.replace(/\/$/, '')}/`),
  )
}

function layerPattern(name: string): RegExp {
  return new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}(?=/|$)`)
}
