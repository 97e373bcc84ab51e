import type { Payload } from 'payload'
import { mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import type { Actor } from '../../common/actor.ts'
import { templateFor } from '../templateFor.ts'
import { type Design, designOf } from './designOf.ts'
import { historyAfter } from './history.ts'

export type TemplateHead = { municipality: string; rev: number; design: Design; updatedAt: string }

/** What history knows and the template does not (a save that was cut off after its first step) is in it. */
export const caughtUp = async (payload: Payload, templateId: string, rev: number, design: Design) => {
  const later = await historyAfter(payload, templateId, rev)
  return {
    rev: later.at(-1)?.rev ?? rev,
    design: later.reduce<Design>((done, { changes }) => mergeChanges(done, changes).value, design),
  }
}

/** The template as it stands for its strategist, every acknowledged save included. Throws as `templateFor`. */
export const headOf = async (actor: Actor, templateId: string): Promise<TemplateHead> => {
  const { row, municipality } = await templateFor(actor, templateId)
  const head = await caughtUp(actor.payload, templateId, Number(row.rev ?? 0), designOf({ ...row }))
  return { municipality, updatedAt: String(row.updatedAt), ...head }
}
