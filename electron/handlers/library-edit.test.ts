import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../test/support/handler-context'
import { errorOf } from '../../test/support/store-place'
import { createHandlers } from './handlers'

const plan = {
  title: 'Action Plan on the Atlantic route',
  institution: null,
  region: null,
  route: null,
  date: null,
  source: { kind: 'new', reference: null, marking: 'none' },
} as const

describe('requests that edit the library', () => {
  it('answer what undo needs and tell the other windows', async () => {
    const told: string[] = []
    const window = {
      ...fakeHandlerContext().window,
      tellOthers: (event: string) => told.push(event),
    }
    const handlers = createHandlers(fakeHandlerContext({ window }))
    const made = await handlers.addPlan(plan)
    const planId = made.ids[0] ?? ''
    const added = await handlers.addMeasures({ planId, pillarId: null, texts: ['One', 'Two'] })
    const [first = '', second = ''] = added.ids
    expect((await handlers.getMeasureDetail({ id: first })).text).toBe('One')
    await handlers.trashItem({ kind: 'measure', id: second })
    expect(await handlers.listTrash({})).toMatchObject([{ title: 'Two', place: plan.title }])
    await handlers.undoChanges({ changeIds: [...added.changeIds].slice(0, 1) })
    expect(await handlers.getPlanDetail({ id: planId })).toMatchObject({ listedMeasures: 0 })
    expect(told).toEqual(Array.from({ length: 4 }, () => 'libraryChanged'))
  })

  it('refuse classified texts', () => {
    const handlers = createHandlers(fakeHandlerContext())
    const marked = { ...plan.source, marking: 'RESTREINT UE/EU RESTRICTED' }
    expect(errorOf(() => handlers.addPlan({ ...plan, source: marked }))).toMatchObject({
      code: 'classified',
    })
  })
})
