import { readFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import { readSheets } from '#commands/figures/file/readSheets.ts'
import { readTable } from '#document/figures/sheet/readTable.ts'
import { columnName, type SheetTable } from '#document/figures/sheet/Sheet.ts'

const skolverket = readFileSync(path.join(import.meta.dirname, '../fixtures/figures/skolverket-betyg-ak6-per-kon.csv'))
const bytes = (text: string) => new TextEncoder().encode(text)
const tableOf = async (file: Uint8Array, name = 'fil.csv'): Promise<SheetTable> => {
  const [sheet] = await readSheets(file, name)
  const table = sheet && readTable(sheet)
  if (!table) throw new Error('No table was found.')
  return table
}
const refused = async (file: Uint8Array, name = 'fil') =>
  readSheets(file, name).then(
    () => 'read',
    (error: { refusal?: string }) => error.refusal,
  )
type Cells = Parameters<typeof writeWorkbook>[0]
const workbook = async (data: unknown) => new Uint8Array(await writeWorkbook(data as Cells).toBuffer())

describe('a text file', () => {
  it('of Skolverket: preamble, two lines of headings, trailing separators', async () => {
    const table = await tableOf(skolverket)
    expect(table.preamble).toHaveLength(3)
    expect(table.periods).toEqual(['2024/25'])
    expect(table.columns.map(columnName).slice(4, 8)).toEqual([
      'Typ av huvudman',
      'Flickor | Antal elever',
      'Flickor | Antal ämnesbetyg (genomsnitt)',
      'Flickor | Andel (%) elever som fått godkänt betyg i alla ämnen',
    ])
    expect(table.columns).toHaveLength(15)
    expect(table.rows.map(({ at, cells }) => [at, cells[0], cells[5], cells[7]])).toEqual([
      [7, 'Ale', '14', '~100'],
      [8, 'Alvesta', '103', '67,0'],
      [9, 'Göteborg', '3 069', '70,8'],
    ])
  })
  it.each([
    ['UTF-8 with a mark', '\ufeffSkola;Merit\nÖjersjö skola;221,5\n', undefined],
    ['Windows-1252', 'Skola;Merit\nÖjersjö skola;221,5\n', 'windows-1252'],
    ['UTF-16', 'Skola;Merit\nÖjersjö skola;221,5\n', 'utf-16'],
    ['tabs', 'Skola\tMerit\r\nÖjersjö skola\t221,5\r\n', undefined],
    ['commas, with a quoted decimal comma', 'Skola,Merit,Kod\nÖjersjö skola,"221,5",12345678\n', undefined],
  ])('in %s', async (_, text, encoding) => {
    const table = await tableOf(encoding ? new Uint8Array(iconv.encode(text, encoding, { addBOM: true })) : bytes(text))
    expect(table.columns.map(columnName).slice(0, 2)).toEqual(['Skola', 'Merit'])
    expect(table.rows[0]?.cells.slice(0, 2)).toEqual(['Öjersjö skola', '221,5'])
  })
  it('with years as headings', async () => {
    const table = await tableOf(bytes('Skola;2023;2024\nEkskolan;220,1;221,5\n'))
    expect(table.columns.map(columnName)).toEqual(['Skola', '2023', '2024'])
  })
  it('that is empty, of no kind we read, or of two million rows is refused, each with its reason', async () => {
    expect(await refused(bytes(''))).toBe('INVALID/fileEmpty')
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('INVALID/fileOld')
    expect(await refused(new Uint8Array([1, 0, 2, 0]))).toBe('INVALID/fileUnreadable')
    expect(await refused(new Uint8Array([0x50, 0x4b, 3, 4, 9]))).toBe('INVALID/fileUnreadable')
    expect(await refused(bytes('a;1\n'.repeat(2_000_000)))).toBe('INVALID/fileRows')
  })
})

describe('a workbook', () => {
  it('gives numbers with a decimal comma, texts as they are, and dates as what they are not', async () => {
    const file = await workbook([
      ['Skola', 'Merit', 'Andel', 'Datum'],
      ['Ekskolan', 221.5, 0.1 + 0.2, { value: new Date('2025-06-15T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' }],
      ['Bokskolan', '..', '~100', 'text'],
    ])
    const [sheet] = await readSheets(file, 'bok.xlsx')
    expect(sheet?.rows[1]).toEqual(['Ekskolan', '221,5', '0,3', '2025-06-15'])
    expect(sheet?.odd.get('1:3')).toBe('date')
    expect(sheet?.rows[2]).toEqual(['Bokskolan', '..', '~100', 'text'])
  })
  it('with headings merged over several columns gives them to each', async () => {
    const file = await workbook([
      ['Betyg 2025'],
      [null, { value: 'Flickor', columnSpan: 2 }, null, { value: 'Pojkar', columnSpan: 2 }, null],
      ['Skola', 'Merit', 'Antal', 'Merit', 'Antal'],
      ['Ekskolan', 230.5, 20, 210, 22],
    ])
    const table = await tableOf(file, 'bok.xlsx')
    expect(table.columns.map(columnName)).toEqual([
      'Skola',
      'Flickor | Merit',
      'Flickor | Antal',
      'Pojkar | Merit',
      'Pojkar | Antal',
    ])
  })
  it('with a formula that nobody has computed says so, and takes nothing for it', async () => {
    const file = await workbook([
      ['Skola', 'Merit', 'Summa'],
      ['Ekskolan', 230.5, { value: 'SUM(B2:B2)', type: 'Formula' }],
    ])
    const [sheet] = await readSheets(file, 'bok.xlsx')
    expect(sheet?.odd.get('1:2')).toBe('formula')
  })
  it('of two sheets gives both', async () => {
    const data: SheetData = [
      ['Skola', 'Merit'],
      ['Ekskolan', 230.5],
    ]
    const file = await writeWorkbook([
      { data, sheet: 'Flickor' },
      { data, sheet: 'Pojkar' },
    ]).toBuffer()
    expect((await readSheets(new Uint8Array(file), 'bok.xlsx')).map(({ name }) => name)).toEqual(['Flickor', 'Pojkar'])
  })
})
