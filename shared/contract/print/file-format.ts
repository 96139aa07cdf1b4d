import { type FileFormat, fileFormatSchema } from '../sent/sent'

/** How the names of files of each format may end; the first is ours. */
export const fileExtensions: Readonly<Record<FileFormat, readonly [string, ...string[]]>> = {
  docx: ['docx'],
  pdf: ['pdf'],
  html: ['html', 'htm'],
  md: ['md', 'markdown'],
}

/** The format that a file's name asks for by its end; undefined for one that we do not write. */
export function findFileFormat(path: string): FileFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return fileFormats.find((format) => fileExtensions[format].includes(extension))
}

/** In the order in which they are offered. */
export const fileFormats = fileFormatSchema.options
