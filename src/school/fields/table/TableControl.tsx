import { use, useState } from 'react'
import { useWords } from '../../words/InLanguage.tsx'
import type { ControlProps } from '../control.ts'
import { BlockContext, useForm } from '../FormContext.tsx'
import { CardRows } from './CardRows.tsx'
import { GridTable } from './GridTable.tsx'
import { layoutOf } from './layoutOf.ts'
import { parseClipboard } from './parseClipboard.ts'
import { pasteBlock, pasteReport } from './pasteBlock.ts'
import { TableNotes } from './TableNotes.tsx'

type Undo = { cells: { row: string; column: string; value: unknown; unread?: string }[] }

/** A table of answers. Takes a block of cells from a spreadsheet in one go, and gives it back as easily. */
export const TableControl = ({ field, path, id, labelledBy, describedBy }: ControlProps<'table'>) => {
  const { queue, readOnly } = useForm()
  const words = useWords()
  const instanceKey = use(BlockContext)
  const [report, setReport] = useState('')
  const [undo, setUndo] = useState<Undo>()
  const layout = layoutOf(field)
  const at = (row: string, column: string) => [...path, row, column]
  const put = (row: string, column: string, value: unknown, unread: string | undefined) => {
    queue.setUnread(instanceKey, at(row, column), unread)
    if (unread === undefined) queue.write(instanceKey, at(row, column), value)
  }
  const paste = (event: React.ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')
    const block = parseClipboard(text)
    const isBlock = block.length > 1 || (block[0]?.length ?? 0) > 1
    if (readOnly || !cell || !isBlock || (event.target instanceof HTMLTextAreaElement && !text.includes('\t'))) return
    event.preventDefault()
    const [row = '', column = ''] = (cell.dataset.cell ?? '').split('/')
    const pasted = pasteBlock(field, { row, column }, block, words)
    setUndo({
      cells: pasted.cells.map((one) => ({
        row: one.row,
        column: one.column,
        value: queue.read(instanceKey, at(one.row, one.column)),
        unread: queue.unread(instanceKey, at(one.row, one.column)),
      })),
    })
    for (const one of pasted.cells) put(one.row, one.column, one.value, one.message ? one.text : undefined)
    setReport(pasteReport(pasted, words.paste))
    void queue.flush()
  }
  const takeBack = () => {
    for (const { row, column, value, unread } of undo?.cells ?? []) {
      queue.setUnread(instanceKey, at(row, column), unread)
      queue.write(instanceKey, at(row, column), value)
    }
    setUndo(undefined)
    setReport(words.paste.undone)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: paste and undo are taken from the inputs inside
    <div
      id={id}
      tabIndex={-1}
      className="table-control"
      onPaste={paste}
      onInput={() => setUndo(undefined)}
      onKeyDown={(event) => {
        if (!undo || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
        event.preventDefault()
        takeBack()
      }}
    >
      {layout === 'cards' ? (
        <CardRows field={field} path={path} labelledBy={labelledBy} />
      ) : (
        <div className="table-scroll">
          <GridTable field={field} path={path} labelledBy={labelledBy} describedBy={describedBy} layout={layout} />
        </div>
      )}
      <p className="paste-report">
        <span role="status">{report}</span>{' '}
        {undo && (
          <button type="button" className="quiet" onClick={takeBack}>
            {words.paste.undo}
          </button>
        )}
      </p>
      <TableNotes field={field} />
    </div>
  )
}
