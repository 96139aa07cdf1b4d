import { type Pack, packSchema } from '@shared/library/pack'

/** The pack that every store is filled with at first start: public documents only. */
export async function loadPublicPack(): Promise<Pack> {
  const { default: pack } = await import('../../../resources/library/public.json', {
    with: { type: 'json' },
  })
  return packSchema.parse(pack)
}

/** What was read in 14871/24, which is LIMITE; it adds to plans of the public pack. */
export async function loadLimitePack(): Promise<Pack> {
  const { default: pack } = await import('../../../resources/library/limite-14871-24.json', {
    with: { type: 'json' },
  })
  return packSchema.parse(pack)
}
