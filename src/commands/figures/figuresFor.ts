import type { NamedUnit } from '#document/figures/plan/matchUnits.ts'
import type { Register } from '#document/figures/register.ts'
import { registerOf } from '#document/figures/registerOf.ts'
import { findAll } from '#load/findAll.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { isStrategist } from '../common/rights.ts'

export type FigureUnit = NamedUnit & { kind: string; path: string }
export type Figures = { municipality: string; register: Register; units: FigureUnit[] }

/**
 * What figures of a municipality are entered by: its register and its units. Throws `CommandError`: NOT_FOUND to whoever is
 * not its strategist.
 */
export const figuresFor = async ({ payload, user }: Actor, municipality: string): Promise<Figures> => {
  if (!isStrategist(user, municipality)) throw new CommandError('NOT_FOUND/municipality')
  const row = await payload.findByID({
    collection: 'municipalities',
    id: municipality,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!row) throw new CommandError('NOT_FOUND/municipality')
  const units = await findAll(
    payload,
    'units',
    municipality,
    {},
    {
      fields: ['name', 'kind', 'path', 'schoolUnitCode'],
      sort: 'name',
    },
  )
  return {
    municipality,
    register: registerOf(row),
    units: units.map(({ id, name, kind, path, schoolUnitCode }) => ({
      id,
      name,
      kind,
      path: path ?? '',
      ...(schoolUnitCode ? { code: schoolUnitCode } : {}),
    })),
  }
}
