import { compose } from '#document/compose.ts'
import type { RawBlock, SectionContent } from '#document/input/input.ts'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import type { TemplateFault } from '../TemplateFault.ts'
import { type Finder, nameOfBlock } from './Checked.ts'
import { nowhereInput } from './nowhereInput.ts'

/** What a block says of its settings when it is printed: with these the output would be wrong. */
const blocking = new Set([
  'UNKNOWN_VARIABLE',
  'UNRESOLVED',
  'UNKNOWN_SCALE',
  'UNKNOWN_COLUMN',
  'UNKNOWN_ROW',
  'UNKNOWN_CELL',
  'UNKNOWN_TYPE',
  'NO_OPTIONS',
  'NO_IMAGE',
  'MISSING_ALT',
  'NOT_A_NUMBER',
  'NO_SUCH_DATE',
  'GONE_SOURCE',
])
const empty = new Set(['EMPTY_TEXT', 'EMPTY_TABLE', 'EMPTY_CHART', 'EMPTY_FIGURE', 'NO_SOURCE'])

/** Where the document's own title is composed. */
const ofTitle = 'document'

/** The blocks' own findings, in their own words: the page shows the same sentence where the block stands. */
export const findComposed: Finder = (checked) => {
  const { blocks, template, vocabulary, roles, memory } = checked
  const { problems } = compose(blocks, nowhereInput(blocks, template, vocabulary, roles), memory)
  const places = new Map<string, { section: SectionContent; raw?: RawBlock }>(
    template.sections.flatMap((section) => [
      [section.sectionKey, { section }] as const,
      ...section.blocks.map((raw) => [raw.blockKey, { section, raw }] as const),
    ]),
  )
  return problems.flatMap(({ code, message, blockKey }): TemplateFault[] => {
    const detail = message
    if (blockKey === ofTitle)
      return [{ code: 'SETTING', section: template.title, field: 'title', severity: 'error', detail }]
    const place = places.get(blockKeyOf(blockKey))
    if (!place || !(blocking.has(code) || empty.has(code))) return []
    const { section, raw } = place
    return [
      {
        code: 'SETTING',
        sectionKey: section.sectionKey,
        section: section.title,
        ...(raw ? { blockKey: raw.blockKey, block: nameOfBlock(checked, raw) } : { field: 'title' }),
        severity: blocking.has(code) ? 'error' : 'warning',
        detail,
      },
    ]
  })
}
