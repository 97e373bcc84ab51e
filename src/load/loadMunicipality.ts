import type { Payload } from 'payload'
import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { measureSchema } from '#document/figures/registerOf.ts'
import type { Vocabulary } from '#document/input/input.ts'
import { labelled, storedNumber, storedText } from '#document/storedFields.ts'

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])
const level = z.object({ ...labelled, symbol: storedText, tone: storedText, meaning: storedText, value: storedNumber })
const suppression = { minN: 10, secondary: true, symbol: '..' }
const notation = { schoolYear: '2022/23', term: 'VT-23' } as const

/** A municipality's vocabulary as stored, with what a new municipality has not filled in yet. */
const schema = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  domains: listOf(z.object(labelled)),
  subjects: listOf(z.object({ ...labelled, short: storedText })),
  measures: listOf(measureSchema),
  groups: listOf(z.object(labelled)),
  partitions: listOf(z.object({ whole: z.string(), parts: listOf(z.string()) })),
  scales: listOf(z.object({ ...labelled, levels: listOf(level) })),
  suppression: z
    .object({
      minN: storedNumber.transform((value) => value ?? suppression.minN),
      secondary: z
        .boolean()
        .nullish()
        .transform((value) => value ?? suppression.secondary),
      symbol: storedText.transform((value) => value ?? suppression.symbol),
    })
    .nullish()
    .transform((value) => value ?? suppression),
  notation: z
    .object({
      schoolYear: z.enum(['2022/23', '2022-2023', '2022/2023']).catch(notation.schoolYear),
      term: z.enum(['VT-23', 'VT23', 'vt 2023']).catch(notation.term),
    })
    .nullish()
    .transform((value) => value ?? notation),
  roles: listOf(z.object({ key: z.string(), label: storedText, value: storedText })),
  theme: z
    .looseObject({
      name: storedText,
      primary: storedText,
      accent: storedText,
      body: storedText,
      heading: storedText,
      logo: z.unknown().optional(),
    })
    .nullish()
    .transform((value) => value ?? undefined),
})

export type MunicipalityFacts = {
  id: string
  key: string
  name: string
  /** Id of the logo's media row: an asset key. */
  logo?: string
  /** Key of the theme, and the municipality's own colours and typefaces over the theme's. */
  theme: { name: string }
  colours?: { primary?: string; accent?: string }
  typefaces?: { body?: string; heading?: string }
  vocabulary: Vocabulary
  roles: Record<string, string>
}
type Roles = { key: string; value?: string | null }[] | null | undefined
/** Roles as variables: `headTeacher` -> the name. Empty ones are left out, so that a missing name is seen. */
export const rolesOf = (roles: Roles): Record<string, string> =>
  Object.fromEntries((roles ?? []).flatMap(({ key, value }) => (value?.trim() ? [[key, value]] : [])))

/** A municipality with its words and rules. Throws Payload's `NotFound` when it does not exist. */
export const loadMunicipality = async (payload: Payload, id: string): Promise<MunicipalityFacts> => {
  const row = await payload.findByID({ collection: 'municipalities', id, depth: 0 })
  const { domains, subjects, measures, groups, partitions, scales, suppression, notation, ...rest } = schema.parse(row)
  const logo = idOf(rest.theme?.logo)
  const { primary, accent, body, heading } = rest.theme ?? {}
  return {
    id: rest.id,
    key: rest.key,
    name: rest.name,
    ...(logo ? { logo } : {}),
    theme: { name: rest.theme?.name || 'kommun' },
    ...(primary || accent ? { colours: { ...(primary ? { primary } : {}), ...(accent ? { accent } : {}) } } : {}),
    ...(body || heading ? { typefaces: { ...(body ? { body } : {}), ...(heading ? { heading } : {}) } } : {}),
    vocabulary: {
      domains,
      subjects,
      measures,
      groups,
      ...(partitions.length > 0 ? { partitions } : {}),
      scales,
      suppression,
      notation,
    },
    roles: rolesOf(rest.roles),
  }
}
