'use client'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { useWords } from '../../words/useWords.ts'
import { findBlock } from '../store/design.ts'
import { useDesign, useEditor } from '../store/EditorContext.ts'
import { setBlock } from '../store/edits.ts'
import { parsePasted } from './parsePasted.ts'
import { addTo, fromPasted, givenAt, type Sheet, setCell, setHead, sheetOf, takeFrom, textOf } from './sheet.ts'

/** Enter and the arrows up and down walk as in Excel. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
  const cell = (event.target as HTMLElement).closest('th,td')
  const row = cell?.parentElement as HTMLTableRowElement | null
  if (!by || !(cell instanceof HTMLTableCellElement) || !row) return
  const next = row.closest('table')?.rows[row.rowIndex + by]?.cells[cell.cellIndex]
  event.preventDefault()
  next?.querySelector('input')?.focus()
}

/** Rows, columns, their groups and given cells in a grid that looks like the table; a table pasted from elsewhere makes them. */
export const SheetDialog = ({ blockKey, close }: { blockKey: string; close: () => void }) => {
  const { store } = useEditor()
  const { sheet: words } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const block = useDesign(store, (design) => findBlock(design, blockKey)?.block)
  useEffect(() => dialog.current?.showModal(), [])
  if (!block) return null
  const sheet = sheetOf(block)
  const { columns, rows } = sheet
  const set = (next: Sheet) =>
    store.change((now) => setBlock(now, blockKey, (old) => ({ ...old, ...next })), { group: `table ${blockKey}` })
  // Wherever in the dialog it is done: a new table has no cell to stand in.
  const paste = (event: ClipboardEvent) => {
    const pasted = parsePasted({
      text: event.clipboardData.getData('text/plain'),
      html: event.clipboardData.getData('text/html'),
    })
    if (!pasted) return
    event.preventDefault()
    set(fromPasted(pasted))
  }
  const head = (part: keyof Sheet, at: number, name: 'label' | 'group', label: string) => (
    <input
      aria-label={label}
      onChange={({ target }) => set(setHead(sheet, part, at, name, target.value))}
      placeholder={label}
      value={textOf(sheet[part][at]?.[name])}
    />
  )
  const drop = (part: keyof Sheet, at: number, label: string) => (
    <button
      aria-label={label}
      className="te-icon"
      onClick={() => set(takeFrom(sheet, part, at))}
      title={label}
      type="button"
    >
      ×
    </button>
  )
  return (
    <dialog aria-labelledby="te-sheet-title" className="te-dialog" onClose={close} onPaste={paste} ref={dialog}>
      <header>
        <h2 id="te-sheet-title">{words.heading}</h2>
        <span className="te-bar__space" />
        <button className="te-button" onClick={close} type="button">
          {words.done}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are those of the fields in it */}
      <div className="te-dialog__body te-sheet" onKeyDown={walk}>
        <table>
          <thead>
            <tr>
              <th colSpan={2} scope="row">
                {words.commonHeading}
              </th>
              {columns.map((column, x) => (
                <th key={textOf(column.id) || x}>{head('columns', x, 'group', words.commonHeadingOf(x + 1))}</th>
              ))}
              <td />
            </tr>
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col">{words.row}</th>
              {columns.map((column, x) => (
                <th key={textOf(column.id) || x} scope="col">
                  {head('columns', x, 'label', words.columnAt(x + 1))}
                  {drop('columns', x, words.removeColumn(x + 1))}
                </th>
              ))}
              <th>
                <button className="te-button" onClick={() => set(addTo(sheet, 'columns'))} type="button">
                  {words.addColumn}
                </button>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, y) => (
              <tr key={textOf(row.id) || y}>
                <td>{head('rows', y, 'group', words.groupOf(y + 1))}</td>
                <th scope="row">{head('rows', y, 'label', words.rowAt(y + 1))}</th>
                {columns.map((column, x) => (
                  <td key={textOf(column.id) || x}>
                    <input
                      aria-label={`${textOf(row.label) || y + 1}, ${textOf(column.label) || x + 1}`}
                      onChange={({ target }) => set(setCell(sheet, y, x, target.value))}
                      value={givenAt(sheet, y, x)}
                    />
                  </td>
                ))}
                <td>{drop('rows', y, words.removeRow(y + 1))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="te-sheet__foot">
        <button className="te-button" onClick={() => set(addTo(sheet, 'rows'))} type="button">
          {words.addRow}
        </button>
        <span>{words.help}</span>
      </div>
    </dialog>
  )
}
