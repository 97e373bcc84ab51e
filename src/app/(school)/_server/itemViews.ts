import type { Actor } from '#commands/common/actor.ts'
import { openComposition } from '#document/composition.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { type LastAnswer, loadLastAnswers } from '#load/loadLastAnswers.ts'
import { registryOf } from '#load/registryOf.ts'
import { previousLines } from '#school/form/previousLines.ts'
import { reusable } from '#school/form/reusable.ts'
import type { ItemView } from '#school/form/view.ts'
import type { DocumentView, SectionView } from './documentView.ts'
import { instructionsHtml } from './instructionsHtml.ts'

/** The items of a section as the browser gets them: nodes as HTML, last year's answers in words. */
export const itemViews = async (
  actor: Actor,
  view: DocumentView,
  { form, writing }: SectionView,
): Promise<ItemView[]> => {
  const keys = form.items.map(({ instanceKey }) => instanceKey)
  const [html, previous] = await Promise.all([
    instructionsHtml(
      actor.payload,
      view.input,
      form.items.map(({ instructions }) => instructions),
    ),
    // Only for those who answer: an earlier draft is the unit's own as well.
    writing.mine ? loadLastAnswers(actor.payload, view.document, keys) : new Map<string, LastAnswer>(),
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
        values = schema ? reusable(asked, schema, previous.get(instanceKey)?.value) : {}
        return []
      })
    return values
  }
  const year = formatSchoolYear(view.document.schoolYear - 1, view.input.vocabulary.notation.schoolYear)
  return form.items.map(({ instructions: _, ...item }, index): ItemView => {
    const last = previous.get(item.instanceKey)
    const earlier = last !== undefined && !writing.shut
    const lines = item.form && last?.form ? previousLines(last.form, last.value, view.words) : []
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
