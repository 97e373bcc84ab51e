import { asUser } from '#access/asUser.ts'
import type { Actor } from '#commands/common/actor.ts'
import { openComposition } from '#document/composition.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { registryOf } from '#load/registryOf.ts'
import { previousLines } from '#school/form/previousLines.ts'
import { reusable } from '#school/form/reusable.ts'
import type { ItemView } from '#school/form/view.ts'
import type { DocumentView, SectionView } from './documentView.ts'
import { instructionsHtml } from './instructionsHtml.ts'

/** The unit's own answers to the same questions a year earlier, by question. Keys survive copying a template. */
const lastYears = async ({ payload, user }: Actor, { document }: DocumentView, keys: string[]) => {
  const { docs } = await payload.find({
    collection: 'answers',
    where: {
      and: [
        { unit: { equals: document.unit } },
        { schoolYear: { equals: document.schoolYear - 1 } },
        { instanceKey: { in: keys } },
      ],
    },
    select: { instanceKey: true, value: true },
    depth: 0,
    pagination: false,
    // Where a unit had two documents that year, what was written last stands.
    sort: 'savedAt',
    ...asUser(user),
  })
  return new Map(docs.map(({ instanceKey, value }) => [instanceKey, value]))
}

/** The items of a section as the browser gets them: nodes as HTML, last year's answers in words. */
export const itemViews = async (actor: Actor, view: DocumentView, { form }: SectionView): Promise<ItemView[]> => {
  const keys = form.items.map(({ instanceKey }) => instanceKey)
  const [html, previous] = await Promise.all([
    instructionsHtml(
      actor.payload,
      view.input,
      form.items.map(({ instructions }) => instructions),
    ),
    lastYears(actor, view, keys),
  ])
  const composition = openComposition(registryOf(actor.payload), view.input)
  const blocks = composition.sections.flatMap((section) => section.blocks)
  /** What of last year's answer this year's question takes as it is. A faulty block takes nothing. */
  const valuesFor = ({ instanceKey, form: asked }: (typeof form.items)[number]) => {
    const found = blocks.find(({ place }) => place.instanceKey === instanceKey)
    let values: Record<string, unknown> = {}
    if (found && asked)
      composition.guarded(found.raw, found.place, (block) => {
        const schema = block.answerSchema(found.raw, composition.dataFor(found.raw, found.place), found.place)
        values = schema ? reusable(asked, schema, previous.get(instanceKey)) : {}
        return []
      })
    return values
  }
  const year = formatSchoolYear(view.document.schoolYear - 1, view.input.vocabulary.notation.schoolYear)
  return form.items.map(({ instructions: _, ...item }, index): ItemView => {
    const earlier = previous.has(item.instanceKey) && view.editable
    const lines = item.form ? previousLines(item.form, previous.get(item.instanceKey), view.words) : []
    return {
      ...item,
      instructionsHtml: (html[index] ?? '').trim(),
      ...(lines.length > 0
        ? {
            previous: {
              schoolYear: year,
              lines,
              ...(earlier ? { values: valuesFor({ ...item, instructions: [] }) } : {}),
            },
          }
        : {}),
    }
  })
}
