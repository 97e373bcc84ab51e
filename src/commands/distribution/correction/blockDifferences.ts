import type { Field } from 'payload'
import { sameValue } from '#document/answer/patch/json.ts'
import type { ComposableBlock } from '#document/block.ts'
import type { Place, RawBlock } from '#document/input/input.ts'
import { plainText, richTextSchema } from '#document/text/richText.ts'
import type { Words } from '../../common/words/sv.ts'
import { formShape } from './formShape.ts'
import { fieldNamed, isWording, type SettingChange, settingChanges } from './settingChanges.ts'

type Block = ComposableBlock & { fields: Field[]; labels: { singular: { sv: string; en: string } } }
/** `place` is where settings are parsed, since some blocks ask by it; `words` are the reader's. */
export type Around = { blocks: ReadonlyMap<string, Block>; place: Place; words: Words }
/** Sentences for the reader: what only words differ in, and what else does, which a correction may not change. */
export type Differences = { texts: string[]; other: string[] }

const length = 60
const textOf = (value: unknown): string => {
  const rich = richTextSchema.safeParse(value)
  if (rich.success) return plainText(rich.data)
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}
const quoted = (value: unknown, from: number, { difference: say }: Words) => {
  if (value === undefined || value === null || value === '') return say.empty
  const text = textOf(value)
  const end = text.length > from + length ? '…' : ''
  return say.quoted(`${from > 0 ? '…' : ''}${text.slice(from, from + length)}${end}`)
}
/** Two values in quotes. Long texts are quoted from shortly before they part, so that what differs is seen. */
const bothQuoted = (before: unknown, after: unknown, words: Words): [string, string] => {
  const [a, b] = [textOf(before), textOf(after)]
  let parting = 0
  while (parting < a.length && a[parting] === b[parting]) parting += 1
  const from = parting > length / 2 && Math.max(a.length, b.length) > length ? parting - length / 3 : 0
  return [quoted(before, from, words), quoted(after, from, words)]
}

const labelOf = (fields: Field[], path: string[], { language, difference: say }: Words): string => {
  const name = path.findLast((step) => !/^\d+$/.test(step)) ?? ''
  const [first = ''] = path
  const field = fieldNamed(fields, name)
  const label = field && 'label' in field ? field.label : undefined
  const own = label && typeof label === 'object' ? (label as Record<string, string>)[language] : undefined
  const common: Record<string, string> = say.common
  return common[first] ?? own ?? name
}
export const sentence = (where: string, fields: Field[], { path, before, after }: SettingChange, words: Words) =>
  words.difference.changed(where, labelOf(fields, path, words), ...bothQuoted(before, after, words))

/** What a block is called: by its heading, else by its type. */
export const blockName = ({ title, blockType }: RawBlock, { blocks, words }: Around): string =>
  words.difference.quoted(title || (blocks.get(blockType)?.labels.singular[words.language] ?? blockType))

/** What a block asks and how it is answered, told by the block itself; undefined when it cannot be told without data. */
const effectOf = (block: ComposableBlock, raw: RawBlock, place: Place): unknown => {
  try {
    return { needs: block.needs(raw, place), form: formShape(block.form(raw, {}, place)) }
  } catch {
    return undefined
  }
}

/** How one block differs from another of the same key; `where` follows its name in the sentences. */
export const blockDifferences = (where: string, before: RawBlock, after: RawBlock, around: Around): Differences => {
  const { blocks, place, words } = around
  const block = blocks.get(after.blockType)
  const name = `${blockName(after, around)}${where ? ` ${where}` : ''}`
  if (before.blockType !== after.blockType) return { texts: [], other: [words.difference.otherType(name)] }
  const fields = block?.fields ?? []
  const changes = settingChanges(before, after, fields)
  const phrases = (change: SettingChange) => sentence(name, fields, change, words)
  const other = changes.filter((change) => !isWording(change)).map(phrases)
  const moved =
    other.length === 0 && block && !sameValue(effectOf(block, before, place), effectOf(block, after, place))
      ? [words.difference.storedOtherwise(name)]
      : []
  return { texts: changes.filter(isWording).map(phrases), other: [...other, ...moved] }
}
