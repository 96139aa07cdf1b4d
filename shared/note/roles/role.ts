import { z } from 'zod'

/**
 * What a part of a briefing is for. Parts without a role are ordinary text. `notToBeSaid` holds red
 * lines and fall-back positions: it never leaves in a document that others read.
 */
export const roles = ['instruction', 'lineToTake', 'ifRaised', 'notToBeSaid'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>
