import { describe, expect, it } from 'vitest'
import { changeTextSize } from './change-text-size'

describe('changeTextSize', () => {
  it('goes one step, from any size, and stays at either end', () => {
    expect([
      changeTextSize(100, 'larger'),
      changeTextSize(100, 'smaller'),
      changeTextSize(137, 'larger'),
      changeTextSize(137, 'smaller'),
      changeTextSize(200, 'larger'),
      changeTextSize(80, 'smaller'),
      changeTextSize(175, 'usual'),
    ]).toEqual([110, 90, 150, 125, 200, 80, 100])
  })
})
