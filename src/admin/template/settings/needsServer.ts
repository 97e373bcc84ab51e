import type { ClientField, FormState } from 'payload'

const askers = new Set(['select', 'radio', 'checkbox', 'relationship', 'upload', 'blocks'])

/** Names of the fields whose value may show other fields: what is chosen, not what is written. */
export const choiceNames = (fields: ClientField[]): Set<string> =>
  new Set(
    fields.flatMap((field): string[] => [
      ...(askers.has(field.type) && 'name' in field && field.name ? [field.name] : []),
      ...('fields' in field && field.fields ? choiceNames(field.fields) : []),
      ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => [...choiceNames(tab.fields)]) : []),
    ]),
  )

const rowsOf = (state: FormState) =>
  JSON.stringify(Object.entries(state).flatMap(([path, { rows }]) => (rows ? [[path, rows.map(({ id }) => id)]] : [])))

/**
 * Whether the server has something to say of a change: new rows must be rendered, and a choice may show other fields.
 * Text does neither, so that whoever types asks nothing.
 */
export const needsServer = (before: FormState, after: FormState, choices: ReadonlySet<string>): boolean => {
  if (rowsOf(before) !== rowsOf(after)) return true
  return Object.entries(after).some(([path, { value }]) => {
    const name = path.slice(path.lastIndexOf('.') + 1)
    return choices.has(name) && JSON.stringify(before[path]?.value) !== JSON.stringify(value)
  })
}
