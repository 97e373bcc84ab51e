import type { FormField, FormModel, TableField } from '../answer/form.ts'
import { isRequired } from '../answer/isRequired.ts'
import type { RawBlock } from './input.ts'
import type { OutlineFact } from './needs.ts'
import type { SectionInstance } from './sections.ts'

/** A row that is answered as it says itself is explained by its own name. */
const ofRows = ({ rows }: TableField): { label: string; help: string }[] =>
  rows.flatMap(({ label, fields }) => {
    const help = Object.values(fields ?? {}).find((one) => one.help)?.help
    return help ? [{ label, help }] : []
  })
/** The same column in several matrices of a block (one for each domain) is explained once. */
const helpColumns = (form: FormModel): { label: string; help: string }[] => {
  const of = (field: FormField): { label: string; help: string }[] => {
    if (field.widget === 'table') return field.columns.flatMap((column) => of(column.field)).concat(ofRows(field))
    if (field.widget === 'records') return field.fields.flatMap((part) => of(part.field))
    return field.help ? [{ label: field.label, help: field.help }] : []
  }
  const all = form.fields.flatMap(({ field }) => of(field))
  return [...new Map(all.map((column) => [`${column.label}\n${column.help}`, column])).values()]
}

/** The items of a repeated section together, others one by one; in a map, for an object would put a key such as `2` first. */
const repeated = (sections: SectionInstance[]): SectionInstance[][] => [
  ...Map.groupBy(sections, ({ section }) => section.sectionKey).values(),
]
/** Told once for all items of a repeated section when it is the same for each. */
const guidanceIn = ({ help, blocks }: OutlineFact) =>
  JSON.stringify([help, blocks.map((block) => [block.help, block.required, block.columns])])

/** The document's sections with the guidance of their blocks: what the guidance appendix is made from. */
export const outlineOf = (
  sections: SectionInstance[],
  numbers: ReadonlyMap<string, string>,
  formFor: (raw: RawBlock, instanceKey: string) => FormModel | undefined,
  plain: (value: string, section: SectionInstance) => string,
): OutlineFact[] => {
  const factOf = (instance: SectionInstance, number: string | undefined): OutlineFact => ({
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
  })
  return repeated(
    sections.filter(({ section }) => section.kind === 'section' || section.kind === 'subsection'),
  ).flatMap((instances): OutlineFact[] => {
    const numberOf = (instance: SectionInstance | undefined) => numbers.get(instance?.instanceKey ?? '')
    const facts = instances.map((instance) => factOf(instance, numberOf(instance)))
    const [first, last] = [instances[0], instances.at(-1)]
    if (facts.length < 2 || !first?.item || new Set(facts.map(guidanceIn)).size > 1) return facts
    const label = instances.flatMap(({ item }) => item?.label ?? []).join(', ')
    const number = numberOf(first) && `${numberOf(first)}–${numberOf(last)}`
    return [factOf({ ...first, item: { ...first.item, label } }, number)]
  })
}
