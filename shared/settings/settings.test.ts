import { describe, expect, it } from 'vitest'
import { defaultSettings } from './default-settings'
import { settingsChangeSchema, settingsSchema } from './settings'

describe('settingsSchema', () => {
  it('keeps what is whole and falls back for what is broken', () => {
    expect(settingsSchema.parse({ language: 'fr', textSizePercent: 9000, windows: 'x' })).toEqual({
      ...defaultSettings,
      language: 'fr',
    })
  })
})

describe('settingsChangeSchema', () => {
  it('holds the fields given and no other', () => {
    expect(settingsChangeSchema.parse({ authorName: 'A. Novak', backupFolder: null })).toEqual({
      authorName: 'A. Novak',
      backupFolder: null,
    })
  })

  it.each([
    { textSizePercent: 9000 },
    { scheme: 'pink' },
    { windows: [] },
    { unknown: 1 },
    { authorName: undefined },
  ])('refuses %o, where the file would fall back', (change) =>
    expect(settingsChangeSchema.safeParse(change).success).toBe(false),
  )
})
