const find = (id: string) => document.getElementById(id)

/** What is folded cannot be focused: all that is around it is opened first. */
const unfold = (target: HTMLElement) => {
  for (let around = target.parentElement?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true
}

/**
 * Takes the reader to a field, or to the nearest thing around it: its record, its table, its question. Ids are joined
 * keys (`fieldId`), so what lies around has the beginning of the id.
 */
export const focusField = (id: string): boolean => {
  const parts = id.split('-')
  for (let length = parts.length; length > 1; length -= 1) {
    const stem = parts.slice(0, length).join('-')
    const target = find(stem) ?? find(`${stem}-item`)
    if (!target) continue
    unfold(target)
    target.focus()
    // A group takes no focus by itself.
    if (document.activeElement !== target) {
      target.tabIndex = -1
      target.focus()
    }
    target.scrollIntoView({ block: 'center' })
    return true
  }
  return false
}

/** As `focusField`, for the address that a page was opened with: waits a little for fields that are fetched later. */
export const focusFromAddress = (hash: string, tries = 10): void => {
  const id = decodeURIComponent(hash.slice(1))
  if (!id.startsWith('f-')) return
  if (find(id) || tries === 0) focusField(id)
  else setTimeout(() => focusFromAddress(hash, tries - 1), 100)
}
