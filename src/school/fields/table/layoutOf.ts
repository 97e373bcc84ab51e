import { cellField } from '#document/answer/cellField.ts'
import type { FormField, TableField } from '#document/answer/form.ts'

/** Width a column asks for in the form, in rem. */
const widthOf = ({ widget }: FormField): number => {
  switch (widget) {
    case 'number':
      return 6
    case 'shortText':
    case 'choice':
    case 'degree':
    case 'rating':
    case 'date':
      return 10
    case 'person':
      return 12
    default:
      return 16
  }
}
const needsRoom: FormField['widget'][] = ['richText', 'records', 'table', 'choices', 'period']

export type TableLayout = 'cards' | 'small' | 'medium' | 'large' | 'huge'
/**
 * Cards always (one row after another) when cells hold what no cell has room for; otherwise a table that turns into
 * cards when it has less width than it asks for.
 */
export const layoutOf = ({ columns, rows }: TableField): TableLayout => {
  const asked = columns.filter(({ field }) => !field.hidden)
  // Each column by what asks most of it: rows may be answered otherwise than the column says.
  const shown = asked.map((column) =>
    [column.field, ...rows.map((row) => cellField(row, column))].reduce((most, field) =>
      needsRoom.includes(field.widget) || (!needsRoom.includes(most.widget) && widthOf(field) > widthOf(most))
        ? field
        : most,
    ),
  )
  const long = shown.filter(({ widget }) => widget === 'longText').length
  if (shown.some(({ widget }) => needsRoom.includes(widget)) || long > 2) return 'cards'
  const head = Math.min(16, Math.max(6, ...rows.map(({ label }) => label.length * 0.5)))
  const width = head + shown.reduce((sum, field) => sum + widthOf(field), 0)
  if (width <= 19) return 'small'
  if (width <= 40) return 'medium'
  return width <= 66 ? 'large' : 'huge'
}
