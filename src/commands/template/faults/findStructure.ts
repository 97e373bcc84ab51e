import { canonical } from '#document/answer/patch/json.ts'
import type { FoundCode, TemplateFault } from '../TemplateFault.ts'
import { eachBlock, type Finder, type Finding, nameOfBlock } from './Checked.ts'

const plain = (text: string | null | undefined) => (text ?? '').trim().toLocaleLowerCase('sv')
/** From so many columns on a table fits on no page, lying or standing, in letters that can be read. */
const mostColumns = 14
const internal = new Set([
  'blockKey',
  'id',
  'title',
  'help',
  'libraryKey',
  'libraryVersion',
  'libraryKept',
  'blockName',
])
const withoutIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutIds)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).flatMap(([name, part]) => (name === 'id' ? [] : [[name, withoutIds(part)]])),
        )
      : value

const ofSections: Finder = ({ template }) => {
  const seen = new Set<string>()
  let inSection = false
  return template.sections.flatMap(({ sectionKey, title, kind, blocks }): TemplateFault[] => {
    const found: TemplateFault[] = []
    const tell = (code: FoundCode, field = 'title') =>
      found.push({ code, sectionKey, field, severity: 'warning', section: title, detail: '' })
    if (kind !== 'part' && blocks.length === 0) tell('EMPTY_SECTION')
    if (plain(title) && seen.has(plain(title))) tell('SAME_TITLE')
    if (kind === 'subsection' && !inSection) tell('LONE_SUBSECTION', 'kind')
    if (!plain(title) && kind !== 'front') tell('NO_TITLE')
    seen.add(plain(title))
    if (kind !== 'subsection') inSection = kind === 'section' || kind === 'appendix'
    return found
  })
}

const ofBlocks: Finder = (checked) => {
  const seen = new Map<string, string>()
  return eachBlock(checked, (raw, section) => {
    const found: Finding[] = []
    const tell = (code: FoundCode, field: string, detail = '') =>
      found.push({ code, field, detail, severity: 'warning' })
    if (plain(raw.title) && plain(raw.title) === plain(section.title)) tell('TITLE_TWICE', 'title')
    if (typeof raw.prompt === 'string' && raw.prompt && !raw.help) tell('NO_HELP', 'help')
    if (!Array.isArray(raw.columns) || raw.columns.length === 0) return found
    if (raw.columns.length > mostColumns) tell('TOO_WIDE', 'columns', String(raw.columns.length))
    const settings = Object.entries(raw).filter(([key, value]) => !internal.has(key) && value !== null && value !== '')
    const same = canonical(withoutIds(Object.fromEntries(settings)))
    const other = seen.get(same)
    if (other) tell('SAME_TABLE', 'columns', other)
    seen.set(same, nameOfBlock(checked, raw))
    return found
  })
}

/** What is no fault but seldom meant. */
export const findStructure: Finder = (checked) => [...ofSections(checked), ...ofBlocks(checked)]
