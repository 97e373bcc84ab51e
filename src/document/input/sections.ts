import type {
  ComposeInput,
  Place,
  PlaceItem,
  RawBlock,
  SectionContent,
  SetMember,
  ShowWhen,
  UnitSnapshot,
} from './input.ts'

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

type Judged = Pick<UnitSnapshot, 'key' | 'kind' | 'schoolForms' | 'grades'> & { ancestors: { key: string }[] }
/** Whether a condition holds for a unit. Used when a document is made; the outcome is stored with it. */
export const isShown = (when: ShowWhen | null | undefined, unit: Judged): boolean =>
  !when ||
  (meets(when.schoolForms, unit.schoolForms) &&
    meets(when.grades, unit.grades) &&
    meets(when.unitKinds, [unit.kind]) &&
    meets(when.areas, [unit.key, ...unit.ancestors.map((ancestor) => ancestor.key)]))

/**
 * Every condition of a template decided for one unit: `sectionKey` and `blockKey` to shown or not. What repeats over
 * units below is decided for each of them, so here it is shown.
 */
export const visibilityFor = (sections: SectionContent[], unit: UnitSnapshot): Record<string, boolean> =>
  Object.fromEntries(
    sections.flatMap((section) => {
      const decide = (when: ShowWhen | null | undefined) => section.repeat === 'unitsBelow' || isShown(when, unit)
      return [
        [section.sectionKey, decide(section.showWhen)],
        ...section.blocks.map((block) => [block.blockKey, decide(block.showWhen)]),
      ]
    }),
  )

/**
 * Whether a part is shown for one item. A unit below is judged for what it is, a grade or school form as the document's
 * own unit narrowed to it. The outcome stored for the document must hold too.
 */
const isShownFor = (
  member: SetMember,
  when: ShowWhen | null | undefined,
  stored: boolean,
  unit: UnitSnapshot,
): boolean => {
  if (!meets(when?.items, [member.key])) return false
  if ('unit' in member) return stored && isShown(when, member.unit)
  const { schoolForms = unit.schoolForms, grades = unit.grades } = member as Partial<UnitSnapshot>
  return stored && isShown(when, { ...unit, schoolForms, grades })
}

const suffixed = (key: string, item?: PlaceItem) => (item ? `${key}@${item.key}` : key)

/** The document's sections in order: hidden ones left out, repeated ones unfolded, each block with its place. */
export const sectionsOf = (
  input: Pick<
    ComposeInput,
    'template' | 'unit' | 'schoolYear' | 'today' | 'preview' | 'audience' | 'vocabulary' | 'visibility' | 'sets'
  >,
): SectionInstance[] =>
  input.template.sections.flatMap((section) => {
    const set = section.repeat
    const members = set ? (input.sets[set] ?? []) : [undefined]
    return members.flatMap((member): SectionInstance[] => {
      const shown = (key: string, when: ShowWhen | null | undefined) => {
        const stored = input.visibility[key] !== false
        return member ? isShownFor(member, when, stored, input.unit) : stored
      }
      if (!shown(section.sectionKey, section.showWhen)) return []
      const item: PlaceItem | undefined = set && member ? { set, key: member.key, label: member.label } : undefined
      const around = {
        unit: input.unit,
        schoolYear: input.schoolYear,
        audience: input.audience,
        language: input.template.language,
        vocabulary: input.vocabulary,
        sectionKey: suffixed(section.sectionKey, item),
        ...(item ? { item } : {}),
        ...(input.today ? { today: input.today } : {}),
        ...(input.preview ? { preview: true } : {}),
      }
      const blocks = section.blocks
        .filter((raw) => shown(raw.blockKey, raw.showWhen))
        .map((raw) => ({ raw, place: { ...around, instanceKey: suffixed(raw.blockKey, item) } }))
      return [{ section, ...(item ? { item } : {}), instanceKey: around.sectionKey, blocks }]
    })
  })
