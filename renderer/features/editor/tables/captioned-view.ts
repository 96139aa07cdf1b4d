import { TableView } from '@tiptap/extension-table'
import type { Node as PageNode } from '@tiptap/pm/model'
import { idOf } from '../outline/outline-of'
import type { PageTargets } from '../references/page-targets'

/** Tables drawn with their number and caption above them, as they print. */
export function captionedView(targets: PageTargets) {
  return class CaptionedView extends TableView {
    readonly #caption: HTMLTableCaptionElement
    /** Only a table that prints its number follows it. */
    #end: (() => void) | null = null

    constructor(node: PageNode, cellMinWidth: number) {
      super(node, cellMinWidth)
      this.table.dataset['help'] = 'footnotes-tables'
      this.#caption = this.table.createCaption()
      this.#caption.contentEditable = 'false'
      this.#draw()
    }

    override update(node: PageNode): boolean {
      const isSame = super.update(node)
      if (isSame) this.#draw()
      return isSame
    }

    destroy(): void {
      this.#end?.()
    }

    #draw(): void {
      const { caption, altText }: Record<string, unknown> = this.node.attrs
      const isThere = typeof caption === 'string' && caption !== ''
      if (isThere) this.#end ??= targets.subscribe(() => this.#draw())
      const number = targets.find(idOf(this.node))?.number ?? ''
      const words = isThere
        ? `${targets.language().tableLabel.replace('{number}', number)}${caption}`
        : ''
      if (this.#caption.textContent !== words) this.#caption.textContent = words
      this.#caption.hidden = !isThere
      if (typeof altText === 'string') this.table.setAttribute('aria-description', altText)
      else this.table.removeAttribute('aria-description')
    }
  }
}
