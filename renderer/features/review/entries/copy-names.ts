import { createContext } from 'react'

/** The file name of each copy by its id. */
export const CopyNames = createContext<ReadonlyMap<string, string>>(new Map())
