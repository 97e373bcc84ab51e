import type { BasePayload } from 'payload'
import { registerOf } from '#document/figures/registerOf.ts'

const distinct = async (payload: BasePayload, municipality: string, field: 'measure' | 'group'): Promise<string[]> => {
  const { values } = await payload.findDistinct({
    collection: 'statistics',
    field,
    where: { municipality: { equals: municipality } },
  })
  return values.flatMap((row) => {
    const text = Object.values(row)[0]
    return typeof text === 'string' && text ? [text] : []
  })
}

/**
 * Figures from before measures were a register keep their place: what they belong to is added to it, by its key until
 * somebody names it. Run at boot on both databases; does nothing where all of them have their place.
 */
export const registerStored = async (payload: BasePayload): Promise<void> => {
  const { docs } = await payload.find({ collection: 'municipalities', depth: 0, pagination: false })
  for (const municipality of docs) {
    const register = registerOf(municipality)
    const missing = async (field: 'measure' | 'group', known: { key: string }[]) =>
      (await distinct(payload, municipality.id, field)).filter((key) => !known.some((one) => one.key === key))
    const [measures, groups] = [await missing('measure', register.measures), await missing('group', register.groups)]
    if (measures.length + groups.length === 0) continue
    await payload.update({
      collection: 'municipalities',
      id: municipality.id,
      data: {
        ...(measures.length > 0
          ? {
              measures: [
                ...(municipality.measures ?? []),
                ...measures.map((key) => ({ key, label: key, unit: '', decimals: 1 })),
              ],
            }
          : {}),
        ...(groups.length > 0 ? { groups: [...register.groups, ...groups.map((key) => ({ key, label: key }))] } : {}),
      },
      depth: 0,
    })
    payload.logger.info(
      `${municipality.name}: ${measures.length} mått och ${groups.length} elevgrupper som siffror hör till lades till i registret.`,
    )
  }
}
