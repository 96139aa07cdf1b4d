import { libraryTables } from './0001-initial/library-tables'
import { noteTables } from './0001-initial/note-tables'
import { packTables } from './0001-initial/pack-tables'
import { searchTables } from './0001-initial/search-tables'

/**
 * The whole vocabulary of the product. Ids are texts: those of the built-in library are its own,
 * those of users are random. Dates of the world are ISO 8601 texts of the precision that a source
 * gives; moments of the app are milliseconds since 1970 in UTC. Lists and maps that are only read
 * whole are JSON texts. `pack` names what an item came with, `NULL` for the user's own.
 */
export const migration0001 = [libraryTables, noteTables, packTables, searchTables].join('')
