import type { CheckFinding } from '@shared/contract/check/check'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { CheckPanel } from './check-panel'

const finding = (id: string, changes: Partial<CheckFinding> = {}): CheckFinding => ({
  rule: 'figure-revised',
  severity: 'error',
  start: 0,
  end: 2,
  excerpt: id,
  message: `Look at ${id}`,
  fix: null,
  reference: null,
  place: { kind: 'value', id },
  ...changes,
})
const all = [finding('f1'), finding('f2', { severity: 'warning' }), finding('f3')]

afterEach(cleanup)

function show() {
  const visited: string[] = []
  const panel = (findings: readonly CheckFinding[] | null, askedCount: number) => (
    <CheckPanel
      findings={findings}
      askedCount={askedCount}
      onGoTo={({ excerpt }) => visited.push(excerpt)}
    />
  )
  const { rerender } = render(panel(all, 1))
  return {
    visited,
    ask: (findings: readonly CheckFinding[], askedCount: number) =>
      rerender(panel(findings, askedCount)),
  }
}

const focused = () => document.activeElement?.textContent
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

describe('CheckPanel', () => {
  it('has the focus on the first finding, arrows lead along, and a finding to its place', () => {
    const { visited } = show()
    expect(focused()).toBe('To correctLook at f1f1')
    press('ArrowDown')
    expect(focused()).toBe('To look atLook at f2f2')
    fireEvent.click(document.activeElement ?? document.body)
    press('End')
    press('ArrowDown')
    expect([focused(), visited]).toEqual(['To correctLook at f3f3', ['f2']])
  })

  it('goes on, asked again, after the finding that one went to, round and round', () => {
    const { ask } = show()
    press('ArrowDown')
    fireEvent.click(document.activeElement ?? document.body)
    ask(all, 2)
    expect(focused()).toContain('f3')
    fireEvent.click(document.activeElement ?? document.body)
    ask(all, 3)
    expect(focused()).toContain('f1')
  })

  it('goes on at the same place where the finding is gone, and says that none is left', () => {
    const { ask } = show()
    fireEvent.click(document.activeElement ?? document.body)
    ask(all.slice(1), 2)
    expect(focused()).toContain('f2')
    ask([], 3)
    expect(screen.getByText('No findings')).toBeTruthy()
  })
})
