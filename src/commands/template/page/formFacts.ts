import { exampleAnswer } from '#document/answer/exampleAnswer.ts'
import { formOf, type SectionForm } from '#document/answer/formOf.ts'
import { parseContent } from '#document/input/content.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { findAll } from '#load/findAll.ts'
import { loadUnits } from '#load/loadUnits.ts'
import { previewInput } from '#load/previewInput.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import { contentOf } from '../contentOf.ts'
import { headOf } from '../save/headOf.ts'

/** What the form is filled with: nothing, what the unit answered an earlier year, or made-up answers to every question. */
export type Filling = 'empty' | 'earlier' | 'example'
export type FormFactsArgs = { templateId: string; unitId: string; schoolYear: number; filling: Filling }

/** The unit's latest answers to the same questions of an earlier year, by question: keys survive copying a template. */
const earlierAnswers = async ({ payload }: Actor, municipality: string, unit: string, before: number) => {
  const rows = await findAll(
    payload,
    'answers',
    municipality,
    { and: [{ unit: { equals: unit } }, { schoolYear: { less_than: before } }] },
    { sort: 'schoolYear', fields: ['instanceKey', 'value', 'schoolYear'] },
  )
  return Object.fromEntries(rows.map(({ instanceKey, value }) => [instanceKey, { value, rev: 1 }]))
}

const exampleAnswers = (sections: SectionForm[], { template, schoolYear }: ComposeInput): ComposeInput['answers'] =>
  Object.fromEntries(
    sections.flatMap(({ items }) =>
      items.flatMap(({ form, instanceKey }) =>
        form ? [[instanceKey, { value: exampleAnswer(form, template.language, schoolYear + 1), rev: 1 }]] : [],
      ),
    ),
  )

/**
 * The form of a template as one school would meet it, empty or filled with what it answered an earlier year or with
 * examples. Throws `CommandError`: NOT_FOUND.
 */
export const formFacts = async (
  actor: Actor,
  { templateId, unitId, schoolYear, filling }: FormFactsArgs,
): Promise<{ sections: SectionForm[]; input: ComposeInput }> => {
  const { payload } = actor
  const { municipality, design } = await headOf(actor, templateId)
  if (!(await loadUnits(payload, municipality, [unitId])).has(unitId)) throw new CommandError('NOT_FOUND/unit')
  const content = parseContent(contentOf(design))
  const empty = await previewInput(payload, { content, unitId, schoolYear, audience: 'internal' })
  const answers =
    filling === 'earlier'
      ? await earlierAnswers(actor, municipality, unitId, schoolYear)
      : filling === 'example'
        ? exampleAnswers(formOf(registryOf(payload), empty), empty)
        : {}
  const input = { ...empty, answers }
  return { sections: formOf(registryOf(payload), input), input }
}
