import { commonTokens } from './common-tokens'

/** What stands in both, only before, or only after. */
export type RunKind = 'equal' | 'removed' | 'added'
export type TokenRun<Token> = { readonly kind: RunKind; readonly tokens: readonly Token[] }

type Comparison<Token> = {
  readonly keyOf: (token: Token) => string
  /** Tokens that may stand in both without telling the reader anything, such as spaces. */
  readonly isFiller: (token: Token) => boolean
}

/**
 * Two lists of tokens as runs: those that are removed stand before those that are added. What
 * stands in both between two changes, but says nothing by itself, is counted to both.
 */
export function groupRuns<Token>(
  before: readonly Token[],
  after: readonly Token[],
  { keyOf, isFiller }: Comparison<Token>,
): readonly TokenRun<Token>[] {
  const anchors = anchorsOf(before, after, { keyOf, isFiller })
  const runs: { kind: RunKind; tokens: Token[] }[] = []
  const add = (kind: RunKind, token: Token) => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.tokens.push(token)
    else runs.push({ kind, tokens: [token] })
  }
  let [row, column] = [0, 0]
  for (const [one, other] of [...anchors, [before.length, after.length] as const]) {
    if (row < one) for (const token of before.slice(row, one)) add('removed', token)
    if (column < other) for (const token of after.slice(column, other)) add('added', token)
    const common = after[other]
    if (common !== undefined) add('equal', common)
    row = one + 1
    column = other + 1
  }
  return runs
}

/** The common tokens, without fillers that stand alone between two changes. */
function anchorsOf<Token>(
  before: readonly Token[],
  after: readonly Token[],
  { keyOf, isFiller }: Comparison<Token>,
): readonly (readonly [number, number])[] {
  const pairs = commonTokens(before.map(keyOf), after.map(keyOf))
  const kept: (readonly [number, number])[] = []
  for (let start = 0; start < pairs.length; ) {
    let end = start + 1
    while (end < pairs.length && follows(pairs[end - 1], pairs[end])) end += 1
    const run = pairs.slice(start, end)
    const isInside =
      !follows([-1, -1], run[0]) && !follows(run.at(-1), [before.length, after.length])
    if (!isInside || run.some(([one]) => !fills(before[one], isFiller))) kept.push(...run)
    start = end
  }
  return kept
}

function follows(
  one: readonly [number, number] | undefined,
  next: readonly [number, number] | undefined,
): boolean {
  return one?.[0] === (next?.[0] ?? 0) - 1 && one?.[1] === (next?.[1] ?? 0) - 1
}

function fills<Token>(token: Token | undefined, isFiller: (token: Token) => boolean): boolean {
  return token !== undefined && isFiller(token)
}
