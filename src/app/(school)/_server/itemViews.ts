import { asUser } from '../../../access/asUser.ts'
import type { Actor } from '../../../commands/actor.ts'
import { formatSchoolYear } from '../../../document/swedish.ts'
import { previousLines } from '../../../school/form/previousLines.ts'
import type { ItemView } from '../../../school/form/view.ts'
import { briefHtml } from './briefHtml.ts'
import type { DocumentView, SectionView } from './documentView.ts'

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
    ...asUser(user),
  })
  return new Map(docs.map(({ instanceKey, value }) => [instanceKey, value]))
}

/** The items of a section as the browser gets them: nodes as HTML, last year's answers in words. */
export const itemViews = async (actor: Actor, view: DocumentView, { form }: SectionView): Promise<ItemView[]> => {
  const keys = form.items.map(({ instanceKey }) => instanceKey)
  const [html, previous] = await Promise.all([
    briefHtml(
      actor.payload,
      view.input,
      form.items.map(({ brief }) => brief),
    ),
    lastYears(actor, view, keys),
  ])
  const year = formatSchoolYear(view.document.schoolYear - 1, view.input.vocabulary.notation.schoolYear)
  return form.items.map(({ brief: _, ...item }, index): ItemView => {
    const lines = item.form ? previousLines(item.form, previous.get(item.instanceKey)) : []
    return {
      ...item,
      briefHtml: (html[index] ?? '').trim(),
      ...(lines.length > 0 ? { previous: { schoolYear: year, lines } } : {}),
    }
  })
}
