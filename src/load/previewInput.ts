import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { Audience, ComposeInput, TemplateContent } from '#document/input/input.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { gather } from './gather.ts'
import { LoadError } from './LoadError.ts'
import { forAudience } from './loadComposeInput.ts'
import { loadMunicipality } from './loadMunicipality.ts'
import { loadUnits } from './loadUnits.ts'

export type PreviewArgs = { content: TemplateContent; unitId: string; schoolYear: number; audience: Audience }

/**
 * A template as it would look for a unit: real figures and goals, no answers. The unit decides the municipality, so the
 * caller has asked access for both template and unit. Throws `LoadError` when there is no such unit.
 */
export const previewInput = async (
  payload: Payload,
  { content, unitId, schoolYear, audience }: PreviewArgs,
): Promise<ComposeInput> => {
  const row = await payload.findByID({
    collection: 'units',
    id: unitId,
    depth: 0,
    disableErrors: true,
  })
  const id = idOf(row?.municipality)
  if (!id) throw new LoadError('NOT_FOUND/unit')
  const [municipality, units] = await Promise.all([loadMunicipality(payload, id), loadUnits(payload, id, [unitId])])
  const unit = units.get(unitId)
  if (!unit) throw new LoadError('NOT_FOUND/unit')
  const input = await gather(payload, {
    municipality,
    template: content,
    unit: unit.snapshot,
    unitRoles: unit.roles,
    schoolYear,
    visibility: visibilityFor(content.sections, unit.snapshot),
    answers: {},
    document: { id: '' },
  })
  return forAudience(payload, id, { ...input, preview: true }, audience)
}
