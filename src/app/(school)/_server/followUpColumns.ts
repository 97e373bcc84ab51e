import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { formOf, type SectionForm } from '#document/answer/formOf.ts'
import type { ComposeInput, UnitSnapshot } from '#document/input/input.ts'
import type { Party } from '#document/input/parties.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'

/** `party`: who answers it, where that is another than the document's own. */
export type FollowUpColumn = {
  key: string
  number?: string
  title: string
  blocks: ReadonlySet<string>
  party?: Party
}
type Doc = { id: string; edition?: unknown; visibility?: unknown; unitSnapshot?: unknown }

/** `blockKey@item` answers the block; the matrix does not tell the items of a repeated section apart. */
export const base = (key: string) => key.split('@')[0] ?? key

/** Documents of one edition in which the same is shown, of units alike in what sections repeat over, ask the same. */
const kindOf = ({ edition, visibility, unitSnapshot }: Doc) => {
  const { kind, schoolForms, grades } = (unitSnapshot ?? {}) as Partial<UnitSnapshot>
  return JSON.stringify([idOf(edition), visibility, kind, schoolForms, grades])
}

/** A repeated section is one column, so it is not called by its first item. */
const titleOf = ({ sectionKey, title }: SectionForm, { template }: ComposeInput) =>
  sectionKey === base(sectionKey)
    ? title
    : (template.sections.find((one) => one.sectionKey === base(sectionKey))?.title ?? title).replace(
        /\{\{[^{}]*\}\}/g,
        '…',
      )

/** A document's sections that ask something, and all of its template's. Its unit is not named: others share the column. */
const sectionsAsking = async (payload: Payload, id: string) => {
  const input = await loadComposeInput(payload, id, { audience: 'internal' })
  const forms = formOf(registryOf(payload), { ...input, unit: { ...input.unit, name: '…' } })
  const asking = forms.filter(({ items }) => items.some(({ form }) => form))
  return {
    asking: asking.map((form) => ({ ...form, title: titleOf(form, input) })),
    order: input.template.sections.map(({ sectionKey }) => sectionKey),
  }
}

/** The sections that ask something in any of the documents, and for each document which of them it has. */
export const followUpColumns = async (payload: Payload, documents: Doc[]) => {
  const asked = new Map<string, ReadonlySet<string>>()
  const columns = new Map<string, FollowUpColumn>()
  let order: string[] = []
  let alike = true
  const kinds = new Map(documents.map((document) => [document.id, kindOf(document)]))
  for (const [kind, id] of new Map([...kinds].map(([document, kind]) => [kind, document]))) {
    const found = await sectionsAsking(payload, id)
    order = found.order
    asked.set(kind, new Set(found.asking.map(({ sectionKey }) => base(sectionKey))))
    for (const { sectionKey, title, number, items } of found.asking) {
      const key = base(sectionKey)
      const before = columns.get(key)
      const blocks = new Set([...(before?.blocks ?? []), ...items.map(({ instanceKey }) => base(instanceKey))])
      if (before && before.number !== number) alike = false
      columns.set(key, { key, title: before?.title ?? title, ...(number ? { number } : {}), blocks })
    }
  }
  const numbers = [...columns.values()].flatMap(({ number }) => number ?? [])
  const sorted = [...columns.values()].toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
  return {
    // A section that not all have moves the numbers after it, and then a number says nothing here.
    columns:
      alike && new Set(numbers).size === numbers.length ? sorted : sorted.map(({ number: _, ...column }) => column),
    has: ({ id }: Doc, { key }: FollowUpColumn) => asked.get(kinds.get(id) ?? '')?.has(key) ?? false,
  }
}
