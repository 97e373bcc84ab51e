import type { RawBlock, SectionContent, TemplateContent } from '#document/input/input.ts'
import { type Around, blockDifferences, blockName, type Differences, sentence } from './blockDifferences.ts'
import { type SettingChange, settingChanges } from './settingChanges.ts'

/** Every block of a template with the section it stands in. */
type Homes = ReadonlyMap<string, { block: RawBlock; section: SectionContent }>
const homesIn = ({ sections }: TemplateContent): Homes =>
  new Map(sections.flatMap((section) => section.blocks.map((block) => [block.blockKey, { block, section }] as const)))

/** A block that stood in another section has moved; it is neither new nor gone. */
const movedHere = (block: RawBlock, after: SectionContent, homes: Homes, around: Around): Differences | undefined => {
  const home = homes.get(block.blockKey)
  if (!home) return undefined
  const say = around.words.difference
  const { texts, other } = blockDifferences(say.inSection(after.title), home.block, block, around)
  return { texts, other: [say.movedBlock(blockName(block, around), home.section.title, after.title), ...other] }
}

const sectionDifferences = (
  before: SectionContent,
  after: SectionContent,
  { was: wasHomes, is: isHomes }: { was: Homes; is: Homes },
  around: Around,
): Differences => {
  const { words } = around
  const say = words.difference
  const settingNames: Record<string, string> = say.sectionSettings
  const { blocks: was, sectionKey: _, ...settings } = before
  const { blocks: is, sectionKey: __, ...next } = after
  // Which section of the library it came from is no part of what it asks or prints.
  const changes = settingChanges(settings, next, []).filter(({ path: [name] }) => name !== 'libraryKey')
  const isText = ({ path }: SettingChange) => path.length === 1 && ['title', 'help'].includes(path[0] ?? '')
  const found = new Map(was.map((block) => [block.blockKey, block]))
  const kept = is.filter(({ blockKey }) => found.has(blockKey))
  const here = say.inSection(after.title)
  const pairs = [
    ...kept.map((block) => blockDifferences(here, found.get(block.blockKey) ?? block, block, around)),
    ...is.flatMap((block) => (found.has(block.blockKey) ? [] : (movedHere(block, after, wasHomes, around) ?? []))),
  ]
  const order = was.filter(({ blockKey }) => is.some((block) => block.blockKey === blockKey)).map((one) => one.blockKey)
  return {
    texts: [
      ...changes.filter(isText).map((change) => sentence(say.section(before.title), [], change, words)),
      ...pairs.flatMap(({ texts }) => texts),
    ],
    other: [
      ...changes
        .filter((change) => !isText(change))
        .map(({ path: [name = ''] }) => say.sectionSetting(after.title, settingNames[name] ?? name)),
      ...is.filter((one) => !wasHomes.has(one.blockKey)).map((one) => say.newBlock(blockName(one, around), here)),
      ...was
        .filter((one) => !isHomes.has(one.blockKey))
        .map((one) => say.goneBlock(blockName(one, around), say.inSection(before.title))),
      ...(order.join() === kept.map((one) => one.blockKey).join() ? [] : [say.blockOrder(here)]),
      ...pairs.flatMap(({ other }) => other),
    ],
  }
}

/**
 * How a template differs from an edition of it. Words are the document's, the sections' and the blocks' own texts and
 * help; everything else may change what is asked, where answers are stored or who sees it.
 */
export const differencesOf = (before: TemplateContent, after: TemplateContent, around: Around): Differences => {
  const { words } = around
  const say = words.difference
  const found = new Map(before.sections.map((section) => [section.sectionKey, section]))
  const keyOf = ({ sectionKey }: SectionContent) => sectionKey
  const kept = after.sections.filter((section) => found.has(section.sectionKey))
  const order = before.sections.map(keyOf).filter((key) => kept.some((section) => section.sectionKey === key))
  const homes = { was: homesIn(before), is: homesIn(after) }
  const pairs = kept.map((section) =>
    sectionDifferences(found.get(section.sectionKey) ?? section, section, homes, around),
  )
  const settings = (['language', 'layout', 'theme', 'spacing', 'partPages', 'answeredBy'] as const).filter(
    (name) => (before[name] || '') !== (after[name] || ''),
  )
  const title = { path: ['title'], before: before.title, after: after.title }
  return {
    texts: [
      ...(before.title === after.title ? [] : [sentence(say.document, [], title, words)]),
      ...pairs.flatMap(({ texts }) => texts),
    ],
    other: [
      ...settings.map((name) => say.documentSetting(say.documentSettings[name])),
      ...after.sections.filter((one) => !found.has(keyOf(one))).map((one) => say.newSection(one.title)),
      ...before.sections
        .filter((one) => !kept.some((section) => section.sectionKey === keyOf(one)))
        .map((one) => say.goneSection(one.title)),
      ...(order.join() === kept.map(keyOf).join() ? [] : [say.sectionOrder]),
      ...pairs.flatMap(({ other }) => other),
    ],
  }
}
