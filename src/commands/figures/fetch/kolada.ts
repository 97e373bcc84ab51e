import { z } from 'zod'
import type { Register } from '#document/figures/register.ts'
import { askSource } from './askSource.ts'
import type { Fetched } from './Fetched.ts'

/** `/v3/data/kpi/…`: null is no figure, whatever its status says. */
const answer = z.object({
  values: z.array(
    z.object({
      kpi: z.string(),
      municipality: z.string(),
      period: z.number(),
      values: z.array(z.object({ gender: z.string(), value: z.number().nullable(), status: z.string().nullish() })),
    }),
  ),
  next_url: z.string().nullish(),
})
const groupOf: Record<string, string> = { T: 'all', K: 'girls', M: 'boys' }
/** As many as Kolada takes in one question. */
const atOnce = 25
const text = (value: number) => String(value).replace('.', ',')

/**
 * Key figures of Kolada (v3) for municipalities by their codes, a calendar year at a time: a school year's results are
 * published under its spring. What has no value is missing, never 0.
 */
export const fromKolada = async (
  base: string,
  { measures }: Register,
  { codes, year }: { codes: string[]; year: number },
): Promise<Fetched[]> => {
  const wanted = measures.flatMap(({ key, kolada }) => (kolada ? [{ key, kpi: kolada.trim() }] : []))
  const found: Fetched[] = []
  for (let from = 0; from < wanted.length && codes.length > 0; from += atOnce) {
    const some = wanted.slice(from, from + atOnce)
    const ids = some.map(({ kpi }) => encodeURIComponent(kpi)).join(',')
    const first = `${base}/data/kpi/${ids}/municipality/${codes.map(encodeURIComponent).join(',')}/year/${year}`
    for (let url: string | undefined = first, pages = 0; url && pages < 100; pages += 1) {
      const page: z.output<typeof answer> | undefined = await askSource(url, answer, { source: 'Kolada' })
      for (const { kpi, municipality, values } of page?.values ?? [])
        for (const { key } of some.filter((one) => one.kpi === kpi))
          for (const { gender, value } of values) {
            const group = groupOf[gender]
            if (group) found.push({ code: municipality, measure: key, group, text: value === null ? '.' : text(value) })
          }
      // Only ever to the same source: an answer leads nowhere else.
      url = page?.next_url && new URL(page.next_url).origin === new URL(base).origin ? page.next_url : undefined
    }
  }
  return found
}
