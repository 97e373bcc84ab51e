import type { Field } from 'payload'
import { label } from '../define/label.ts'

/**
 * "The last five years" as one choice, to stand before the list of periods that it fills; `when` as for that list. It
 * stores nothing of its own.
 */
export const periodSpan = (list: string, when?: (settings: Record<string, unknown>) => boolean): Field => ({
  name: `${list}Span`,
  type: 'ui',
  label: label('Perioder', 'Periods'),
  admin: {
    ...(when
      ? { condition: (_: unknown, siblings: unknown) => when((siblings ?? {}) as Record<string, unknown>) }
      : {}),
    components: { Field: { path: '/admin/template/choices/PeriodSpan.tsx#PeriodSpan', clientProps: { list } } },
  },
})
