import type { Words } from '../words/sv.ts'

/** Where the skip link leads: Payload's list, its form, or the page of ours in its frame. */
export const contentId = 'innehall'

type Said = Words['controls']
type Mending = readonly [selector: string, attribute: string, value: (element: Element, words: Said) => string | null]

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll(/\s+/gu, ' ').replace(/ ?\*$/u, '').trim() ?? ''
/** What a field is called; a choice outside a field says it where nothing is chosen. */
const labelOf = (element: Element) =>
  textOf(element.closest('.field-type')?.querySelector('.field-label')) ||
  textOf(element.closest('.react-select')?.querySelector('.rs__placeholder')) ||
  null
const rowOf = (element: Element) => {
  const row = element.closest('tr')
  return textOf(row?.querySelector('a')) || textOf(row?.querySelector('td:not(.cell-_select)'))
}
const columnOf = (element: Element) => textOf(element.closest('.sort-column')?.querySelector('.sort-column__label'))
const isDisabled = (element: Element) => element.className.includes('--is-disabled')

/**
 * What Payload's controls, fields and regions lack for those who hear the page or have no pointer: by selector, the
 * attribute and what it is to be (null: gone, an empty name is left as it is). Payload states these attributes once,
 * so what is put there stays. `test/e2e/adminPages.test.ts` asks axe about the result.
 */
const mendings: readonly Mending[] = [
  // Controls that are pictures alone.
  ['.collapsible__drag', 'aria-label', (_, words) => words.handle],
  ['.array-actions__button', 'aria-label', (_, words) => words.rowMenu],
  ['.clipboard-action__popup .popup-button', 'aria-label', (_, words) => words.listMenu],
  ['.popup-button:has(.doc-controls__dots)', 'aria-label', (_, words) => words.more],
  ['.copy-to-clipboard', 'aria-label', (_, words) => words.copy],
  ['.file-details__remove', 'aria-label', (_, words) => words.removeFile],
  ['.clickable-arrow--left', 'aria-label', (_, words) => words.previousPage],
  ['.clickable-arrow--right', 'aria-label', (_, words) => words.nextPage],
  ['.date-time-picker__clear-button', 'aria-label', (_, words) => words.clear],
  ['.clear-indicator', 'aria-label', (_, words) => words.clear],
  ['.clear-indicator', 'aria-hidden', () => null],
  [
    '.relationship--multi-value-label__drawer-toggler',
    'aria-label',
    (one, words) => words.change(textOf(one.parentElement?.querySelector('[class$=__text]'))),
  ],
  // Named after an object, or after themselves.
  ['.sort-column__asc', 'aria-label', (one, words) => words.ascending(columnOf(one))],
  ['.sort-column__desc', 'aria-label', (one, words) => words.descending(columnOf(one))],
  ['#select-all', 'aria-label', (_, words) => words.selectAll],
  ['#select-all', 'title', (_, words) => words.selectAll],
  ['#select-all', 'aria-labelledby', () => null],
  ['.select-row input', 'aria-label', (one, words) => words.select(rowOf(one))],
  // Fields whose label points at nothing.
  ['.react-select input[role=combobox], .date-time-picker input', 'aria-label', labelOf],
  // The field itself opens with the arrow keys; this is for the pointer.
  ['.dropdown-indicator', 'tabindex', () => '-1'],
  // A chosen value is moved as a whole and has buttons in it, so it is no button.
  ['.rs__multi-value', 'role', () => 'group'],
  ['.rs__multi-value', 'aria-label', (one) => textOf(one.querySelector('[class$=__text]'))],
  ['.rs__multi-value', 'tabindex', (one) => (isDisabled(one) ? null : '0')],
  // Regions, headings, and lists that are none.
  ['.template-default__wrap > .collection-list', 'role', () => 'main'],
  ['.template-default__wrap > :is(main, .collection-list)', 'id', () => contentId],
  ['.list-header', 'role', () => 'none'],
  ['.template-default__wrap > .doc-header', 'role', () => 'region'],
  ['.template-default__wrap > .doc-header', 'aria-label', (one) => textOf(one.querySelector('h1'))],
  ['.doc-tabs__tabs', 'role', () => 'none'],
  ['.doc-tab', 'aria-label', () => null],
  ['.array-field__title, .blocks-field__header h3', 'aria-level', () => '2'],
  // The file's name stands beside it.
  ['td .thumbnail img', 'alt', () => ''],
]
const everything = [...new Set(mendings.map(([selector]) => selector))].join(',')

/** Says what is unsaid within an element. Can be done again at any time, and writes only what differs. */
export const nameControls = (within: ParentNode, words: Said): void => {
  for (const element of within.querySelectorAll(everything))
    for (const [selector, attribute, value] of mendings) {
      if (!element.matches(selector)) continue
      const wanted = value(element, words)
      if (wanted === null) element.removeAttribute(attribute)
      else if (element.getAttribute(attribute) !== wanted) element.setAttribute(attribute, wanted)
    }
}
