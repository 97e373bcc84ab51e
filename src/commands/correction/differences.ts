import type { Field } from 'payload'
import type { ComposableBlock } from '../../document/block.ts'
import type { Place, RawBlock, SectionContent, TemplateContent } from '../../document/input.ts'
import { sameJson } from '../answers/mergeChanges.ts'
import { formShape } from './formShape.ts'
import { fieldNamed, isWording, type SettingChange, settingChanges } from './settingChanges.ts'

export type Blocks = ReadonlyMap<string, ComposableBlock & { fields: Field[]; labels: { singular: { sv: string } } }>
/** Swedish sentences: what only words differ in, and what else does, which a correction may not change. */
export type Differences = { texts: string[]; other: string[] }

const brief = (value: unknown) => {
  const words = typeof value === 'string' ? value : JSON.stringify(value ?? null)
  return value === undefined || value === null || value === '' ? 'tomt' : `”${words.slice(0, 60)}”`
}
const sectionWords: Record<string, string> = {
  kind: 'slaget',
  numbered: 'numreringen',
  inContents: 'om det står i innehållsförteckningen',
  newPage: 'om det börjar på ny sida',
  repeat: 'upprepningen',
  showWhen: 'villkoret för att visas',
}
const templateWords: Record<string, string> = { language: 'Språket', layout: 'Formen', theme: 'Temat' }
/** Every block has these; documentAssembly's fields are not among the block's own. */
const commonWords: Record<string, string> = {
  title: 'Rubrik',
  help: 'Hjälptext',
  newPage: 'Börja på ny sida',
  beside: 'Placera bredvid blocket före',
  showWhen: 'Visas bara när',
  libraryKey: 'Biblioteksnyckel',
}

const labelOf = (fields: Field[], path: string[]): string => {
  const name = path.findLast((step) => !/^\d+$/.test(step)) ?? ''
  const [first = ''] = path
  const field = fieldNamed(fields, name)
  const label = field && 'label' in field ? field.label : undefined
  const own = label && typeof label === 'object' ? (label as Record<string, string>).sv : undefined
  return commonWords[first] ?? own ?? name
}
const sentence = (where: string, fields: Field[], { path, before, after }: SettingChange) =>
  `${where}: ”${labelOf(fields, path)}” ändras från ${brief(before)} till ${brief(after)}.`

/** What a block asks and how it is answered, told by the block itself; undefined when it cannot be told without data. */
const effectOf = (block: ComposableBlock, raw: RawBlock, place: Place): unknown => {
  try {
    return { needs: block.needs(raw, place), form: formShape(block.form(raw, {}, place)) }
  } catch {
    return undefined
  }
}

/** How one block differs from another of the same key; `where` follows its name in the sentences. */
export const blockDifferences = (
  where: string,
  blocks: Blocks,
  before: RawBlock,
  after: RawBlock,
  place: Place,
): Differences => {
  const block = blocks.get(after.blockType)
  const name = `”${after.title || (block?.labels.singular.sv ?? after.blockType)}”${where ? ` ${where}` : ''}`
  if (before.blockType !== after.blockType) return { texts: [], other: [`${name} har bytt blocktyp.`] }
  const fields = block?.fields ?? []
  const changes = settingChanges(before, after, fields)
  const texts = changes.filter(isWording)
  const other = changes.filter((change) => !isWording(change)).map((change) => sentence(name, fields, change))
  const moved =
    other.length === 0 && block && !sameJson(effectOf(block, before, place), effectOf(block, after, place))
      ? [
          `${name}: ändringen gör att svaren skulle lagras på annat sätt. Ge rubriken tillbaka, eller skicka ut en ny upplaga.`,
        ]
      : []
  return { texts: texts.map((change) => sentence(name, fields, change)), other: [...other, ...moved] }
}

const named = ({ title }: SectionContent) => `i avsnittet ”${title}”`
const sectionDifferences = (
  blocks: Blocks,
  before: SectionContent,
  after: SectionContent,
  place: Place,
): Differences => {
  const { blocks: was, sectionKey: _, ...settings } = before
  const { blocks: is, sectionKey: __, ...next } = after
  const changes = settingChanges(settings, next, [])
  const words = (change: SettingChange) => change.path.length === 1 && ['title', 'help'].includes(change.path[0] ?? '')
  const found = new Map(was.map((block) => [block.blockKey, block]))
  const kept = is.filter(({ blockKey }) => found.has(blockKey))
  const typeOf = (raw: RawBlock) => `”${raw.title || (blocks.get(raw.blockType)?.labels.singular.sv ?? raw.blockType)}”`
  const pairs = kept.map((block) =>
    blockDifferences(named(after), blocks, found.get(block.blockKey) ?? block, block, place),
  )
  const order = was.filter(({ blockKey }) => is.some((block) => block.blockKey === blockKey)).map((one) => one.blockKey)
  return {
    texts: [
      ...changes.filter(words).map((change) => sentence(`Avsnittet ”${before.title}”`, [], change)),
      ...pairs.flatMap(({ texts }) => texts),
    ],
    other: [
      ...changes
        .filter((change) => !words(change))
        .map(({ path }) => `Avsnittet ”${after.title}”: ${sectionWords[path[0] ?? ''] ?? path[0]} ändras.`),
      ...is.filter((one) => !found.has(one.blockKey)).map((one) => `Blocket ${typeOf(one)} ${named(after)} är nytt.`),
      ...was
        .filter((one) => !is.some(({ blockKey }) => blockKey === one.blockKey))
        .map((one) => `Blocket ${typeOf(one)} ${named(before)} är borttaget.`),
      ...(order.join() === kept.map((one) => one.blockKey).join() ? [] : [`Blocken ${named(after)} har bytt ordning.`]),
      ...pairs.flatMap(({ other }) => other),
    ],
  }
}

/**
 * How a template differs from an edition of it. Words are the document's, the sections' and the blocks' own texts and
 * help; everything else may change what is asked, where answers are stored or who sees it. `place` is where settings
 * are parsed, since some blocks ask by it.
 */
export const differencesOf = (
  blocks: Blocks,
  before: TemplateContent,
  after: TemplateContent,
  place: Place,
): Differences => {
  const found = new Map(before.sections.map((section) => [section.sectionKey, section]))
  const keyOf = ({ sectionKey }: SectionContent) => sectionKey
  const kept = after.sections.filter((section) => found.has(section.sectionKey))
  const order = before.sections.map(keyOf).filter((key) => kept.some((section) => section.sectionKey === key))
  const pairs = kept.map((section) =>
    sectionDifferences(blocks, found.get(section.sectionKey) ?? section, section, place),
  )
  const settings = (['language', 'layout', 'theme'] as const).filter(
    (name) => (before[name] || '') !== (after[name] || ''),
  )
  return {
    texts: [
      ...(before.title === after.title
        ? []
        : [sentence('Dokumentet', [], { path: ['title'], before: before.title, after: after.title })]),
      ...pairs.flatMap(({ texts }) => texts),
    ],
    other: [
      ...settings.map((name) => `${templateWords[name]} ändras.`),
      ...after.sections.filter((one) => !found.has(keyOf(one))).map(({ title }) => `Avsnittet ”${title}” är nytt.`),
      ...before.sections
        .filter((one) => !kept.some((section) => section.sectionKey === keyOf(one)))
        .map(({ title }) => `Avsnittet ”${title}” är borttaget.`),
      ...(order.join() === kept.map(keyOf).join() ? [] : ['Avsnitten har bytt ordning.']),
      ...pairs.flatMap(({ other }) => other),
    ],
  }
}
