import { z } from 'zod'
import type { Register } from '#document/figures/register.ts'
import { askSource } from './askSource.ts'
import type { Fetched } from './Fetched.ts'

const accept = 'application/vnd.skolverket.plannededucations.api.v4.hal+json'
const value = z.object({
  value: z.string().nullish(),
  valueType: z.string().nullish(),
  timePeriod: z.string().nullish(),
})
/** `/v4/school-units/{code}/statistics/gr`: the figures lie in `body`, each a list with one value a school year. */
const answer = z.object({ body: z.record(z.string(), z.unknown()).nullish() }).loose()

/** What the types of value stand for; others are told of as they are, and refused as unread. */
const signs: Record<string, string> = {
  MISSING: '.',
  OMITTED_DUE_TO_BASED_ON_FEW_PUPILS: '..',
  ROUNDED_OFF_DUE_TO_FEW_PUPILS_NOT_ELIGIBLE: '~100',
  TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION: '–',
}
const textOf = ({ value: text, valueType }: z.output<typeof value>): string =>
  (valueType && signs[valueType]) || text?.trim() || '.'

/**
 * Figures of Skolverket's Planned Educations (v4) for school units by their codes: totals, a school year at a time, with
 * Skolverket's own symbols.
 */
export const fromSkolverket = async (
  base: string,
  { measures }: Register,
  { codes, schoolYear }: { codes: string[]; schoolYear: string },
): Promise<Fetched[]> => {
  const wanted = measures.flatMap(({ key, skolverket }) => (skolverket ? [{ key, name: skolverket.trim() }] : []))
  const found: Fetched[] = []
  if (wanted.length === 0) return found
  for (const code of codes) {
    const url = `${base}/v4/school-units/${encodeURIComponent(code)}/statistics/gr`
    const page = await askSource(url, answer, { source: 'Skolverket', headers: { accept } })
    for (const { key, name } of wanted) {
      const parsed = z.array(value).safeParse((page?.body ?? page)?.[name])
      const one = parsed.data?.find(({ timePeriod }) => timePeriod === schoolYear)
      if (one) found.push({ code, measure: key, group: 'all', text: textOf(one) })
    }
  }
  return found
}
