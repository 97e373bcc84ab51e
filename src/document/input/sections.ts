import { bindItem } from './bindItem.ts'
import type { ComposeInput, Place, PlaceItem, RawBlock, SectionContent, SetMember } from './input.ts'
import { instanceKeyOf } from './instanceKeys.ts'
import { isShownFor } from './isShown.ts'
import { membersOf } from './membersOf.ts'
import { comesWith } from './repeatsOf.ts'
import { type RowPlace, rowsOf } from './rowsOf.ts'

export { isShown, visibilityFor } from './isShown.ts'

/** A section of this very document: shown, and once for each item it repeats over. */
export type SectionInstance = {
  section: SectionContent
  item?: PlaceItem
  /** Key of states and anchors: `sectionKey`, with `@item` in a repeated section. */
  instanceKey: string
  blocks: { raw: RawBlock; place: Place; row?: RowPlace }[]
}

type Input = Pick<
  ComposeInput,
  | 'template'
  | 'unit'
  | 'picture'
  | 'schoolYear'
  | 'today'
  | 'preview'
  | 'audience'
  | 'vocabulary'
  | 'visibility'
  | 'sets'
>

/** Where those end that come again with the repeated section at `at`. */
const endOf = (sections: SectionContent[], at: number): number => {
  const top = sections[at]
  let end = at + 1
  for (let next = sections[end]; top && next && comesWith(next, top); next = sections[end]) end += 1
  return end
}

/** One section for the item around it: once, or once for each item of its own, each followed by those within it. */
const unfold = (
  input: Input,
  sections: SectionContent[],
  chain: SetMember[],
  within?: PlaceItem,
): SectionInstance[] => {
  const done: SectionInstance[] = []
  for (let at = 0; at < sections.length; ) {
    const section = sections[at] as SectionContent
    const { repeat } = section
    const end = repeat || within ? endOf(sections, at) : at + 1
    const inner = sections.slice(at + 1, end)
    for (const member of repeat ? membersOf(repeat, input, chain) : [undefined]) {
      const members = member ? [...chain, member] : chain
      const item = repeat && member ? itemOf(repeat, member, within) : within
      const made = instanceOf(input, section, members, item)
      if (made) done.push(made, ...unfold(input, inner, members, item))
    }
    at = end
  }
  return done
}

const itemOf = (set: PlaceItem['set'], member: SetMember, within: PlaceItem | undefined): PlaceItem => ({
  set,
  key: member.key,
  label: member.label,
  ...('variables' in member && member.variables ? { variables: member.variables } : {}),
  ...(within ? { within } : {}),
})

const instanceOf = (
  input: Input,
  section: SectionContent,
  members: SetMember[],
  item: PlaceItem | undefined,
): SectionInstance | undefined => {
  const isSeen = (key: string, when: RawBlock['showWhen']) =>
    input.visibility[key] !== false && (members.length === 0 || isShownFor(members, when, input.unit))
  if (!isSeen(section.sectionKey, section.showWhen)) return undefined
  const instanceKey = instanceKeyOf(section.sectionKey, item)
  const below = members.findLast((member) => 'unit' in member)
  const picture = below && 'unit' in below ? below.picture : input.picture
  const around = {
    unit: input.unit,
    schoolYear: input.schoolYear,
    audience: input.audience,
    language: input.template.language,
    vocabulary: input.vocabulary,
    sectionKey: instanceKey,
    ...(item ? { item } : {}),
    ...(picture ? { picture } : {}),
    ...(input.today ? { today: input.today } : {}),
    ...(input.preview ? { preview: true } : {}),
  }
  const rows = rowsOf(section.blocks)
  const blocks = section.blocks
    .filter((raw) => isSeen(raw.blockKey, raw.showWhen))
    .map((raw) => {
      const row = rows.get(raw)
      return {
        raw: bindItem(raw, item),
        place: { ...around, instanceKey: instanceKeyOf(raw.blockKey, item) },
        ...(row ? { row } : {}),
      }
    })
  const { title, help } = section
  return { section: { ...section, ...bindItem({ title, help }, item) }, ...(item ? { item } : {}), instanceKey, blocks }
}

/**
 * The document's sections in order: hidden ones left out, repeated ones unfolded, each block with its place and its
 * settings for the item it stands at.
 */
export const sectionsOf = (input: Input): SectionInstance[] => unfold(input, input.template.sections, [])
