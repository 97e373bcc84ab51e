import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { idOf } from '#access/idOf.ts'
import { registerFault } from '#document/figures/register.ts'
import { registerOf } from '#document/figures/registerOf.ts'
import { registerSentence } from '#document/figures/registerWords.ts'
import { formatPeriod } from '#document/text/swedish.ts'
import { inLanguage, languageOf } from '#language'
import type { Municipality, Statistic } from '#payload-types'

type Placed = Pick<Statistic, 'measure' | 'period'>

const refuse = (message: string, code: string): never => {
  throw new APIError(message, 400, { code }, true)
}
/** Schools have begun to answer with it. What the system writes, it has asked for itself. */
const refuseLocked = async (req: PayloadRequest, municipality: string, { measure, period }: Placed, name = measure) => {
  if (!req.user) return
  const { totalDocs } = await req.payload.count({
    collection: 'figureLocks',
    where: {
      and: [
        { municipality: { equals: municipality } },
        { measure: { equals: measure } },
        { period: { equals: period } },
      ],
    },
    req,
  })
  if (totalDocs > 0)
    refuse(
      inLanguage(
        {
          sv: `Siffrorna för ${name}, ${formatPeriod(period)} är låsta, för skolorna har börjat svara. Lås upp dem under Siffror, och skriv varför, om något är fel.`,
          en: `The figures of ${name}, ${formatPeriod(period, undefined, 'en')} are locked, for the schools have begun to answer. Unlock them under Figures, and write why, if something is wrong.`,
        },
        { req },
      ),
      'FIGURES_LOCKED',
    )
}

/**
 * A figure belongs to a measure, group and period of the municipality's register; one that does not would be used by
 * nothing. What a document yields at hand-in is let through: its template was judged when it was published, and a school's
 * hand-in does not fail because a measure has been taken away since.
 */
export const refuseOutsideRegister: CollectionBeforeValidateHook<Statistic> = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const { measure = '', group = '', period = '', municipality: owner } = { ...originalDoc, ...data }
  if (data.origin === 'document' && !req.user) return data
  const municipality = idOf(owner)
  // What is missing altogether is refused by its own field, and says so.
  if (!municipality || !measure || !group || !period) return data
  const place = { measure, group, period }
  const row: Municipality = await req.payload.findByID({
    collection: 'municipalities',
    id: municipality,
    depth: 0,
    req,
  })
  const register = registerOf(row)
  const fault = registerFault(place, register)
  if (fault) refuse(registerSentence(fault, place, register, languageOf({ req })), 'OUTSIDE_REGISTER')
  await refuseLocked(req, municipality, place, register.measures.find(({ key }) => key === measure)?.label)
  return data
}

export const refuseRemovingLocked: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const row = await req.payload.findByID({ collection: 'statistics', id, depth: 0, disableErrors: true, req })
  const municipality = idOf(row?.municipality)
  if (row && municipality) await refuseLocked(req, municipality, row)
}
