import * as Y from 'yjs'
import { idSchema } from '../note/inline'
import { type Role, roleSchema } from '../note/roles/role'
import type { NodeName } from './nodes'

/** Attributes of an element as they are: values of any JSON type, not only texts. */
export function attributesOf(element: Y.XmlElement): Readonly<Record<string, unknown>> {
  return element.getAttributes()
}

/** Elements and texts inside an element or fragment, in order. */
export function childrenOf(parent: Y.XmlFragment): readonly (Y.XmlElement | Y.XmlText)[] {
  return parent
    .toArray()
    .filter((child) => child instanceof Y.XmlElement || child instanceof Y.XmlText)
}

/** Only the elements inside an element or fragment, in order. */
export function elementsOf(parent: Y.XmlFragment): readonly Y.XmlElement[] {
  return childrenOf(parent).filter((child) => child instanceof Y.XmlElement)
}

/** The element's id, or the fallback where it has none that is fit to be one. */
export function idOf(element: Y.XmlElement, fallback: string): string {
  const id = idSchema.safeParse(attributesOf(element)['id'])
  return id.success ? id.data : fallback
}

/** The attribute as text, null where it is absent or of another type. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** The attribute as a whole number of at least one, otherwise the fallback. */
export function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : fallback
}

/**
 * The role of a block as a field of it, none for ordinary text. A block in which anything is not to
 * be said is not to be said, whatever became of its own attribute.
 */
export function roleFieldOf(element: Y.XmlElement): { readonly role?: Role } {
  if (holdsNotToBeSaid(element)) return { role: 'notToBeSaid' }
  const role = roleSchema.safeParse(element.getAttribute('role'))
  return role.success ? { role: role.data } : {}
}

const containers: ReadonlySet<string> = new Set<NodeName>([
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'questions',
])

function holdsNotToBeSaid(element: Y.XmlElement): boolean {
  if (element.getAttribute('role') === 'notToBeSaid') return true
  return containers.has(element.nodeName) && elementsOf(element).some(holdsNotToBeSaid)
}
