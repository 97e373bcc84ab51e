const focusable = 'input:not([type=hidden]), select, textarea, [contenteditable=true]'

/** The next cell that can be answered in a direction, or nothing at the edge. Cells carry `data-row` and `data-column`. */
const nextCell = (from: HTMLElement, down: number, right: number): HTMLElement | undefined => {
  const cell = from.closest<HTMLElement>('[data-cell]')
  const table = from.closest('table')
  if (!cell || !table) return undefined
  let row = Number(cell.dataset.row)
  let column = Number(cell.dataset.column)
  for (;;) {
    row += down
    column += right
    const next = table.querySelector<HTMLElement>(`[data-cell][data-row="${row}"][data-column="${column}"]`)
    if (!next) return undefined
    const input = next.querySelector<HTMLElement>(focusable)
    if (input) return input
  }
}

const caret = (input: HTMLElement): { start: boolean; end: boolean } => {
  if (!(input instanceof HTMLInputElement) || input.type !== 'text') return { start: false, end: false }
  const all = input.selectionStart === 0 && input.selectionEnd === input.value.length
  return {
    start: all || (input.selectionStart === 0 && input.selectionEnd === 0),
    end: all || input.selectionStart === input.value.length,
  }
}

/**
 * Enter and Shift+Enter, up and down between rows, left and right at the ends of the text: as in a spreadsheet, on top
 * of Tab. Text areas and lists keep their own keys. Returns whether the key was taken.
 */
export const moveFocus = (event: {
  key: string
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  target: EventTarget
}): boolean => {
  const input = event.target
  if (!(input instanceof HTMLInputElement) || input.type !== 'text' || event.altKey || event.ctrlKey || event.metaKey)
    return false
  const at = caret(input)
  const step: Record<string, [number, number] | undefined> = {
    Enter: event.shiftKey ? [-1, 0] : [1, 0],
    ArrowDown: event.shiftKey ? undefined : [1, 0],
    ArrowUp: event.shiftKey ? undefined : [-1, 0],
    ArrowLeft: at.start && !event.shiftKey ? [0, -1] : undefined,
    ArrowRight: at.end && !event.shiftKey ? [0, 1] : undefined,
  }
  const move = step[event.key]
  const next = move && nextCell(input, ...move)
  if (!next) return event.key === 'Enter'
  next.focus()
  if (next instanceof HTMLInputElement && next.type === 'text') next.select()
  return true
}
