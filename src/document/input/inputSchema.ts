import { z } from 'zod'
import { exactly } from '../exactly.ts'
import { pageSides, partPages, spacings } from '../tree/tree.ts'
import type { ComposeInput, MeasureDefinition, RepeatOver, SetMember, ShowWhen, UnitSnapshot } from './input.ts'
import { answerTimes, type HandInMark, parties } from './parties.ts'
import type { UnitFacts, UnitPicture } from './unitFacts.ts'

/**
 * Schema of a stored compose input, tied to its types both ways. What blocks own (their settings, answers, and what was
 * resolved for them) is not read here: each block parses it, and one that cannot be read is a problem in its place.
 */
const optional = z.string().optional()
const empty = z.string().nullish()
const flag = z.boolean().nullish()
const key = { key: z.string(), label: z.string() }

const showWhen = exactly<ShowWhen>()(
  z.object({
    schoolForms: z.array(z.string()).optional(),
    grades: z.array(z.number()).optional(),
    areas: z.array(z.string()).optional(),
    unitKinds: z.array(z.string()).optional(),
    items: z.array(z.string()).optional(),
  }),
)
const rawBlock = z.looseObject({
  blockKey: z.string(),
  blockType: z.string(),
  libraryKey: empty,
  libraryVersion: z.number().nullish(),
  libraryKept: z.number().nullish(),
  title: empty,
  help: empty,
  showWhen: showWhen.nullish(),
  newPage: flag,
  beside: flag,
  rowColumns: empty,
  rowGaps: flag,
})
const sets = [
  'grades',
  'gradeBands',
  'schoolForms',
  'domains',
  'subjects',
  'goals',
  'unitsBelow',
  'areasBelow',
] as const
const repeatOver = exactly<RepeatOver>()(z.enum(sets))
const section = z.object({
  sectionKey: z.string(),
  kind: z.enum(['front', 'part', 'section', 'subsection', 'appendix']),
  title: z.string(),
  help: empty,
  numbered: flag,
  inContents: flag,
  newPage: flag,
  pageSide: z.enum(pageSides).nullish(),
  showWhen: showWhen.nullish(),
  repeat: repeatOver.nullish(),
  repeatWithin: flag,
  answeredBy: z.enum(parties).nullish(),
  answeredWhen: z.enum(answerTimes).nullish(),
  answeredAs: empty,
  blocks: z.array(rawBlock),
})
/** A section's own settings, without its place in a template and its blocks. */
export const sectionSettingsSchema = section.omit({ sectionKey: true, blocks: true })
export type SectionSettings = z.infer<typeof sectionSettingsSchema>

const kind = z.enum(['municipality', 'division', 'area', 'school', 'preschool'])
const place = { kind, schoolForms: z.array(z.string()), grades: z.array(z.number()) }
/** The unit as it was when a document was made. */
export const unitSnapshotSchema = exactly<UnitSnapshot>()(
  z.object({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    ancestors: z.array(z.object({ id: z.string(), key: z.string(), name: z.string(), kind: z.string() })),
    ...place,
  }),
)
const picture = exactly<UnitPicture>()(z.object({ asset: z.string(), alt: z.string() }))
const unitFacts = exactly<UnitFacts>()(
  z.object({
    ...{ address: optional, phone: optional, email: optional, web: optional, closed: optional },
    pupils: z.number().optional(),
  }),
)
const member: z.ZodType<SetMember> = z.union([
  z.object({
    ...key,
    unit: z.object({ key: z.string(), ancestors: z.array(z.object({ key: z.string() })), ...place }),
    variables: z.record(z.string(), z.string()).optional(),
    picture: picture.optional(),
  }),
  z.object({ ...key, schoolForms: place.schoolForms.optional(), grades: place.grades.optional() }),
])

const measure = exactly<MeasureDefinition>()(
  z.object({
    ...key,
    unit: z.string(),
    decimals: z.number(),
    definition: optional,
    population: optional,
    source: optional,
    minN: z.number().optional(),
    groups: z.array(z.string()).optional(),
    periodKind: z.enum(['term', 'schoolYear', 'year']).optional(),
    validFrom: optional,
    validTo: optional,
    breakFrom: optional,
    breakReason: optional,
    set: optional,
    kolada: optional,
    skolverket: optional,
  }),
)
const level = z.object({ ...key, symbol: optional, tone: optional, meaning: optional, value: z.number().optional() })
const vocabulary = z.object({
  domains: z.array(z.object(key)),
  subjects: z.array(z.object({ ...key, short: optional })),
  measures: z.array(measure),
  groups: z.array(z.object(key)),
  partitions: z.array(z.object({ whole: z.string(), parts: z.array(z.string()) })).optional(),
  scales: z.array(z.object({ ...key, levels: z.array(level) })),
  suppression: z.object({ minN: z.number(), secondary: z.boolean(), symbol: z.string() }),
  notation: z.object({
    schoolYear: z.enum(['2022/23', '2022-2023', '2022/2023']),
    term: z.enum(['VT-23', 'VT23', 'vt 2023']),
  }),
})

const handInMark = exactly<HandInMark>()(
  z.object({ name: z.string(), role: z.enum([...parties, 'department', 'staff']), date: z.string() }),
)

export const inputSchema = exactly<ComposeInput>()(
  z.object({
    template: z.object({
      title: z.string(),
      language: z.enum(['sv', 'en']),
      layout: z.enum(['report', 'slides', 'letter']),
      theme: empty,
      spacing: z.enum(spacings).nullish(),
      partPages: z.enum(partPages).nullish(),
      answeredBy: z.enum(parties).nullish(),
      sections: z.array(section),
    }),
    unit: unitSnapshotSchema,
    schoolYear: z.number(),
    today: optional,
    preview: z.boolean().optional(),
    audience: z.enum(['internal', 'public']),
    vocabulary,
    variables: z.record(z.string(), z.string()),
    facts: z.object({ unit: unitFacts.optional(), municipality: unitFacts.optional() }).optional(),
    picture: picture.optional(),
    visibility: z.record(z.string(), z.boolean()),
    answers: z.record(z.string(), z.object({ value: z.unknown(), rev: z.number() })),
    handIns: z.record(z.string(), handInMark).optional(),
    lastDays: z.record(z.string(), z.string()).optional(),
    resolved: z.record(z.string(), z.record(z.string(), z.unknown())),
    sets: z.partialRecord(repeatOver, z.array(member)),
    document: z.object({
      id: z.string(),
      municipality: z.object({ key: z.string(), name: z.string(), logo: optional }),
      theme: z.string(),
      colours: z.object({ primary: optional, accent: optional }).optional(),
      typefaces: z.object({ body: optional, heading: optional }).optional(),
      registryNumber: optional,
      adopted: z.object({ by: z.string(), role: optional, date: z.string(), paragraph: optional }).optional(),
      proposal: z.literal(true).optional(),
    }),
  }),
)
