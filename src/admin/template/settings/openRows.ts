import type { FormState } from 'payload'

/** What is open stays open: Payload folds a row just added (`initCollapsed`) as soon as the server answers. */
export const openRows = (state: FormState) => ({
  fields: Object.fromEntries(
    Object.entries(state).flatMap(([path, { rows }]) =>
      Array.isArray(rows) ? [[path, { collapsed: rows.filter((row) => row.collapsed).map((row) => row.id) }]] : [],
    ),
  ),
})
