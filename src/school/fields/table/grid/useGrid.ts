import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { cellField } from '#document/answer/cellField.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import { useWords } from '../../../words/InLanguage.tsx'
import { cellText } from './cellText.ts'
import { copyCells } from './copyCells.ts'
import { clearCells, fillDown } from './fillDown.ts'
import type { GridAccess } from './GridAccess.ts'
import { htmlBlock } from './htmlBlock.ts'
import { cellsIn, type Place, type Step } from './model.ts'
import { isBlock, parseClipboard } from './parseClipboard.ts'
import { placeOf } from './placeOf.ts'
import { extended, rangeOf, type Selection } from './range.ts'
import { useDrawing } from './useDrawing.ts'
import { useSelection } from './useSelection.ts'
import { useSteps } from './useSteps.ts'

/** A block that waits for a person to say yes. `origin` is where it was pasted, `text` all of it. */
export type WaitingPaste = { at: Place; block: string[][]; text: string; origin: HTMLElement; more: boolean }

const isLine = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'text'
/** The whole text is chosen, as when a cell is walked to: arrows then mean cells and not letters. */
const isWhole = (input: HTMLInputElement) => input.selectionStart === 0 && input.selectionEnd === input.value.length
const noRows = { added: [], removed: [] }
const arrows: Record<string, [down: number, right: number] | undefined> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/**
 * Copying, pasting, filling and clearing cells as in a spreadsheet, with undo and redo, on top of cells that are
 * ordinary fields. Cells carry `data-cell`, `data-row-key` and `data-column-key`; those that are selected get
 * `data-selected`. Spread `handlers` on the element around them, and draw `paste` with `PastePreview`.
 */
export const useGrid = ({ model, read, write, readOnly }: GridAccess) => {
  const { language, paste: words } = useWords()
  const { root, selection, cellOf, many, select } = useSelection(model)
  const { history, report, setReport, take, onUndo, onRedo } = useSteps(read, write)
  const drawing = useDrawing({ root, selection, cellOf, select })
  /** The cell that has the focus, with what stood in it then: for Escape. `typed`: its own undo comes first. */
  const visit = useRef<{ place: Place; before: unknown; typed: boolean }>(undefined)
  const [paste, setPaste] = useState<WaitingPaste>()

  const onKeyDown = (event: React.KeyboardEvent) => {
    const cell = cellOf(event.target)
    if (!cell || event.defaultPrevented) return
    const key = event.key.toLowerCase()
    const command = (event.ctrlKey || event.metaKey) && !event.altKey
    const isTable = cell.closest('table') !== null
    const instead = (act: () => void) => {
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    if (command && !readOnly && !visit.current?.typed) {
      const redoes = key === 'y' || (key === 'z' && event.shiftKey)
      if (redoes && history.undone.length > 0) return instead(onRedo)
      if (key === 'z' && !event.shiftKey && history.done.length > 0) return instead(onUndo)
    }
    const at = placeOf(cell)
    const one: Selection = { anchor: at, focus: at }
    if (command && key === 'd' && !readOnly && isTable)
      return instead(() => {
        const edits = fillDown(model, many() ?? rangeOf(model, one), read)
        take({ edits, added: [] }, words.filled(edits.length))
      })
    const step = arrows[event.key]
    const isDrawn = isLine(event.target) && (step?.[0] !== 0 || many() !== undefined || isWhole(event.target))
    if (step && event.shiftKey && !command && isTable && isDrawn)
      return instead(() => select(extended(model, selection.current ?? one, ...step)))
    const chosen = many()
    if (!chosen && event.key === 'Escape' && isTable && isLine(event.target) && visit.current && !readOnly) {
      const { place, before } = visit.current
      if (!sameValue(read(place), before)) write([{ ...place, before: read(place), after: before }], noRows)
    }
    if (!chosen) return
    if (event.key === 'Escape') return instead(() => select(undefined))
    if ((event.key === 'Delete' || event.key === 'Backspace') && !readOnly)
      return instead(() => {
        const edits = clearCells(model, chosen, read)
        take({ edits, added: [] }, words.cleared(edits.length))
      })
    if (!command && event.key !== 'Shift') select(undefined)
  }

  const onCopy = (event: React.ClipboardEvent) => {
    const chosen = many()
    if (!chosen || !cellOf(event.target)) return
    event.preventDefault()
    const columns = model.columns.slice(chosen.left, chosen.right + 1)
    const cells = cellsIn(model, chosen).map((row, down) =>
      row.map((place, index) => {
        const column = columns[index]
        const line = model.rows[chosen.top + down]
        return model.givenText?.(place) ?? (column ? cellText(cellField(line, column), read(place), language) : '')
      }),
    )
    const { text, html } = copyCells(cells)
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    setReport(words.copied(cells.flat().length))
    if (event.type !== 'cut' || readOnly) return
    const edits = clearCells(model, chosen, read)
    take({ edits, added: [] }, words.cleared(edits.length))
  }
  const onPaste = (event: React.ClipboardEvent) => {
    const cell = cellOf(event.target)
    if (readOnly || !cell || !(event.target instanceof HTMLElement)) return
    const text = event.clipboardData.getData('text/plain')
    const inHtml = htmlBlock(event.clipboardData.getData('text/html'))
    const block = inHtml?.block ?? parseClipboard(text)
    // Lines belong to a field of several lines; only columns make a block of them.
    const takesLines = event.target instanceof HTMLTextAreaElement || event.target.isContentEditable
    if (!isBlock(block) || (takesLines && !inHtml && !block.some((row) => row.length > 1))) return
    event.preventDefault()
    event.stopPropagation()
    const top = many() && selection.current ? cellsIn(model, rangeOf(model, selection.current))[0]?.[0] : undefined
    setPaste({ at: top ?? placeOf(cell), block, text, origin: event.target, more: inHtml?.more ?? false })
  }

  const onFocus = (event: React.FocusEvent) => {
    const cell = cellOf(event.target)
    if (!cell) return
    const place = placeOf(cell)
    visit.current = { place, before: read(place), typed: false }
    const anchor = selection.current?.anchor
    if (anchor && (anchor.row !== place.row || anchor.column !== place.column)) select(undefined)
  }
  return {
    root,
    report,
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    onUndo,
    onRedo,
    paste,
    /** Ends the preview: with the step to carry out and what is told of it, or with nothing. */
    endPaste: (step?: Step, message = '') => {
      // Beside an open dialog nothing can take the focus.
      flushSync(() => setPaste(undefined))
      select(undefined)
      if (step) take(step, message)
      paste?.origin.focus()
    },
    handlers: {
      onKeyDownCapture: onKeyDown,
      onCopy,
      onCut: onCopy,
      onPasteCapture: onPaste,
      ...drawing,
      onFocus,
      onInput: () => {
        if (visit.current) visit.current.typed = true
      },
    },
  }
}
