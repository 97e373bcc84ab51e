import type { Payload } from 'payload'
import { z } from 'zod'
import { isCounted } from '#document/answer/value.ts'
import type { FigureState } from '#document/figures/figureState.ts'
import { type PlannedFigure, placeKey } from '#document/figures/plan/planImport.ts'
import type { Sheet } from '#document/figures/sheet/Sheet.ts'
import { today } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { inSharedTurn } from '../common/inTurn.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { writeMany } from '../common/writeMany.ts'
import { importSchema, type PlannedImport, planSheets } from './planSheets.ts'

const schema = importSchema.extend({ digest: z.string().regex(/^[0-9a-f]{64}$/u) })
type Asked = z.output<typeof schema>

/** What is the same of all figures of an import. */
const originOf = (asked: Asked, file: string, importId: string) => ({
  source: asked.source ?? file,
  asOf: asked.asOf ?? today(),
  origin: 'import',
  import: importId,
})
const stateOf = ({ value, n }: PlannedFigure, origin: ReturnType<typeof originOf>): FigureState => ({
  value,
  n: n ?? (isCounted(value) ? (value.n ?? null) : null),
  ...origin,
})

const update = (payload: Payload, id: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'figureImports', id, data, depth: 0, overrideAccess: true })

/** History first: what is replaced is never lost, whatever comes in between. */
const store = async (actor: Actor, importId: string, file: string, planned: PlannedImport, asked: Asked) => {
  const { payload, user } = actor
  const { municipalityId: municipality, period } = asked
  const { plan, stored } = planned
  const at = new Date().toISOString()
  const origin = originOf(asked, file, importId)
  const address = ({ unit, measure, group }: PlannedFigure) => ({ municipality, unit, measure, group, period })
  const history = plan.changed.map((one) => ({
    ...address(one),
    before: stored.get(placeKey(one.unit, one))?.state ?? null,
    after: stateOf(one, origin),
    import: importId,
    byName: user.name,
    at,
  }))
  await writeMany(payload, 'figureHistory', history)
  const rows = [...plan.added, ...plan.changed].map((one) => ({
    ...address(one),
    ...stateOf(one, origin),
    document: null,
  }))
  await writeMany(payload, 'statistics', rows, {
    key: ['unit', 'measure', 'group', 'period'],
    // Past hooks: it is told a hundred times.
    done: async (stored) => {
      await payload.db.updateOne({ collection: 'figureImports', id: importId, data: { stored } })
    },
  })
  await update(payload, importId, { state: 'done' })
  await audit(actor, {
    action: 'importFigures',
    noun: 'figureImports',
    docId: importId,
    municipality,
    summary: `Läste in ${file}: ${plan.added.length} nya och ${plan.changed.length} ändrade siffror för ${period}`,
  })
}

/**
 * Stores the import that was previewed, if it would still do the same (`digest`). Imports of a municipality wait for each
 * other. Answers as soon as the import has its row; it goes on by itself and can be followed there (`stored`, `state`);
 * `finished` is when it has. One that breaks off can be read in again: what is there is unchanged then.
 *
 * Throws `CommandError`: NOT_FOUND, INVALID, STALE when figures have changed since the preview.
 */
export const confirmImport = async (
  actor: Actor,
  file: { name: string; sheets: Sheet[] },
  args: unknown,
): Promise<{ importId: string; finished: Promise<void> }> => {
  const { payload, user } = actor
  const asked = parseArgs(schema, args, actor)
  const { municipalityId: municipality, period } = asked
  let begun: (value: { importId: string; finished: Promise<void> }) => void = () => undefined
  let refused: (error: unknown) => void = () => undefined
  const first = new Promise<{ importId: string; finished: Promise<void> }>((resolve, reject) => {
    begun = resolve
    refused = reject
  })
  const finished = inSharedTurn(payload, `figures ${municipality}`, async () => {
    let importId: string | undefined
    try {
      const planned = await planSheets(actor, file.name, file.sheets, asked)
      if (planned.digest !== asked.digest) throw new CommandError('STALE/import')
      const { plan } = planned
      const meant = plan.columns.flatMap(({ name, meaning }) => (meaning ? [[name, meaning] as const] : []))
      const row = await payload.create({
        collection: 'figureImports',
        data: {
          municipality,
          name: file.name,
          source: asked.source ?? file.name,
          period,
          state: 'storing',
          added: plan.added.length,
          changed: plan.changed.length,
          unchanged: plan.unchanged,
          refused: plan.refused.length,
          stored: 0,
          kept: 0,
          columns: { ...Object.fromEntries(meant), ...asked.columns },
          units: asked.units,
          byName: user.name,
          at: new Date().toISOString(),
        },
        depth: 0,
        overrideAccess: true,
      })
      importId = String(row.id)
      begun({ importId, finished: Promise.resolve().then(() => finished) })
      await store(actor, importId, file.name, planned, asked)
    } catch (error) {
      refused(error)
      if (!importId) return
      payload.logger.error(error)
      await update(payload, importId, { state: 'failed' })
    }
  })
  return first
}
