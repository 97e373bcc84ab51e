import { notFound, redirect } from 'next/navigation'
import { asUser } from '#access/asUser.ts'
import type { Actor } from '#commands/common/actor.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isSchool, isStrategist, mayAnswer, mayHandIn } from '#commands/common/rights.ts'
import { documentFor, isEditable } from '#commands/document/documentFor.ts'
import { formOf, type SectionForm } from '#document/answer/formOf.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { loadSaves } from '#load/loadSaves.ts'
import { registryOf } from '#load/registryOf.ts'
import type { SectionStatus } from '#school/form/view.ts'
import type { Words } from '#school/words/sv.ts'
import { wordsOf } from '#school/words/wordsOf.ts'
import { sectionStatus } from './sectionStatus.ts'

export type SectionView = {
  form: SectionForm
  status: SectionStatus
  /** Has questions; a section without is only to read. */
  asks: boolean
  by?: string
}
export type DocumentView = {
  document: DocumentFacts
  input: ComposeInput
  /** What the pages say, in the language of the document. */
  words: Words
  sections: SectionView[]
  editable: boolean
  mayAnswer: boolean
  mayHandIn: boolean
  mayDecide: boolean
  /** May let the administration read the draft, or no longer. */
  mayShare: boolean
  unitName: string
  schoolYear: string
  deadline?: string
  letter?: string
  returned?: { reason: string; by: string; at: string }
  /** The section that was written in last. */
  latest?: SectionView
}

const readable = async (actor: Actor, id: string): Promise<DocumentFacts> => {
  try {
    return await documentFor(actor, id, 'read')
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    if (error.code === 'NOT_FOUND') notFound()
    if (error.code === 'FORBIDDEN') redirect(`/dokument/${id}/utkast`)
    throw error
  }
}

/** Everything the pages of one document show, for the person who asks. Ends in "not found" when it is not theirs, and at
 * the page on its state when it is a draft that its school has not shared. */
export const documentView = async (actor: Actor, id: string): Promise<DocumentView> => {
  const { payload, user } = actor
  const document = await readable(actor, id)
  const [input, saved, row] = await Promise.all([
    loadComposeInput(payload, id, { audience: 'internal' }),
    loadSaves(payload, [document]),
    payload.findByID({
      collection: 'documents',
      id,
      depth: 1,
      select: { returned: true, distribution: true },
      ...asUser(user),
    }),
  ])
  const sections = formOf(registryOf(payload), input).map((form): SectionView => {
    const mark = document.sectionStates[form.sectionKey]
    return {
      form,
      status: sectionStatus(form, mark, saved),
      asks: form.items.some((item) => item.form),
      ...(mark?.ready ? { by: mark.by } : {}),
    }
  })
  const last = [...saved].sort((a, b) => String(b.savedAt ?? '').localeCompare(String(a.savedAt ?? '')))[0]
  const latest = last && sections.find(({ form }) => form.items.some((item) => item.instanceKey === last.instanceKey))
  const place = { municipality: document.municipality, unit: { id: document.unit, kind: document.unitSnapshot.kind } }
  const distribution = typeof row.distribution === 'object' ? row.distribution : undefined
  const returned = row.returned as DocumentView['returned'] | null | undefined
  return {
    document,
    input,
    words: wordsOf(input.template.language),
    sections,
    editable: isEditable(document.state),
    mayAnswer: mayAnswer(user, place),
    mayHandIn: mayHandIn(user, place),
    mayDecide: isStrategist(user, document.municipality),
    mayShare: isEditable(document.state) && isSchool(place.unit.kind) && mayHandIn(user, place),
    unitName: document.unitSnapshot.name,
    schoolYear: formatSchoolYear(document.schoolYear, input.vocabulary.notation.schoolYear),
    ...(distribution?.deadline ? { deadline: distribution.deadline } : {}),
    ...(distribution?.letter ? { letter: distribution.letter } : {}),
    ...(document.state === 'returned' && returned ? { returned } : {}),
    ...(latest ? { latest } : {}),
  }
}
