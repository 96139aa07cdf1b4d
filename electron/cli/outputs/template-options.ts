import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { z } from 'zod'
import type { TemplateAsked } from '../../operations/word-templates/asked-template'
import type { GivenArguments } from '../command'

/** Of commands that write a Word file. */
export const templateOptions = {
  template: { type: 'string' },
  'body-only': { type: 'boolean' },
  'style-map': { type: 'string' },
} as const

/** `--template none` does without the one that was chosen in the settings. */
const noTemplate = 'none'

const styleNamesSchema = z.record(z.string().min(1), z.string().min(1))

/**
 * The look that was asked for.
 *
 * @throws FicheError `file-unreadable`, `style-map-wrong`
 */
export function readTemplateOptions({ options }: GivenArguments): TemplateAsked | undefined {
  const { template, 'body-only': isBodyOnly, 'style-map': styleMap } = options
  if (isBodyOnly === true)
    return {
      kind: 'body-only',
      styleNames: typeof styleMap === 'string' ? readStyleMap(styleMap) : {},
    }
  if (typeof template !== 'string') return undefined
  if (template === noTemplate) return { kind: 'none' }
  return { kind: 'file', fileName: basename(template), bytes: new Uint8Array(readFile(template)) }
}

function readStyleMap(path: string): Readonly<Record<string, string>> {
  const bytes = readFile(path)
  try {
    return styleNamesSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new FicheError('style-map-wrong', path)
  }
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new FicheError('file-unreadable', path)
  }
}
