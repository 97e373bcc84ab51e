import type { SectionForm } from '#document/answer/formOf.ts'
import type { SectionStatus } from '#school/form/view.ts'

type Saved = { instanceKey: string; savedAt?: string | null }
type Mark = { ready: boolean; by: string; at: string }

/** Saving follows the mark by a moment when both are done at once; a change within this time is no change of mind. */
const slack = 1000

/** Where a section stands: by its mark, and by whether something was saved in it after the mark. */
export const sectionStatus = (
  section: Pick<SectionForm, 'items'>,
  mark: Mark | undefined,
  saved: Saved[],
): SectionStatus => {
  const own = saved.filter(({ instanceKey }) => section.items.some((item) => item.instanceKey === instanceKey))
  if (!mark?.ready) return own.length > 0 ? 'started' : 'notStarted'
  const at = Date.parse(mark.at) + slack
  return own.some(({ savedAt }) => savedAt && Date.parse(savedAt) > at) ? 'changed' : 'ready'
}
