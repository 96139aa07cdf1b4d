import type { ChartChange } from '@shared/contract/library/charts'
import { createContext } from 'react'

export type ChartChangesById = ReadonlyMap<string, ChartChange>

export const noChartChanges: ChartChangesById = new Map()

/** What the library says against charts of the page, by their ids; kept ones are left out. */
export const ChartChanges = createContext(noChartChanges)
