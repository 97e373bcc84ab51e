import type { Payload } from 'payload'
import type { ComposeInput, RawBlock, TemplateContent, UnitSnapshot } from '#document/input/input.ts'
import { needsOf } from '#document/input/needsOf.ts'
import { openContext } from './context.ts'
import type { MunicipalityFacts } from './loadMunicipality.ts'
import { loadUnitFacts } from './loadUnitFacts.ts'
import { registryOf } from './registryOf.ts'
import { resolveNeeds } from './resolveNeeds.ts'
import { setsFor } from './setsFor.ts'
import { today } from './today.ts'

type Place = {
  municipality: MunicipalityFacts
  template: TemplateContent
  unit: UnitSnapshot
  unitRoles: Record<string, string>
  schoolYear: number
  visibility: ComposeInput['visibility']
  answers: ComposeInput['answers']
  document: Pick<ComposeInput['document'], 'id' | 'registryNumber' | 'adopted'>
  /** Resolve only this block's needs: for one save, not for a document. */
  only?: (raw: RawBlock) => boolean
}

/**
 * The compose input of a document or of a preview, internal: true values, with what suppression needs to judge them.
 * A unit's own role names stand before the municipality's.
 */
export const gather = async (payload: Payload, place: Place): Promise<ComposeInput> => {
  const { municipality, template, unit, schoolYear, document } = place
  const context = openContext({
    payload,
    municipality: municipality.id,
    unit,
    schoolYear,
    language: template.language,
    ...(document.id ? { documentId: document.id } : {}),
  })
  const told = await loadUnitFacts(context)
  const input: ComposeInput = {
    ...told,
    template,
    unit,
    schoolYear,
    today: today(),
    audience: 'internal',
    vocabulary: municipality.vocabulary,
    variables: { ...municipality.roles, ...place.unitRoles },
    visibility: place.visibility,
    answers: place.answers,
    resolved: {},
    sets: await setsFor(template, context, municipality),
    document: {
      ...document,
      municipality: {
        key: municipality.key,
        name: municipality.name,
        ...(municipality.logo ? { logo: municipality.logo } : {}),
      },
      theme: template.theme || municipality.theme.name,
      ...(municipality.colours ? { colours: municipality.colours } : {}),
      ...(municipality.typefaces ? { typefaces: municipality.typefaces } : {}),
    },
  }
  const { only } = place
  const asked = only
    ? {
        ...input,
        template: {
          ...template,
          sections: template.sections.map((section) => ({ ...section, blocks: section.blocks.filter(only) })),
        },
      }
    : input
  return { ...input, resolved: await resolveNeeds(context, needsOf(registryOf(payload), asked), template) }
}
