import { z } from 'zod'
import { pageSides, partPages, spacings } from '../tree/tree.ts'
import type { TemplateContent } from './input.ts'
import { answerTimes, parties } from './parties.ts'

const showWhen = z
  .looseObject({
    schoolForms: z.array(z.string()).nullish(),
    grades: z.array(z.coerce.number()).nullish(),
    areas: z.array(z.string()).nullish(),
    unitKinds: z.array(z.string()).nullish(),
    items: z.array(z.string()).nullish(),
  })
  .nullish()
const block = z.looseObject({ blockKey: z.string().min(1), blockType: z.string().min(1), showWhen })
const section = z.looseObject({
  sectionKey: z.string().min(1),
  kind: z.enum(['front', 'part', 'section', 'subsection', 'appendix']),
  title: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  showWhen,
  pageSide: z.enum(pageSides).nullish().catch(null),
  // What is not known is nobody else: the document's own answer then, as before there was a choice.
  answeredBy: z.enum(parties).nullish().catch(null),
  answeredWhen: z.enum(answerTimes).nullish().catch(null),
  answeredAs: z.string().nullish().catch(null),
  blocks: z
    .array(block)
    .nullish()
    .transform((value) => value ?? []),
})
/** Shape of an edition's content; a block's own settings are parsed by the block. */
export const contentSchema = z.object({
  title: z.string(),
  language: z.enum(['sv', 'en']).catch('sv'),
  layout: z.enum(['report', 'slides', 'letter']).catch('report'),
  theme: z.string().nullish(),
  spacing: z.enum(spacings).nullish().catch(null),
  partPages: z.enum(partPages).nullish().catch(null),
  answeredBy: z.enum(parties).nullish().catch(null),
  sections: z.array(section),
})
export const parseContent = (stored: unknown): TemplateContent => contentSchema.parse(stored) as TemplateContent
