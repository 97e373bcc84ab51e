import { z } from 'zod'
import type { SectionContent } from '../input/input.ts'
import { isRealDate } from '../text/points.ts'

const day = z.string().refine(isRealDate)
/** When a section can be answered and when it is to be ready, `YYYY-MM-DD`; each may be left out. */
export const timeSchema = z.object({ opens: day.optional(), due: day.optional() })
export type SectionTime = z.infer<typeof timeSchema>
/** By `sectionKey`. A part's days are its sections' too, and a section's those of what stands under it. */
export type SectionTimes = Record<string, SectionTime>

/** Days as they are stored; none where they cannot be read. */
export const timesIn = (stored: unknown): SectionTimes =>
  z.record(z.string(), timeSchema).safeParse(stored ?? {}).data ?? {}

type Placed = Pick<SectionContent, 'sectionKey' | 'kind'>
/** Every section's days: its own, else those of the section it stands under, else its part's. */
export const timesOf = (sections: readonly Placed[], times: SectionTimes): SectionTimes => {
  const found: SectionTimes = {}
  let part: SectionTime = {}
  let section: SectionTime = {}
  for (const { sectionKey, kind } of sections) {
    if (kind !== 'section' && kind !== 'subsection') part = {}
    if (kind !== 'subsection') section = {}
    const time = { ...part, ...section, ...times[sectionKey] }
    if (kind === 'part') part = time
    if (kind === 'section') section = time
    found[sectionKey] = time
  }
  return found
}

/** Whether a section waits for its day. The day itself is open. */
export const isAhead = ({ opens }: SectionTime = {}, today: string): boolean => opens !== undefined && opens > today
