import { z } from 'zod'
import {
  asItem,
  blockWords,
  defineBlock,
  designerCell,
  designerNodes,
  keyedList,
  label,
  noteAfter,
  rowSetMembers,
  rowSetNeeds,
  rowSetSetting,
  setting,
} from '#blocks/kit/index.ts'
import { answerOf, longText, records } from '#document/answer/answer.ts'
import { wordsForItem } from '#document/input/bindItem.ts'
import type { Place } from '#document/input/input.ts'
import type { Needs } from '#document/input/needs.ts'
import { paragraph, paragraphs, text } from '#document/tree/nodes.ts'
import type { Inline, ListItem } from '#document/tree/tree.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { listWords } from './words.ts'

/**
 * A list, given or answered. `{ style: 'bullets'|'numbers'|'keywords', start, continues, intro, itemsFrom: 'own'|'unitsBelow'|…, each: '{{item}}, {{item.phone}}', items: [{ key?, text, mark, note }],
 * answered, required, itemLabel, max }`. `mark` is a short marker such as `SKA`; a text with `- ` lines gets a nested list.
 * Answer (when `answered`): `{ items: { order, items: { [key]: { text } } } }`.
 */
const config = z.object({
  style: setting.oneOf(['bullets', 'numbers', 'keywords'], 'bullets'),
  /** For numbers: the first one, or on from the numbered list before, wherever in the document that stands. */
  start: setting.whole(1, { min: 1, max: 9999 }),
  continues: setting.flag(),
  intro: setting.text(),
  /** One item for each of a set, before the designer's own: what it says, with the item's `{{item…}}`. */
  itemsFrom: rowSetSetting,
  each: setting.text(),
  items: keyedList({ text: setting.text(), mark: setting.text(), note: setting.text() }, 'text'),
  answered: setting.flag(),
  required: setting.flag(),
  itemLabel: setting.text(),
  max: setting.whole(50, { min: 1, max: 200 }),
})

type ListConfig = z.infer<typeof config>

/** An introduction of one line is the name of the field; above given items, or when longer, it stands as text. */
const isLabel = ({ intro, items }: z.infer<typeof config>) =>
  items.length === 0 && intro.trim() !== '' && !intro.trim().includes('\n')

export default defineBlock({
  slug: 'list',
  labels: { singular: label('Lista', 'List'), plural: label('Listor', 'Lists') },
  description: label(
    'Punkter, numrerade punkter eller nyckelord: givna, skrivna av skolan eller båda.',
    'Bullets, numbers or key words: given, written by the school, or both.',
  ),
  category: 'text',
  rank: 3,
  picture,
  fields,
  config,
  words: listWords,
  needs: (config, place): Needs => rowSetNeeds(config.itemsFrom, place),
  answer: (config, _, place, plain) =>
    config.answered
      ? answerOf({
          items: records({
            label: isLabel(config) ? plain(config.intro) : plain(config.itemLabel),
            itemLabel: plain(config.itemLabel),
            required: config.required,
            fields: { text: longText({ label: plain(config.itemLabel), max: 2000, rows: 2 }) },
            add: { label: blockWords(place.language).add(plain(config.itemLabel)), max: config.max },
          }),
        })
      : undefined,
  instructions: ({ config, origin, rich, plain, place, data }) => {
    const items = allItems(config, place, data)
    return [
      ...(config.answered && isLabel(config) ? [] : designerNodes(origin, config.intro, rich)),
      ...(items.length > 0 ? [listNode(config, given(items, origin, rich, plain), origin)] : []),
    ]
  },
  compose: ({ config, answer, origin, place, rich, plain, data }) => {
    const stored = answer?.items
    const answered = (stored?.order ?? [])
      .map((key) => stored?.items[key]?.text ?? '')
      .filter((words) => words.trim() !== '')
      .map((words) => asItem(paragraphs({ ...origin, path: 'items' }, words)))
    const items = [...given(allItems(config, place, data), origin, rich, plain), ...answered]
    const intro = designerNodes(origin, config.intro, rich)
    if (items.length === 0) return [...intro, paragraph(origin, text(blockWords(place.language).emptyList), 'muted')]
    return [...intro, listNode(config, items, origin)]
  },
  fixture,
})

type Given = Pick<z.infer<typeof config>['items'][number], 'text' | 'mark' | 'note'>[]
const allItems = (config: ListConfig, place: Place, data: Record<string, unknown>): Given => [
  ...rowSetMembers(config.itemsFrom, place, data).map(({ variables }) => ({
    text: wordsForItem(config.each || '{{item}}', variables),
    mark: '',
    note: '',
  })),
  ...config.items,
]
type Rich = (value: string) => Inline[]
const given = (items: Given, origin: { blockKey: string }, rich: Rich, plain: (text: string) => string): ListItem[] =>
  items.map((item) => {
    const { inlines, children } = designerCell(origin, item.text, rich)
    const mark: Inline[] = item.mark ? [...text(' '), { type: 'tag', label: plain(item.mark), tone: 'highlight' }] : []
    return { inlines: [...inlines, ...mark, ...noteAfter(item.note, rich)], ...(children ? { children } : {}) }
  })

/** Key words are a list in which every item is a marker, so that it is read as one and may be laid out in a cloud. */
const listNode = ({ style, start, continues }: ListConfig, items: ListItem[], origin: { blockKey: string }) => ({
  type: 'list' as const,
  origin,
  ordered: style === 'numbers',
  ...(style === 'numbers' && start > 1 ? { start } : {}),
  ...(style === 'numbers' && continues ? { continues: true as const } : {}),
  ...(style === 'keywords' ? { keywords: true } : {}),
  items:
    style === 'keywords' ? items.map((item): ListItem => ({ ...item, inlines: item.inlines.map(emphasised) })) : items,
})
const emphasised = (inline: Inline): Inline => (inline.type === 'text' ? { ...inline, bold: true } : inline)
