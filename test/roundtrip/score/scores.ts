import type { CorpusFile } from './expected'
import { type FileScore, scoreFile } from './score-file'

const measures = ['words', 'kinds', 'header', 'changes', 'comments', 'losses'] as const
type Measure = (typeof measures)[number]

/** Least share that is right, in percent. */
const targets: Readonly<Record<Measure, number>> = {
  words: 100,
  kinds: 97,
  header: 97,
  changes: 98,
  comments: 98,
  losses: 100,
}

/** Who made the file, by the beginning of its name. */
const makers: readonly (readonly [string, string])[] = [
  ['word', 'edited as Word edits'],
  ['office', 'LibreOffice'],
  ['pandoc', 'pandoc'],
  ['python', 'python-docx'],
]

export type ScoreRow = {
  readonly of: string
  readonly files: number
  readonly counts: Readonly<Record<Measure, { readonly right: number; readonly all: number }>>
  /** Changes and comments that nobody made. */
  readonly invented: number
}

export type Scores = {
  /** By maker, the last one is of all files. */
  readonly rows: readonly ScoreRow[]
  /** What is wrong, by file. */
  readonly faults: Readonly<Record<string, readonly string[]>>
  /** Targets that are missed, in words. */
  readonly missed: readonly string[]
}

/** Reads every file of the corpus and counts what is right. */
export function scoreCorpus(corpus: readonly CorpusFile[]): Scores {
  const files = corpus.map(scoreFile)
  const rows = makers.map(([prefix, of]) =>
    rowOf(
      of,
      files.filter(({ name }) => name.startsWith(`${prefix}-`)),
    ),
  )
  const all = rowOf('all', files)
  return {
    rows: [...rows, all],
    faults: Object.fromEntries(
      files
        .map((file) => [file.name, faultsOf(file)] as const)
        .filter(([, list]) => list.length > 0),
    ),
    missed: missedBy(all),
  }
}

function rowOf(of: string, files: readonly FileScore[]): ScoreRow {
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
  const count = (measure: Measure) => ({
    right: sum(files.map((file) => file[measure].right)),
    all: sum(files.map((file) => file[measure].all)),
  })
  return {
    of,
    files: files.length,
    counts: {
      words: count('words'),
      kinds: count('kinds'),
      header: count('header'),
      changes: count('changes'),
      comments: count('comments'),
      losses: count('losses'),
    },
    invented: sum(
      files.map(({ changes, comments }) => changes.invented.length + comments.invented.length),
    ),
  }
}

function faultsOf(file: FileScore): readonly string[] {
  const wrong = measures.flatMap((measure) =>
    file[measure].faults.map((fault) => `${measure}: ${fault}`),
  )
  const { changes, comments } = file
  return [...wrong, ...changes.invented, ...comments.invented]
}

function missedBy({ counts, invented }: ScoreRow): readonly string[] {
  const below = measures.filter((measure) => {
    const { right, all } = counts[measure]
    return right * 100 < targets[measure] * all
  })
  return [
    ...below.map((measure) => `${measure}: below ${targets[measure]} %`),
    ...(invented === 0 ? [] : [`${invented} invented`]),
  ]
}

/** The rows as a table in Markdown. */
export function scoreTable(rows: readonly ScoreRow[]): string {
  const head = ['files made by', 'files', ...measures.map((one) => measureNames[one]), 'invented']
  const goals = ['target', '', ...measures.map((one) => `${targets[one]} %`), '0']
  const lines = rows.map(({ of, files, counts, invented }) => [
    of,
    String(files),
    ...measures.map((measure) => cellOf(counts[measure])),
    String(invented),
  ])
  const told = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [told(head), told(head.map(() => '---')), ...lines.map(told), told(goals)].join('\n')
}

const measureNames: Readonly<Record<Measure, string>> = {
  words: 'words kept',
  kinds: 'kinds of blocks',
  header: 'fields of the first page',
  changes: 'changes',
  comments: 'comments',
  losses: 'losses told',
}

/** `98.4 % of 120`; shares are cut, not rounded, so that 100 % is all. */
function cellOf({ right, all }: { readonly right: number; readonly all: number }): string {
  return all === 0 ? '–' : `${Math.floor((right / all) * 1000) / 10} % of ${all}`
}
