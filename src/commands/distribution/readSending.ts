import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { sortKey } from '#document/text/sortKey.ts'
import { timesIn } from '#document/times/sectionTimes.ts'
import { findAll } from '#load/findAll.ts'
import { loadUnits } from '#load/loadUnits.ts'
import { today as todayIs } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { isClosed } from '../unit/changeUnit.ts'
import { editionContent } from './editionContent.ts'

const schema = z.object({ editionId: idSchema })

export type Recipient = {
  id: string
  name: string
  kind: string
  /** What it lies under. */
  area: string
  schoolForms: string[]
  grades: number[]
  /** Own groups of the municipality. */
  groups: string[]
  /** The sections it would not get, by their place in `sections`. */
  without: number[]
}
export type Sending = {
  editionId: string
  municipality: string
  title: string
  sections: { key: string; kind: string; title: string }[]
  units: Recipient[]
  /** What has been sent of it already, by school year: to whom, and when it is due. */
  sent: { distributionId: string; schoolYear: number; units: string[]; deadline?: string; timed: boolean }[]
}

/**
 * What an edition would be to each open unit of its municipality, before it is sent out. Reads alone. Throws
 * `CommandError`: INVALID, NOT_FOUND (also to others than the strategist).
 */
export const readSending = async (actor: Actor, args: z.input<typeof schema>, today = todayIs()): Promise<Sending> => {
  const { payload } = actor
  const { municipality, content, all } = await editionContent(actor, args.editionId)
  const { editionId } = parseArgs(schema, args, actor)
  const rows = await findAll(payload, 'units', municipality, {})
  const open = rows.filter((unit) => !isClosed(unit, today))
  const [facts, sent] = await Promise.all([
    loadUnits(
      payload,
      municipality,
      open.map(({ id }) => id),
    ),
    findAll(payload, 'distributions', municipality, {
      and: [{ edition: { in: all } }, { trial: { not_equals: true } }],
    }),
  ])
  const units = open.flatMap(({ id, groups }): Recipient[] => {
    const snapshot = facts.get(id)?.snapshot
    if (!snapshot) return []
    const visible = visibilityFor(content.sections, snapshot)
    const { name, kind, ancestors, schoolForms, grades } = snapshot
    return [
      {
        id,
        name,
        kind,
        area: ancestors.at(-1)?.name ?? '',
        schoolForms,
        grades,
        groups: groups ?? [],
        without: content.sections.flatMap(({ sectionKey }, place) => (visible[sectionKey] === false ? [place] : [])),
      },
    ]
  })
  return {
    editionId,
    municipality,
    title: content.title,
    sections: content.sections.map(({ sectionKey, kind, title }) => ({
      key: sectionKey,
      kind,
      title: title.replace(/\{\{[^{}]*\}\}/gu, '…'),
    })),
    units: units.toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1)),
    sent: sent.map(({ id, schoolYear, units: to, deadline, times }) => ({
      distributionId: id,
      schoolYear,
      units: to.flatMap((unit) => idOf(unit) ?? []),
      ...(deadline ? { deadline } : {}),
      timed: Object.keys(timesIn(times)).length > 0,
    })),
  }
}
