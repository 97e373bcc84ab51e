import { keyFrom } from '#blocks/kit/index.ts'
import type { Details } from '../draft/DraftBlock.ts'
import { answerOfControl } from './answerOfControl.ts'
import type { Maker, Making } from './Making.ts'

const box = /[☐☑☒□❏❑🞎]/u
const isBox = (text: string) => box.test(text) && text.replace(box, '').trim() === ''
const optionsIn = (text: string) =>
  text
    .split(box)
    .map((option) => option.trim())
    .filter(Boolean)

type Column = { label: string; at: number[]; group?: string; control: NonNullable<Details['controls']>[number] }
const columnsOf = ({ head = [], rows = [], controls = [] }: Details, making: Making): Column[] => {
  const width = Math.max(0, ...[...head, ...rows].map((row) => row.length))
  const names = head.at(-1) ?? []
  // A heading over several columns stands over the first of them and is empty over the others.
  const groups = head.length > 1 ? (head.at(-2) ?? []) : []
  let group = ''
  return Array.from({ length: width }, (_, at) => {
    group = groups[at] || (names[at] === groups[at] ? '' : group)
    const numbered = { sv: `Kolumn ${at + 1}`, en: `Column ${at + 1}` }[making.language]
    const label = making.say(names[at] || '') || numbered
    return { label, at: [at], control: controls[at], ...(group && group !== label ? { group: making.say(group) } : {}) }
  })
}
/** Columns of nothing but boxes to tick are the levels of one choice. */
const withChoices = (columns: Column[], rows: string[][], label: string): Column[] => {
  const ticked = columns.filter(({ at }) => rows.length > 0 && rows.every((row) => isBox(row[at[0] ?? 0] ?? '')))
  const [first] = ticked
  if (!first || ticked.length < 2) return columns
  const choice = {
    label: first.group ?? label,
    at: ticked.flatMap(({ at }) => at),
    control: { kind: 'choice' as const, name: '', options: ticked.map((column) => column.label) },
  }
  return columns.flatMap((column) => (column === first ? [choice] : ticked.includes(column) ? [] : [column]))
}

/** A table: full columns are given, empty ones answered, boxes a choice; a full first column is the rows' headings. */
export const tableBlock: Maker = ({ title, details }, making) => {
  const { say, language } = making
  const rows = details.rows ?? []
  const all = columnsOf(details, making)
  const hasLabels = all.length > 1 && rows.length > 0 && rows.every((row) => row[0])
  const choiceLabel = { sv: 'Bedömning', en: 'Assessment' }[language]
  const columns = withChoices(hasLabels ? all.slice(1) : all, rows, choiceLabel)
  const keys = uniqueKeys(columns.map(({ label }) => label))
  return {
    blockType: 'table',
    caption: say(details.caption || (details.heading ? '' : title)),
    columns: columns.map(({ label, at, control, group }, index) => {
      const cells = rows.map((row) => row[at[0] ?? 0] ?? '')
      const ticks = cells.flatMap((cell) => (box.test(cell) ? optionsIn(cell) : []))
      const given = cells.length > 0 && cells.every((cell) => cell && !box.test(cell))
      const options = control?.options.length
        ? control
        : { kind: 'choice' as const, name: '', options: [...new Set(ticks)] }
      const isChoice = options.options.length > 0
      return {
        key: keys[index],
        label,
        ...(group ? { group } : {}),
        ...(given
          ? { fill: 'given' }
          : { fill: 'answer', ...answerOfControl(isChoice ? options : control, 'longText') }),
      }
    }),
    rowLabels: hasLabels,
    rowHeading: hasLabels ? say(all[0]?.label ?? '') : '',
    rows: rows.map((row) => ({
      label: hasLabels ? say(row[0] ?? '') : '',
      cells: columns.flatMap(({ at }, index) => {
        const text = row[at[0] ?? 0] ?? ''
        return text && !box.test(text) ? [{ text: say(text), column: keys[index] }] : []
      }),
    })),
    notes: details.note ? [{ text: say(details.note) }] : [],
  }
}
const uniqueKeys = (labels: string[]): string[] => {
  const taken = new Set<string>()
  return labels.map((label) => {
    let key = keyFrom(label)
    for (let copy = 2; taken.has(key); copy++) key = `${keyFrom(label)}-${copy}`
    taken.add(key)
    return key
  })
}
