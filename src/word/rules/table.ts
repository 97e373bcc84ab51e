import type { Details } from '../draft/DraftBlock.ts'
import type { Drafting } from '../draft/Drafting.ts'
import type { Cell, Control, Table } from '../read/Item.ts'
import { isAnswerPlace } from '../read/isAnswerPlace.ts'
import { widthOf } from './flatten.ts'
import { notesIn } from './notesIn.ts'
import type { Rule } from './Rule.ts'
import { clean, isQuestion } from './words.ts'

type Row = Cell[]
const texts = (row: Row) => row.flatMap((cell) => [clean(cell.text), ...new Array<string>(cell.span - 1).fill('')])
const controlIn = (cell: Cell | undefined): Control | undefined =>
  cell?.items.flatMap((item) => (item.kind === 'paragraph' ? item.controls : []))[0]

export const table: Rule = (drafting, items, at) => {
  const item = items[at]
  if (item?.kind !== 'table') return 0
  if (item.rows.some((row) => row.length > 0)) putTable(drafting, item)
  notesIn(drafting, item)
  return 1
}

const putTable = (drafting: Drafting, table: Table): void => {
  const { prompt } = drafting
  const { caption, number } = captionOf(drafting, table)
  if (prompt && drafting.prompt) {
    if (isQuestion(prompt.text)) drafting.question('asked', 0.5)
    else {
      drafting.help.push(prompt)
      drafting.prompt = undefined
    }
  }
  const rows = withoutHeading(drafting, table)
  const extra: Details = { ...drafting.takeHelp(), ...(caption ? { caption } : {}), ...(number ? { number } : {}) }
  drafting.flushText()
  const title = caption || (drafting.sinceHeading > 0 ? '' : drafting.heading) || clean(rows[0]?.[0]?.text ?? '')
  const read = { drafting, table, rows, extra, title }
  if (!(putLabels(read) || putRecords(read))) putGrid(read)
  drafting.blanks = 0
}

/** The table's own caption, or the line above that says `Tabell 1. …`. */
const captionOf = (drafting: Drafting, table: Table): { caption: string; number: string } => {
  const last = drafting.prompt ?? drafting.text.at(-1)
  const isCaption = last && (/^(tabell|diagram)\s*\d+/i.test(last.text) || /caption|beskrivning\|/.test(last.style))
  if (isCaption && last === drafting.prompt) drafting.prompt = undefined
  else if (isCaption) drafting.text.pop()
  const text = isCaption ? last.text : table.caption
  const number = /^(tabell|diagram)\s*\d*[.:]?\s*/i.exec(text)?.[0] ?? ''
  return { caption: clean(text.slice(number.length)), number: clean(number) }
}

/** A first row that is one cell across all columns is a heading above the table. */
const withoutHeading = (drafting: Drafting, table: Table): Row[] => {
  const [first, ...rest] = table.rows
  const width = widthOf(table)
  const [only] = first ?? []
  if (!only || first?.length !== 1 || only.span < width || width < 2 || rest.length === 0 || only.empty)
    return table.rows
  drafting.flush()
  drafting.section(clean(only.text), table.place, 'headingRow', 0.6, drafting.levelBelow())
  return rest
}

type Read = { drafting: Drafting; table: Table; rows: Row[]; extra: Details; title: string }

