import { z } from 'zod'
import type { Sheet } from '#document/figures/sheet/Sheet.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { Actor } from '../../common/actor.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { figuresFor } from '../figuresFor.ts'
import { importSchema } from '../planSheets.ts'
import type { Fetched } from './Fetched.ts'
import { fromKolada } from './kolada.ts'
import { fromSkolverket } from './skolverket.ts'

/** Addresses of the open sources (env: KOLADA_URL, SKOLVERKET_URL). */
export type Sources = { kolada: string; skolverket: string }
const schema = importSchema
  .pick({ municipalityId: true, period: true })
  .extend({ from: z.enum(['kolada', 'skolverket']) })

/** The spring in which a period ends: VT2025, HT2024, 2024/25 and 2025 are all published under 2025. */
const springOf = (period: string): number =>
  Number(/\d{4}/u.exec(period)?.[0]) + (period.startsWith('HT') || period.includes('/') ? 1 : 0)

/** As a file has it: codes down, measures and groups across by their keys. */
const sheetOf = (name: string, found: Fetched[]): Sheet => {
  const columns = [...new Map(found.map((one) => [`${one.measure} ${one.group}`, one])).values()]
  const texts = new Map(found.map((one) => [`${one.code} ${one.measure} ${one.group}`, one.text]))
  const codes = [...new Set(found.map(({ code }) => code))]
  return {
    name,
    odd: new Map(),
    rows: [
      ['', ...columns.map(({ measure }) => measure), name],
      ['Kod', ...columns.map(({ group }) => group), 'Källa'],
      ...codes.map((code) => [
        code,
        ...columns.map(({ measure, group }) => texts.get(`${code} ${measure} ${group}`) ?? ''),
        name,
      ]),
    ],
  }
}

/**
 * What an open source has of a period for the measures that name it, as a sheet that is previewed and confirmed as a file
 * is. Kolada knows municipalities (by four digits), Skolverket school units (by eight).
 *
 * Throws `CommandError`: NOT_FOUND, INVALID, BUSY.
 */
export const fetchFigures = async (
  actor: Actor,
  sources: Sources,
  args: unknown,
): Promise<{ name: string; sheets: Sheet[] }> => {
  const { municipalityId, period, from } = parseArgs(schema, args, actor)
  const { register, units } = await figuresFor(actor, municipalityId)
  const year = springOf(period)
  const codes = (length: number) => units.flatMap(({ code }) => (code?.length === length ? [code] : []))
  const found =
    from === 'kolada'
      ? await fromKolada(sources.kolada, register, { codes: codes(4), year })
      : await fromSkolverket(sources.skolverket, register, { codes: codes(8), schoolYear: formatSchoolYear(year - 1) })
  const name = from === 'kolada' ? 'Kolada' : 'Skolverket'
  return { name, sheets: [sheetOf(name, found)] }
}
