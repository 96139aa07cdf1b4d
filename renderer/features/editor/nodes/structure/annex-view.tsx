import { annexLabelOf } from '@shared/note/annexes/body-parts'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useText } from '../../../../lib/use-text'
import { idOf } from '../../outline/outline-of'
import type { PageTargets } from '../../references/page-targets'
import './structure.css'
import { useTargets } from './use-targets'

/** The head of an annex on the page: what it is called in print, and its title. */
export function annexView(targets: PageTargets) {
  return function AnnexView({ node, editor }: NodeViewProps) {
    const text = useText()
    const known = useTargets(targets, editor)
    const label = annexLabelOf(known?.get(idOf(node))?.number ?? '', targets.language())
    const isLandscape = node.attrs['orientation'] === 'landscape'
    return (
      <NodeViewWrapper
        as="section"
        className="fiche-annex"
        data-annex=""
        data-help="footnotes-tables"
      >
        <div className="fiche-annex-head" contentEditable={false}>
          <span className="fiche-annex-label">{label}</span>
          {isLandscape && <span className="fiche-annex-turned">{text('annex.landscape')}</span>}
        </div>
        <NodeViewContent
          as="div"
          className="fiche-annex-title"
          role="heading"
          aria-level={2}
          data-empty={node.childCount === 0}
          data-placeholder={text('annex.title')}
        />
      </NodeViewWrapper>
    )
  }
}
