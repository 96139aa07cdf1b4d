import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const folder = resolve(import.meta.dirname, '..', '..', '..', 'resources', 'locales')

export type Language = 'en' | 'fr'

/** The sentences of the interface in one language, by key. */
export type Words = (key: string) => string

export async function wordsOf(language: Language): Promise<Words> {
  const json = await readFile(join(folder, `${language}.json`), 'utf8')
  const words = z.record(z.string(), z.string()).parse(JSON.parse(json))
  return (key) => {
    const word = words[key]
    if (word === undefined) throw new Error(`There is no ${key} in ${language}`)
    return word
  }
}