/** Labels with an empty cell beside them, or with room under them in the same cell: a record, or questions. */
const putLabels = ({ drafting, table, rows, extra, title }: Read): boolean => {
  const pairs = pairsIn(rows)
  const cells = pairs ?? roomy(rows)
  if (!cells) return false
  const labels = cells.map(({ label }) => label.replace(/:$/, ''))
  const asks = labels.filter((label) => isQuestion(label) || label.length > 45).length * 2 >= labels.length
  if (pairs && asks) {
    for (const { label, control } of cells)
      drafting.put('question', label, table.place, 'questionCells', 0.85, {
        ...extra,
        ...(control ? { control, options: control.options } : {}),
      })
    return true
  }
  const last = drafting.blocks.at(-1)
  const isSameAgain =
    last?.kind === 'records' &&
    last.details.parts?.slice(1).join('|') === labels.slice(1).join('|') &&
    labels.length > 1
  if (isSameAgain && last) {
    delete last.details.max
    last.details.copies = (last.details.copies ?? 1) + 1
  } else
    drafting.put('records', title, table.place, 'labelledCells', 0.8, {
      ...extra,
      parts: labels,
      controls: cells.map(({ control }) => control),
      max: 1,
    })
  return true
}
type Labelled = { label: string; control: Control | undefined }
/** Every row is a label and an empty cell, once or several times. */
const pairsIn = (rows: Row[]): Labelled[] | undefined => {
  const isPaired = rows.every(
    (row) =>
      row.length % 2 === 0 && row.length <= 6 && row.every((cell, at) => (at % 2 === 0 ? !cell.empty : cell.empty)),
  )
  if (!isPaired || rows.length === 0) return undefined
  return rows.flatMap((row) =>
    row.flatMap((cell, at) => (at % 2 === 0 ? [{ label: clean(cell.text), control: controlIn(row[at + 1]) }] : [])),
  )
}
/** Short labels in rows of unlike lengths, and nothing else: a form to write in beside its labels. */
const isLabelsOnly = (rows: Row[]): boolean => {
  const cells = rows.flat()
  const lengths = new Set(rows.map((row) => row.length))
  return (
    lengths.size > 1 &&
    cells.every(({ text, bold, shaded, empty }) => !empty && !bold && !shaded && /^[^\d.?☐]{2,40}$/u.test(text))
  )
}
/** Every cell holds a label and room under it, or a label with a colon and nothing more. */
const roomy = (rows: Row[]): Labelled[] | undefined => {
  const hasRoom = ({ items, empty, text }: Cell) =>
    !empty &&
    ((items.length > 1 &&
      items.slice(1).every((item) => item.kind === 'paragraph' && (!item.text.trim() || isAnswerPlace(item)))) ||
      /^[^:.]{2,50}:$/.test(text))
  const cells = rows.flat().filter(({ merged }) => !merged)
  if (rows.length > 8 || cells.length === 0) return undefined
  const filled = cells.filter(({ text, empty }) => !empty || text !== '')
  if (filled.length === 0 || !(filled.every(hasRoom) || isLabelsOnly(rows))) return undefined
  return filled.map((cell) => {
    const [first] = cell.items
    return { label: clean(first?.kind === 'paragraph' ? first.text : cell.text), control: controlIn(cell) }
  })
}

/** How many rows stand at the head: marked, or full while what is under them is not. */
const headsOf = (table: Table, rows: Row[]): number => {
  if (table.heads > 0 && rows === table.rows) return table.heads
  const [first, ...rest] = rows
  if (!first || rest.length === 0 || widthOf(table) < 2) return 0
  const isFull =
    first.every((cell, at) => (!cell.empty || at === 0) && cell.text.length < 60) && first.some(({ empty }) => !empty)
  const standsOut = first.every((cell) => cell.bold || cell.shaded || cell.empty)
  const isFilledBelow = rest.some((row) => row.slice(1).some(({ empty }) => empty))
  if (!isFull || !(standsOut || isFilledBelow)) return 0
  return first.some(({ span }) => span > 1) ? 2 : 1
}

/** A head and nothing but empty rows, or rows that are only numbered: records, as many as are needed. */
const putRecords = ({ drafting, table, rows, extra, title }: Read): boolean => {
  const heads = headsOf(table, rows)
  const body = rows.slice(heads)
  const head = rows[heads - 1]
  if (!head || body.length === 0) return false
  const isOpen = (row: Row) => row.every((cell, at) => cell.empty || (at === 0 && /^\d{1,2}[.)]?$/.test(cell.text)))
  if (!body.every(isOpen)) return false
  drafting.put('records', title, table.place, table.repeated ? 'repeated' : 'emptyRows', 0.85, {
    ...extra,
    parts: head.map(({ text }) => clean(text)),
    controls: head.map((_, at) => controlIn(body[0]?.[at])),
  })
  return true
}

const putGrid = ({ drafting, table, rows, extra, title }: Read): void => {
  const isNested = rows.flat().some(({ items }) => items.some((item) => item.kind === 'table'))
  const heads = headsOf(table, rows)
  const body = rows.slice(heads)
  const isOpen = body
    .flat()
    .some(({ empty, items }) => empty || items.some((item) => item.kind === 'paragraph' && item.boxes > 0))
  const rule = isNested ? 'nestedTable' : isOpen ? 'fillTable' : 'givenTable'
  drafting.put('table', title, table.place, rule, isNested ? 0.4 : heads > 0 ? 0.8 : 0.5, {
    ...extra,
    head: rows.slice(0, heads).map(texts),
    rows: body.map(texts),
    controls: (body[0] ?? []).map((_, at) => body.map((row) => controlIn(row[at])).find(Boolean)),
  })
}
