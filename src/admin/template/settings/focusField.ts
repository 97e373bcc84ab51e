/** How long a form may take to stand there. */
const patience = 20_000

/** Puts the cursor in a field of the open form, opening what it is folded in, as soon as it is there. */
export const focusField = (box: HTMLElement, path: string): (() => void) => {
  const id = `field-${path.replaceAll('.', '__')}`
  let timer: ReturnType<typeof setTimeout> | undefined
  const until = Date.now() + patience
  const look = () => {
    const field = box.querySelector<HTMLElement>(`[id="${id}"]`) ?? box.querySelector<HTMLElement>(`[id^="${id}"]`)
    if (field) {
      for (
        let row = field.closest('.collapsible--collapsed');
        row;
        row = row.parentElement?.closest('.collapsible--collapsed') ?? null
      )
        row.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap .collapsible__toggle')?.click()
      field.scrollIntoView({ block: 'nearest' })
      field.focus({ preventScroll: true })
    } else if (Date.now() < until) timer = setTimeout(look, 60)
  }
  look()
  return () => clearTimeout(timer)
}
