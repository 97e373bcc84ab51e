type Field = HTMLInputElement | HTMLTextAreaElement
/** Where text is written: a plain field, or formatted text. */
export type TextTarget = HTMLElement

const isField = (target: TextTarget): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/** The place to write that an event is of, if it is one. */
export const textTarget = (target: EventTarget | null): TextTarget | undefined => {
  if (target instanceof HTMLTextAreaElement) return target
  if (target instanceof HTMLInputElement)
    return target.type === 'text' && target.role !== 'combobox' && target.getAttribute('role') !== 'combobox'
      ? target
      : undefined
  const editable = target instanceof HTMLElement ? target.closest<HTMLElement>('[contenteditable="true"]') : null
  return editable ?? undefined
}

const caretIn = (target: TextTarget): { text: string; at: number } => {
  if (isField(target)) return { text: target.value, at: target.selectionStart ?? target.value.length }
  const selection = target.ownerDocument.getSelection()
  const node = selection?.focusNode
  return node && target.contains(node)
    ? { text: node.textContent ?? '', at: selection.focusOffset }
    : { text: '', at: 0 }
}

/** Where the braces before the cursor were opened, and what has been written in them since. */
export const openedAt = (target: TextTarget): { from: number; query: string } | undefined => {
  const { text, at } = caretIn(target)
  const before = text.slice(0, at)
  const from = before.lastIndexOf('{{')
  const query = before.slice(from + 2)
  return from >= 0 && !/[{}\n]/.test(query) ? { from, query } : undefined
}
export const caretAt = (target: TextTarget): number => caretIn(target).at

/** Puts `text` between `from` and the cursor, as if it had been typed: the form hears of it and can undo it. */
export const writeAt = (target: TextTarget, from: number, text: string, caret: number): void => {
  target.focus()
  if (!isField(target)) {
    const selection = target.ownerDocument.getSelection()
    const node = selection?.focusNode
    if (!selection || !node) return
    selection.setBaseAndExtent(node, from, node, selection.focusOffset)
    target.ownerDocument.execCommand('insertText', false, text)
    return
  }
  const rest = target.value.slice(target.selectionStart ?? from).replace(/^\}\}/, '')
  const prototype = target instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  // React keeps the value of a field: only its own setter and an event tell it of a new one.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(target, target.value.slice(0, from) + text + rest)
  target.dispatchEvent(new Event('input', { bubbles: true }))
  target.setSelectionRange(caret, caret)
}

/** Where the list belongs: below the field, or below the line in formatted text. */
export const boxOf = (target: TextTarget): DOMRect => {
  if (isField(target)) return target.getBoundingClientRect()
  const selection = target.ownerDocument.getSelection()
  const box = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : undefined
  return box && (box.width > 0 || box.height > 0) ? box : target.getBoundingClientRect()
}
