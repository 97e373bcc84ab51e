import { tokenPattern } from './tokenPattern.ts'

type Field = HTMLInputElement | HTMLTextAreaElement
type Options = {
  /** What tokens stand for at the chosen school, by their text between the braces. */
  values: (tokens: string[]) => Promise<Record<string, string>>
  /** What a token is called; nothing where there is no such token. */
  label: (token: string) => string | undefined
}
const fields = 'input[type=text],textarea'
const hasToken = (text: string) => text.includes('{{')

const chip = (document: Document, token: string, value: string, label: string | undefined) => {
  const element = document.createElement('span')
  element.className = 'te-chip'
  element.title = `${label ?? ''} {{${token}}}`.trim()
  // What is filled in later is no fault; what nobody knows is.
  if (!label && value.startsWith('[')) element.dataset.lost = ''
  element.textContent = value.startsWith('[') && label ? label : value || label || token
  return element
}

/**
 * Chips in place of tokens, over every text of the settings that nobody is writing in: whoever writes sees the text as it
 * is stored. Laid over the fields from outside, so that the fields of any package's blocks have them.
 */
export const chipsOver = (root: HTMLElement, { values, label }: Options): (() => void) => {
  const covers = new WeakMap<Field, HTMLElement>()
  const uncover = (field: Field) => {
    covers.get(field)?.remove()
    covers.delete(field)
    field.removeAttribute('data-chips')
  }
  const cover = async (field: Field) => {
    const text = field.value
    const tokens = [...text.matchAll(tokenPattern)].map(([, token = '']) => token)
    if (tokens.length === 0) return uncover(field)
    const found = await values(tokens)
    if (field.value !== text || root.ownerDocument.activeElement === field || !field.isConnected) return
    uncover(field)
    const over = root.ownerDocument.createElement('div')
    over.className = 'te-chips'
    over.ariaHidden = 'true'
    let at = 0
    for (const match of text.matchAll(tokenPattern)) {
      const [whole, token = ''] = match
      over.append(text.slice(at, match.index), chip(root.ownerDocument, token, found[token] ?? '', label(token)))
      at = match.index + whole.length
    }
    over.append(text.slice(at))
    // Over the field and nothing else of what it stands in.
    const { offsetTop: top, offsetLeft: left, offsetWidth: width, offsetHeight: height } = field
    Object.assign(over.style, {
      top: `${top + 1}px`,
      left: `${left + 1}px`,
      width: `${width - 2}px`,
      height: `${height - 2}px`,
    })
    field.after(over)
    field.dataset.chips = ''
    covers.set(field, over)
  }
  const look = () => {
    for (const field of root.querySelectorAll<Field>(fields)) {
      const isCovered = covers.has(field)
      if (field === root.ownerDocument.activeElement) uncover(field)
      else if (hasToken(field.value) && !isCovered) void cover(field)
      else if (!hasToken(field.value) && isCovered) uncover(field)
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(look, 120)
  }
  const enter = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.matches(fields)) uncover(target as Field)
  }
  const watch = new MutationObserver(soon)
  watch.observe(root, { childList: true, subtree: true })
  root.addEventListener('focusin', enter)
  root.addEventListener('focusout', soon)
  soon()
  return () => {
    clearTimeout(timer)
    watch.disconnect()
    root.removeEventListener('focusin', enter)
    root.removeEventListener('focusout', soon)
    for (const field of root.querySelectorAll<Field>('[data-chips]')) uncover(field)
  }
}
