import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'
import { orderDelegations } from './order-delegations'

describe('orderDelegations', () => {
  it('orders the list at the cursor, and nothing where there is none', () => {
    const { editor, blocks } = pageEditor([paragraph('p', 'So said SE, DE and AT.')])
    const run = (at: number) => {
      editor.commands.setTextSelection(at)
      const transaction = orderDelegations(editor.state)
      if (transaction !== null) editor.view.dispatch(transaction)
      return transaction !== null
    }
    expect([run(3), run(12)]).toEqual([false, true])
    expect(blocks()).toEqual([paragraph('p', 'So said DE, AT and SE.')])
  })
})
