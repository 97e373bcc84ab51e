import type { TemplateContent } from '#document/input/input.ts'
import { inlineText, interpolate, variablesOf } from '#document/text/variables.ts'
import type { MunicipalityFacts } from '#load/loadMunicipality.ts'
import type { UnitFacts } from '#load/loadUnits.ts'

type Unit = Pick<UnitFacts, 'snapshot' | 'roles'>
type For = { language: TemplateContent['language']; facts: MunicipalityFacts; schoolYear: number }

const variablesFor = (unit: Unit, { facts, schoolYear }: For) => {
  const { name, key, vocabulary, roles } = facts
  const variables = { ...roles, ...unit.roles }
  const document = { municipality: { key, name } }
  return variablesOf({ unit: unit.snapshot, schoolYear, vocabulary, variables, document }, {})
}
const resolved = (title: string, unit: Unit, around: For, onProblem: () => void) =>
  inlineText(
    interpolate(title, { variables: variablesFor(unit, around), language: around.language, values: {}, onProblem }),
  )

/** A document's title: the template's, as it reads for a unit and year. */
export const titleFor = (title: string, unit: Unit, around: For): string =>
  resolved(title, unit, around, () => undefined)

const nobody: Unit = {
  snapshot: { id: '', key: '', name: '', kind: 'municipality', ancestors: [], schoolForms: [], grades: [] },
  roles: {},
}

/**
 * A distribution goes to many: what the template's title says of the single unit is left out, with the dash or comma
 * that would be left hanging. `Kvalitetsarbete – {{enhet}}, {{läsår}}` is `Kvalitetsarbete – 2022/23`.
 */
export const titleForAll = (title: string, around: For): string => {
  const general = title.replace(/\{\{[^{}]*\}\}/gu, (token) => {
    let known = true
    const text = resolved(token, nobody, around, () => {
      known = false
    })
    return known ? text : ''
  })
  const tidy = general
    .replace(/\s+/gu, ' ')
    .replace(/(\s?[–—:,|-])(\s?[–—:,|-])+(?=\s|$)/gu, '$1')
    .replace(/^[\s–—:,|-]+|[\s–—:,|-]+$/gu, '')
  return tidy || around.facts.name
}
