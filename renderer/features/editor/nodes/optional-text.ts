import type { Attribute } from '@tiptap/core'

/**
 * An attribute that is a text or absent (null); copied text carries `measureId` as
 * `data-measure-id`.
 */
export function optionalText(name: string): Partial<Attribute> {
  const key = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  return {
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute(key),
    renderHTML: (attributes) => {
      const value: unknown = attributes[name]
      return typeof value === 'string' ? { [key]: value } : {}
    },
  }
}
