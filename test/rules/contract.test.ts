import { contract } from '@shared/contract/contract'
import { methodNames } from '@shared/contract/method-names'
import { describe, expect, it } from 'vitest'
import { createHandlers } from '../../electron/handlers/handlers'
import { fakeHandlerContext } from '../support/handler-context'

const methods = Object.keys(contract).toSorted()

describe('the contract', () => {
  it('has one handler for each request, and no handler more', () => {
    expect(Object.keys(createHandlers(fakeHandlerContext())).toSorted()).toEqual(methods)
  })

  it('is known by name to the preload script, which carries no schemas', () => {
    expect([...methodNames].toSorted()).toEqual(methods)
  })
})
