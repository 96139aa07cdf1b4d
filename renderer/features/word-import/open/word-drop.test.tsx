import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { WordDrop } from './word-drop'

afterEach(cleanup)

const file = new File(['a'], 'Note.docx')

function drop(target: Element, type = ''): boolean {
  const event = createEvent.drop(target)
  const items = [{ kind: 'file', type }]
  Object.defineProperty(event, 'dataTransfer', {
    value: { types: ['Files'], files: [file], items },
  })
  fireEvent(target, event)
  return event.defaultPrevented
}

it('takes files from anywhere but from a place that takes its own, and no pictures', () => {
  const onFiles = vi.fn()
  render(
    <>
      <WordDrop onFiles={onFiles} />
      <p>Text</p>
      <section data-takes-files>
        <p>Copies</p>
      </section>
    </>,
  )
  expect(drop(screen.getByText('Copies'))).toBe(false)
  expect(drop(screen.getByText('Text'), 'image/png')).toBe(false)
  expect(onFiles).not.toHaveBeenCalled()
  expect(drop(screen.getByText('Text'))).toBe(true)
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([file])
})
