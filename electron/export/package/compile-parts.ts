import { type BaseXmlComponent, type Document, type IContext, Packer } from 'docx'
import type { PackageParts } from './package-parts'
import { writeXml } from './write-xml'

/**
 * The parts of a document as `docx` writes them. Its public way writes XML slowly and zips it, and
 * both together would be a third of an export; its compiler is private, so what it gives is looked
 * at closely, and a test holds both ways against each other.
 *
 * @throws if another version of `docx` gives something else
 */
export function compileParts(document: Document): PackageParts {
  const compiled: unknown = createCompiler().compile(document)
  if (!(compiled instanceof Map)) throw new Error('docx compiles a document otherwise.')
  const parts = new Map<string, string | Uint8Array>()
  for (const [path, part] of compiled) parts.set(String(path), partOf(part))
  return parts
}

/** A compiler of its own, which is handed XML that is written already. */
function createCompiler() {
  const Compiler = Packer['compiler'].constructor
  const compiler = new Compiler()
  compiler.formatter = {
    format: (component: BaseXmlComponent, context: IContext) => {
      const prepared = component.prepForXml(context)
      if (prepared === undefined) throw new Error('docx has no XML for a part.')
      const written = writeXml(prepared)
      // Its writer escapes strings, prints all else as it is, and puts no tags round no name.
      return { '': Object.assign(() => written, { toString: () => written }) }
    },
  }
  return compiler
}

function partOf(part: unknown): string | Uint8Array {
  if (typeof part === 'string' || part instanceof Uint8Array) return part
  if (part instanceof ArrayBuffer) return new Uint8Array(part)
  throw new Error('docx compiles a part otherwise.')
}
