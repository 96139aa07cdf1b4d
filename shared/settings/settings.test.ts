import { describe, expect, it } from 'vitest'
import { defaultSettings, settingsSchema } from './settings'

describe('settingsSchema', () => {
  it('keeps what is whole and falls back for what is broken', () => {
    expect(settingsSchema.parse({ language: 'fr', textSizePercent: 9000, windows: 'x' })).toEqual({
      ...defaultSettings,
      language: 'fr',
    })
  })
})
