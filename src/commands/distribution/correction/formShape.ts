/** What a field says to people; everything else decides what can be answered and where it is stored. */
const words = new Set(['label', 'help', 'hint', 'meaning', 'itemLabel', 'rowHeading', 'group', 'text', 'source'])

/** A form without its words: two with the same shape take the same answers. */
export const formShape = (form: unknown): unknown => {
  if (Array.isArray(form)) return form.map(formShape)
  if (typeof form !== 'object' || form === null) return form
  return Object.fromEntries(
    Object.entries(form)
      .filter(([name]) => !words.has(name))
      .map(([name, part]) => [name, formShape(part)]),
  )
}
