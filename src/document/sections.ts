import type { ComposeInput, Place, PlaceItem, RawBlock, SectionContent, ShowWhen, UnitSnapshot } from './input.ts'

/** A section of this very document: shown, and once for each item it repeats over. */
export type SectionInstance = {
  section: SectionContent
  item?: PlaceItem
  /** Key of states and anchors: `sectionKey`, with `@item` in a repeated section. */
  instanceKey: string
  blocks: { raw: RawBlock; place: Place }[]
}

const meets = <T>(wanted: T[] | undefined, actual: T[]) =>
  !wanted?.length || wanted.some((value) => actual.includes(value))

/** Whether a condition holds for a unit. Used when a document is made; the outcome is stored with it. */
export const isShown = (when: ShowWhen | null | undefined, unit: UnitSnapshot): boolean =>
  !when ||
  (meets(when.schoolForms, unit.schoolForms) &&
    meets(when.grades, unit.grades) &&
    meets(when.unitKinds, [unit.kind]) &&
    meets(when.areas, [unit.key, ...unit.ancestors.map((ancestor) => ancestor.key)]))

/** Every condition of a template decided for one unit: `sectionKey` and `blockKey` to shown or not. */
export const visibilityFor = (sections: SectionContent[], unit: UnitSnapshot): Record<string, boolean> =>
  Object.fromEntries(
    sections.flatMap((section) => [
      [section.sectionKey, isShown(section.showWhen, unit)],
      ...section.blocks.map((block) => [block.blockKey, isShown(block.showWhen, unit)]),
    ]),
  )

const suffixed = (key: string, item?: PlaceItem) => (item ? `${key}@${item.key}` : key)

/** The document's sections in order: hidden ones left out, repeated ones unfolded, each block with its place. */
export const sectionsOf = (
  input: Pick<
    ComposeInput,
    'template' | 'unit' | 'schoolYear' | 'today' | 'audience' | 'vocabulary' | 'visibility' | 'sets'
  >,
): SectionInstance[] =>
  input.template.sections
    .filter((section) => input.visibility[section.sectionKey] !== false)
    .flatMap((section) => {
      const set = section.repeat
      const items = set ? (input.sets[set] ?? []).map((member): PlaceItem => ({ set, ...member })) : [undefined]
      return items.map(
        (item): SectionInstance => ({
          section,
          ...(item ? { item } : {}),
          instanceKey: suffixed(section.sectionKey, item),
          blocks: section.blocks
            .filter((raw) => input.visibility[raw.blockKey] !== false)
            .map((raw) => ({
              raw,
              place: {
                unit: input.unit,
                schoolYear: input.schoolYear,
                audience: input.audience,
                language: input.template.language,
                vocabulary: input.vocabulary,
                sectionKey: suffixed(section.sectionKey, item),
                instanceKey: suffixed(raw.blockKey, item),
                ...(item ? { item } : {}),
                ...(input.today ? { today: input.today } : {}),
              },
            })),
        }),
      )
    })
