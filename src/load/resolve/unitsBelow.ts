import type { UnitFact } from '#document/input/needs.ts'
import type { LoadContext, UnitBelow } from '../context.ts'
import type { NeedOf } from '../needOf.ts'
import { variablesBelow } from '../variablesBelow.ts'

/** Whether a unit is among those asked for; an empty list asks for all. */
export const matches = (
  unit: Pick<UnitBelow, 'kind' | 'schoolForms' | 'grades' | 'area'>,
  wanted: { kinds?: string[]; schoolForms?: string[]; grades?: number[]; areas?: string[] },
): boolean =>
  (!wanted.kinds?.length || wanted.kinds.includes(unit.kind)) &&
  (!wanted.schoolForms?.length || wanted.schoolForms.some((form) => unit.schoolForms.includes(form))) &&
  (!wanted.grades?.length || wanted.grades.some((grade) => unit.grades.includes(grade))) &&
  (!wanted.areas?.length || wanted.areas.includes(unit.area?.key ?? ''))

export const resolveUnitsBelow = async (context: LoadContext, needs: NeedOf<'unitsBelow'>[]): Promise<UnitFact[][]> => {
  const units = (await context.unitsBelow()).filter(({ gone }) => !gone)
  return needs.map((need) =>
    units
      .filter((unit) => matches(unit, need))
      .map((unit) => ({
        key: unit.key,
        name: unit.name,
        kind: unit.kind,
        schoolForms: unit.schoolForms,
        grades: unit.grades,
        ...(unit.area ? { areaName: unit.area.name } : {}),
        variables: variablesBelow(unit, context.language),
      })),
  )
}
