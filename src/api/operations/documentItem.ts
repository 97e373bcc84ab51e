import type { Payload } from 'payload'
import { z } from 'zod'
import { documentLinks } from '#load/documentLinks.ts'
import { documentFacts, documentStates } from '#load/loadDocument.ts'
import type { Document } from '#payload-types'
import { id, instant, said, schoolYear, text } from '../parts.ts'

/** A document as others see it: what it is and how far it has come, and nothing that stands in it. */
export const documentItem = z.object({
  id,
  title: text,
  schoolYear,
  state: z.enum(documentStates),
  unitId: id,
  unitName: said(text, {
    sv: 'Vad enheten hette när dokumentet gjordes.',
    en: 'The unit’s name when the document was made.',
  }),
  distributionId: id,
  editionId: id,
  handedInAt: instant.nullable(),
  adoption: said(z.object({ by: text, role: text.nullable(), date: text, paragraph: text.nullable() }).nullable(), {
    sv: 'Beslutet, när dokumentet är fastställt.',
    en: 'The decision, once the document is adopted.',
  }),
  registryNumber: text.nullable(),
  publicUrl: said(text.nullable(), { sv: 'Den publika webbsidan.', en: 'The public web page.' }),
  url: said(text, { sv: 'Dokumentet för den som är inloggad.', en: 'The document, for whoever is logged in.' }),
  updatedAt: instant,
})

export const asItem = (payload: Payload, row: Document): z.input<typeof documentItem> => {
  const { adoption, ...facts } = documentFacts(row)
  const { url, publicUrl } = documentLinks(payload, row)
  return {
    id: facts.id,
    title: facts.title,
    schoolYear: facts.schoolYear,
    state: facts.state,
    unitId: facts.unit,
    unitName: facts.unitSnapshot.name,
    distributionId: facts.distribution,
    editionId: facts.edition,
    handedInAt: facts.handedInAt ?? null,
    adoption: adoption
      ? {
          by: adoption.by,
          role: adoption.role ?? null,
          date: adoption.date,
          paragraph: adoption.paragraph ?? null,
        }
      : null,
    registryNumber: facts.registryNumber ?? null,
    publicUrl: publicUrl ?? null,
    url,
    updatedAt: row.updatedAt,
  }
}
