import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { earlierIn } from './adoption.ts'
import { findAll } from './findAll.ts'
import type { RowOf } from './findRows.ts'
import { type PublicFigure, publicFigureSchema } from './suppression/PublicFigure.ts'

type DocumentRow = RowOf<'documents', 'state' | 'earlier' | 'publicFigures'>
const figuresSchema = z.array(publicFigureSchema).nullish()

/** The figures of the version that the web shows. Undefined where none was kept. */
const shownBy = ({ state, publicFigures, earlier }: DocumentRow): PublicFigure[] | undefined =>
  (state === 'published'
    ? figuresSchema.parse(publicFigures)
    : earlierIn(earlier).find(({ open }) => open)?.publicFigures) ?? undefined

const isOnTheWeb = ({ state, earlier }: DocumentRow) =>
  state === 'published' || earlierIn(earlier).some(({ open }) => open)

/**
 * What the municipality's documents show on the web, by document, whatever their year; undefined where it was not kept
 * with the files (see `unkeptFigures`). `except` is left out; `claimed`
 * are those on their way there, which count as if they were.
 */
export const loadPublicFigures = async (
  payload: Payload,
  municipality: string,
  { except = '', claimed = [] }: { except?: string | undefined; claimed?: readonly string[] },
): Promise<Map<string, PublicFigure[] | undefined>> => {
  // An address of words is given at the first publication, and kept.
  const where: Where = { publicSlug: { exists: true } }
  const rows = await findAll(
    payload,
    'documents',
    municipality,
    claimed.length > 0 ? { or: [where, { id: { in: [...claimed] } }] } : where,
    { fields: ['state', 'earlier', 'publicFigures'] },
  )
  const others = rows.filter(({ id }) => id !== except)
  return new Map(
    others
      .map((row) => (claimed.includes(row.id) ? { ...row, state: 'published' as const } : row))
      .filter(isOnTheWeb)
      .map((row) => [row.id, shownBy(row)]),
  )
}
