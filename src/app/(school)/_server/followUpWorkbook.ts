import type { SheetData } from 'write-excel-file/node'
import writeWorkbook from 'write-excel-file/node'
import type { Actor } from '#commands/common/actor.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { today } from '#load/today.ts'
import { followUp } from './followUp.ts'
import { readersWords } from './readersWords.ts'
import { isAdministration } from './Shell.tsx'
import { followedState } from './stateText.ts'
import type { Workbook } from './workbookRoute.ts'

const bold = { fontWeight: 'bold' } as const

/**
 * The follow-up as it stands, a row for each unit: facts in words, a day as a day, and a word for each section. Throws
 * `CommandError`: NOT_FOUND, also to others than the administration.
 */
export const followUpWorkbook = async (actor: Actor, id: string, headers: Headers): Promise<Workbook> => {
  if (!isAdministration(actor.user)) throw new CommandError('NOT_FOUND/distribution')
  const words = await readersWords(headers)
  const { followUp: text, sectionStatus } = words
  const { title, schoolYear, columns, rows } = await followUp(actor, id)
  const name = `${title.replace(/\s*\{\{[^}]*\}\}/g, '')} ${formatSchoolYear(schoolYear)}`
  const heads = [text.unit, text.area, text.owner, text.state, text.activity]
  const data: SheetData = [
    [{ value: `${text.of(name)}, ${today()}`, ...bold }],
    [],
    [
      ...heads.map((value) => ({ value, ...bold })),
      ...columns.map(({ number, title: column }) => ({
        value: number ? `${number} ${column}` : column,
        ...bold,
        wrap: true,
      })),
    ],
    ...rows.map((row) => [
      { value: row.unit },
      { value: row.area },
      { value: row.owners.join(', ') },
      { value: followedState(row, words) },
      row.lastActivity
        ? // Midnight in Greenwich of the day in Sweden: Excel's days know no time zone.
          { value: new Date(today(new Date(row.lastActivity))), type: Date, format: 'yyyy-mm-dd' }
        : null,
      ...columns.map(({ key }) => {
        const status = row.cells[key]
        return { value: status ? sectionStatus[status] : text.notIn }
      }),
    ]),
  ]
  const workbook = writeWorkbook(data, {
    sheet: text.title,
    columns: [
      { width: 34 },
      { width: 24 },
      { width: 24 },
      { width: 26 },
      { width: 14 },
      ...columns.map(() => ({ width: 16 })),
    ],
    stickyRowsCount: 3,
    stickyColumnsCount: 1,
  })
  const file = `${text.of(name)}.xlsx`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
  return { name: file, bytes: new Uint8Array(await workbook.toBuffer()) }
}
