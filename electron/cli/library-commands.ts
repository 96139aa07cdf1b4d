import { FicheError } from '@shared/contract/error'
import { libraryKindSchema, searchKindSchema } from '@shared/contract/library'
import type { Text } from '@shared/text/text'
import { z } from 'zod'
import { listLibrary } from '../store/library/list-library'
import { search } from '../store/search/search'
import type { Command } from './command'
import { printTable } from './print/print-table'
import { statisticJson } from './statistic-json'

export const libraryCommands: readonly Command[] = [
  {
    name: 'library list',
    usage: `fiche library list ${libraryKindSchema.options.join('|')} [--json]`,
    positionals: 1,
    options: {},
    access: 'read',
    run: ({ db, text }, { positionals: [asked = ''] }) => {
      const kind = libraryKindSchema.safeParse(asked)
      if (!kind.success)
        throw new FicheError(
          'command-wrong',
          text('commandLine.badKind', {
            kind: asked,
            kinds: libraryKindSchema.options.join(', '),
          }),
        )
      const list = listLibrary(db, kind.data)
      const json = list.kind === 'statistics' ? list.items.map(statisticJson) : list.items
      return { json, text: printTable(list.items.map(rowOf)) }
    },
  },
  {
    name: 'search',
    usage: 'fiche search QUERY [--kind KIND] [--limit N] [--json]',
    positionals: 1,
    options: { kind: { type: 'string' }, limit: { type: 'string' } },
    access: 'read',
    readsIndex: true,
    run: ({ db, nowMs, text }, { positionals: [query = ''], options }) => {
      const { words: _, ...result } = search(
        db,
        { query, kind: kindOf(options['kind'], text), limit: limitOf(options['limit'], text) },
        nowMs,
      )
      const rows = result.hits.map(({ kind, id, title }) => [kind, id, title])
      return {
        json: result,
        text: rows.length > 0 ? printTable(rows) : text('commandLine.nothingFound'),
      }
    },
  },
]

function kindOf(asked: unknown, text: Text) {
  if (asked === undefined) return null
  const kind = searchKindSchema.safeParse(asked)
  if (kind.success) return kind.data
  const kinds = searchKindSchema.options.join(', ')
  throw new FicheError('command-wrong', text('commandLine.badKind', { kind: String(asked), kinds }))
}

function limitOf(asked: unknown, text: Text): number {
  if (asked === undefined) return 50
  const limit = z.coerce.number().int().min(1).max(1000).safeParse(asked)
  if (limit.success) return limit.data
  throw new FicheError('command-wrong', text('commandLine.badLimit', { limit: String(asked) }))
}

/** What names an item of any kind: its id, then the text that people know it by. */
function rowOf(item: object): readonly string[] {
  const fields = z.looseObject({ id: z.coerce.string() }).parse(item)
  const name = ['title', 'indicator', 'text', 'purpose', 'type']
    .map((key) => fields[key])
    .find((value) => typeof value === 'string')
  const extra = ['value', 'amount', 'date', 'geography', 'number']
    .map((key) => fields[key])
    .find((value) => value !== undefined && value !== null)
  return [fields.id, extra === undefined ? '' : String(extra), String(name ?? '')]
}
