import { memberStateCodes } from './speakers'

/** How an outcome says how many delegations, without counting them. */
export type Amount = 'one' | 'some' | 'several' | 'many' | 'largeMajority' | 'all'

/**
 * From how many of the 27 delegations on each word is right; the largest that fits holds. These
 * are our reading of Council usage, which has no written rule: below a third there are several,
 * from three quarters on a large majority, and all are all that spoke in this sense themselves.
 */
const amountFrom: readonly { readonly amount: Amount; readonly from: number }[] = [
  { amount: 'all', from: memberStateCodes.length },
  { amount: 'largeMajority', from: 20 },
  { amount: 'many', from: 9 },
  { amount: 'several', from: 5 },
  { amount: 'some', from: 2 },
  { amount: 'one', from: 1 },
]

/** The word for a number of Member States; undefined for none. */
export function amountOf(count: number): Amount | undefined {
  return amountFrom.find(({ from }) => count >= from)?.amount
}
