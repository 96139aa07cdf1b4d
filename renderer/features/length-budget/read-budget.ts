import { pageBudgetSchema, wordBudgetSchema } from '@shared/body/length-budget'

const schemas = { words: wordBudgetSchema, pages: pageBudgetSchema } as const

/** A number as it was typed, `1 500` too; null for an empty field, undefined for what is none. */
export function readBudget(typed: string, of: keyof typeof schemas): number | null | undefined {
  const digits = typed.replace(/[\s\u00a0\u202f.,]/g, '')
  if (digits === '') return typed.trim() === '' ? null : undefined
  const budget = schemas[of].safeParse(/^\d+$/.test(digits) ? Number(digits) : undefined)
  return budget.success ? budget.data : undefined
}
