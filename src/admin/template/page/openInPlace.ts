import type { RefObject } from 'react'

/**
 * A field laid over a text of the page, with the text as it is stored. Enter or leaving it keeps what is written, Escape
 * does not. Beside React: it lives as long as one text is written, over a document that is not React's.
 */
export const openInPlace = (
  frame: RefObject<HTMLIFrameElement | null>,
  over: Element,
  stored: string,
  keep: (text: string) => void,
): void => {
  const host = frame.current?.parentElement
  if (!host || !frame.current) return
  const [box, own] = [over.getBoundingClientRect(), frame.current.getBoundingClientRect()]
  const around = host.getBoundingClientRect()
  const field = document.createElement('textarea')
  const { fontSize, fontWeight, fontFamily, lineHeight } = getComputedStyle(over)
  field.className = 'te-in-place'
  field.value = stored
  field.setAttribute('aria-label', stored || 'Text')
  Object.assign(field.style, {
    fontSize,
    fontWeight,
    fontFamily,
    lineHeight,
    left: `${own.left - around.left + box.left - 6}px`,
    top: `${own.top - around.top + box.top - 6}px`,
    width: `${Math.max(box.width + 12, 220)}px`,
    height: `${box.height + 14}px`,
  })
  let done = false
  const close = (keeps: boolean) => {
    if (done) return
    done = true
    field.remove()
    if (keeps && field.value !== stored) keep(field.value)
  }
  field.addEventListener('blur', () => close(true))
  field.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key === 'Escape') close(false)
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      close(true)
    }
  })
  host.append(field)
  field.focus()
  field.select()
}
