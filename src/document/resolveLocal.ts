import type { ComposableBlock } from './block.ts'
import type { FormField, FormModel } from './form.ts'
import type { ComposeInput, RawBlock } from './input.ts'
import { isRequired } from './isRequired.ts'
import type { Need, OutlineFact } from './needs.ts'
import type { SectionInstance } from './sections.ts'

/** The same column in several matrices of a block (one for each domain) is explained once. */
const helpColumns = (form: FormModel): { label: string; help: string }[] => {
  const of = (field: FormField): { label: string; help: string }[] => {
    if (field.widget === 'table') return field.columns.flatMap((column) => of(column.field))
    if (field.widget === 'records') return field.fields.flatMap((part) => of(part.field))
    return field.help ? [{ label: field.label, help: field.help }] : []
  }
  const all = form.fields.flatMap(({ field }) => of(field))
  return [...new Map(all.map((column) => [`${column.label}\n${column.help}`, column])).values()]
}

/** The document's sections with the guidance of their blocks: what the guidance appendix is made from. */
export const outlineOf = (
  sections: SectionInstance[],
  numbers: ReadonlyMap<string, string>,
  formFor: (raw: RawBlock, instanceKey: string) => FormModel | undefined,
  plain: (value: string, section: SectionInstance) => string,
): OutlineFact[] =>
  sections
    .filter(({ section }) => section.kind === 'section' || section.kind === 'subsection')
    .map((instance): OutlineFact => {
      const number = numbers.get(instance.instanceKey)
      return {
        ...(number ? { number } : {}),
        title: plain(instance.section.title, instance),
        ...(instance.section.help ? { help: plain(instance.section.help, instance) } : {}),
        blocks: instance.blocks.flatMap(({ raw, place }) => {
          const form = formFor(raw, place.instanceKey)
          if (!form) return []
          return {
            blockKey: place.instanceKey,
            title: plain(raw.title ?? '', instance) || plain(String(raw.prompt ?? raw.caption ?? ''), instance),
            ...(raw.help ? { help: plain(raw.help, instance) } : {}),
            required: form.fields.some(({ field }) => isRequired(field)),
            columns: helpColumns(form).map(({ label, help }) => ({
              label: plain(label, instance),
              help: plain(help, instance),
            })),
          }
        }),
      }
    })

/** Needs that the document itself answers; everything else comes from `input.resolved`. */
export const resolveFor = (
  block: ComposableBlock,
  raw: RawBlock,
  place: SectionInstance['blocks'][number]['place'],
  input: ComposeInput,
  outline: () => OutlineFact[],
): Record<string, unknown> => {
  const local = (need: Need): unknown =>
    need.kind === 'outline' ? outline() : need.kind === 'answer' ? input.answers[need.blockKey]?.value : undefined
  const stored = input.resolved[place.instanceKey] ?? {}
  return Object.fromEntries(
    Object.entries(block.needs(raw, place)).map(([name, need]) => [
      name,
      need.kind === 'outline' || need.kind === 'answer' ? local(need) : (stored[name] ?? emptyResult(need)),
    ]),
  )
}
/** A need that load did not answer (an older frozen input): empty, so that the block says "missing" itself. */
const emptyResult = (need: Need): unknown =>
  need.kind === 'otherAnswer' || need.kind === 'documentLink' ? undefined : []
