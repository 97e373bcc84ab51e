import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { FormModel } from '#document/answer/form.ts'
import { openComposition } from '#document/composition.ts'
import { findAll } from './findAll.ts'
import { loadComposeInput } from './loadComposeInput.ts'
import type { DocumentFacts } from './loadDocument.ts'
import { registryOf } from './registryOf.ts'

/** What was answered, and the form it was answered in: words travel with their year. */
export type LastAnswer = { value: unknown; form?: FormModel }

/** The questions of an earlier document as they were asked then, with its goals, domains and years. */
const formsOf = async (payload: Payload, documentId: string) => {
  const input = await loadComposeInput(payload, documentId, { audience: 'internal' })
  const composition = openComposition(registryOf(payload), input)
  const blocks = composition.sections.flatMap((section) => section.blocks)
  return (instanceKey: string): FormModel | undefined => {
    const found = blocks.find(({ place }) => place.instanceKey === instanceKey)
    let form: FormModel | undefined
    if (found)
      composition.guarded(found.raw, found.place, (block) => {
        const data = composition.dataFor(found.raw, found.place)
        form = block.form(found.raw, data, found.place, composition.toolsFor(found.place))
        return []
      })
    return form
  }
}

/**
 * A unit's own answers to the same questions a year earlier, by question: keys survive copying a template. For those who
 * may answer the document; the caller sees to that.
 */
export const loadLastAnswers = async (
  payload: Payload,
  { municipality, unit, schoolYear }: Pick<DocumentFacts, 'municipality' | 'unit' | 'schoolYear'>,
  keys: string[],
): Promise<Map<string, LastAnswer>> => {
  const rows = await findAll(
    payload,
    'answers',
    municipality,
    {
      and: [{ unit: { equals: unit } }, { schoolYear: { equals: schoolYear - 1 } }, { instanceKey: { in: keys } }],
    },
    // Where a unit had two documents that year, what was written last stands.
    { fields: ['document', 'instanceKey', 'value'], sort: 'savedAt' },
  )
  const ids = new Set(rows.flatMap(({ document }) => idOf(document) ?? []))
  const forms = new Map(await Promise.all([...ids].map(async (id) => [id, await formsOf(payload, id)] as const)))
  return new Map(
    rows.map(({ instanceKey, value, document }): [string, LastAnswer] => {
      const form = forms.get(idOf(document) ?? '')?.(instanceKey)
      return [instanceKey, { value, ...(form ? { form } : {}) }]
    }),
  )
}
