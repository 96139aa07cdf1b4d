import type { SettingsChange } from '@shared/settings/settings'
import { describe, expect, it } from 'vitest'
import { createSettingsKeeper } from './settings-keeper'

function keeperThat(save: (part: SettingsChange) => Promise<void>) {
  let due: (() => void) | null = null
  const keeper = createSettingsKeeper({
    save,
    schedule: (run) => {
      due = run
      return () => {
        due = null
      }
    },
  })
  return { keeper, isDue: () => due !== null }
}

describe('createSettingsKeeper', () => {
  it('writes changes that follow each other as one', async () => {
    const saved: SettingsChange[] = []
    const { keeper, isDue } = keeperThat(async (part) => void saved.push(part))
    keeper.put({ scheme: 'dark' })
    keeper.put({ textSizePercent: 120 })
    keeper.put({ scheme: 'light' })
    expect(isDue()).toBe(true)
    await keeper.flush()
    await keeper.flush()
    expect(saved).toEqual([{ scheme: 'light', textSizePercent: 120 }])
  })

  it('keeps what could not be written for the next time', async () => {
    const asked: SettingsChange[] = []
    const { keeper } = keeperThat(async (part) => {
      asked.push(part)
      if (asked.length === 1) throw new Error('the disk is full')
    })
    keeper.put({ scheme: 'dark', authorName: 'A. Official' })
    await keeper.flush()
    keeper.put({ scheme: 'light' })
    await keeper.flush()
    expect([asked.at(-1), keeper.pending()]).toEqual([
      { scheme: 'light', authorName: 'A. Official' },
      {},
    ])
  })
})
