import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from './source-files'

const documents = [
  ...readdirSync(projectFolder).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(projectFolder, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

const ownPath = /^(?:electron|renderer|shared|resources|test|docs|scripts|\.ci)\/[\w./-]+$/

/** Paths that a document names: in code spans from the project's folder, in links from its own. */
function listPaths(document: string, text: string): readonly string[] {
  const spans = Array.from(text.matchAll(/`([^`\n]+)`/g), ([, span = '']) => span)
  const links = Array.from(text.matchAll(/\]\(([^)#\s]+)/g), ([, link = '']) => link)
  return [
    ...spans.filter((span) => ownPath.test(span)),
    ...links
      .filter((link) => !/^\w+:/.test(link))
      .map((link) => relative(projectFolder, join(projectFolder, dirname(document), link))),
  ]
}

describe('documents', () => {
  it('are read for code spans and links', () => {
    const text = 'See `electron/main.ts`, `npm test`, [a](adr/1.md#x) and [b](https://x.eu/y).'
    expect(listPaths('docs/a.md', text)).toEqual(['electron/main.ts', join('docs', 'adr', '1.md')])
  })

  it('name only paths that exist', () => {
    expect(documents).toContain('README.md')
    const wrong = documents.flatMap((document) =>
      listPaths(document, readFileSync(join(projectFolder, document), 'utf8'))
        .filter((path) => !existsSync(join(projectFolder, path)))
        .map((path) => `${document}: ${path}`),
    )
    expect(wrong).toEqual([])
  })
})
