/** A template as the editor holds it: plain data with Payload's row ids, so that every part is a Payload form when chosen. */
export type Block = { id: string; blockType: string; blockKey: string; title?: string | null } & Record<string, unknown>
export type Section = {
  id: string
  sectionKey: string
  title?: string | null
  kind?: string | null
  blocks: Block[]
} & Record<string, unknown>
export type Design = {
  title: string
  language: 'sv' | 'en'
  layout: 'report' | 'slides' | 'letter'
  theme?: string | null
  spacing?: string | null
  partPages?: string | null
  answeredBy?: string | null
  sections: Section[]
}

const rowId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')

export { rowId as newRowId }

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What may be left unchosen, where it is not. */
const chosen = <K extends string>(stored: Record<string, unknown>, names: readonly K[]): Partial<Record<K, string>> =>
  Object.fromEntries(
    names.flatMap((name) => (typeof stored[name] === 'string' && stored[name] ? [[name, stored[name]]] : [])),
  ) as Partial<Record<K, string>>

/** What is stored, with nothing missing that the editor counts on. Parts that are no rows are left out. */
export const readDesign = (stored: Record<string, unknown>): Design => ({
  title: typeof stored.title === 'string' ? stored.title : '',
  language: stored.language === 'en' ? 'en' : 'sv',
  layout: stored.layout === 'slides' || stored.layout === 'letter' ? stored.layout : 'report',
  ...chosen(stored, ['theme', 'spacing', 'partPages', 'answeredBy']),
  sections: (Array.isArray(stored.sections) ? stored.sections : []).filter(isRow).map((section) => ({
    ...(section as Section),
    blocks: (Array.isArray(section.blocks) ? section.blocks : []).filter(isRow) as Block[],
  })),
})

export const blocksOf = ({ sections }: Design): Block[] => sections.flatMap(({ blocks }) => blocks)
export const findBlock = (design: Design, blockKey: string): { section: Section; block: Block } | undefined => {
  for (const section of design.sections)
    for (const block of section.blocks) if (block.blockKey === blockKey) return { section, block }
  return undefined
}
