import { notFound, redirect } from 'next/navigation'
import { asUser } from '#access/asUser.ts'
import type { Actor } from '#commands/common/actor.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { isSchool, isStrategist, mayAnswer, mayHandIn, placeOf } from '#commands/common/rights.ts'
import { type LeftAnswer, leftAnswers } from '#commands/distribution/correction/leftAnswers.ts'
import { type Correction, readCorrection } from '#commands/distribution/correction/readCorrection.ts'
import { dueOf } from '#commands/distribution/dueOf.ts'
import { documentFor, isEditable, readsDocument } from '#commands/document/documentFor.ts'
import { personsInput } from '#commands/document/personsForm.ts'
import { type Writing, writingFacts, writingOf } from '#commands/document/writing.ts'
import { formOf, type SectionForm } from '#document/answer/formOf.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { isAhead } from '#document/times/sectionTimes.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { loadSaves } from '#load/loadSaves.ts'
import { registryOf } from '#load/registryOf.ts'
import { today } from '#load/today.ts'
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
  /** The day from which it can be answered, where that is to come. */
  opens?: string | undefined
  /** A day of its own, before or after the document's. */
  due?: string
  /** Whether the person answers it, and why not now; whose it is, where it is another's. */
  writing: Writing
}
/** Asks something that the person may answer now. */
export const isWritable = ({ asks, writing }: SectionView): boolean => asks && writing.mine && !writing.shut

export type DocumentView = {
  document: DocumentFacts
  input: ComposeInput
  /** What the pages say, in the language of the document. */
  words: Words
  sections: SectionView[]
  editable: boolean
  mayAnswer: boolean
  mayHandIn: boolean
  /** The person answers sections of it, and the rest is its school's draft. */
  partOnly: boolean
  mayDecide: boolean
  /** May let the administration read the draft, or no longer. */
  mayShare: boolean
  unitName: string
  schoolYear: string
  deadline?: string
  letter?: string
  returned?: NonNullable<DocumentFacts['returned']>
  /** What was corrected in the questions since the school last saw them. */
  correction?: Correction
  /** What was answered to questions that are gone. */
  left: LeftAnswer[]
  /** The section that was written in last. */
  latest?: SectionView
}

const readable = async (actor: Actor, id: string): Promise<DocumentFacts> => {
  try {
    return await documentFor(actor, id, 'part')
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
  const facts = await writingFacts(actor, document)
  const { times } = facts
  const writing = writingOf(user, document, facts)
  const partOnly = !readsDocument(actor, document)
  const [input, saved, correction, row] = await Promise.all([
    personsInput(actor, document, writing),
    loadSaves(payload, document.municipality, [document]),
    readCorrection(payload, document),
    payload.findByID({
      collection: 'documents',
      id,
      depth: 1,
      select: { distribution: true },
      ...asUser(user),
    }),
  ])
  const all = formOf(registryOf(payload), input).map((form): SectionView => {
    const own = writing(form.sectionKey)
    // Handed in by itself, with what stands under it: one mark for all of it.
    const mark = document.sectionStates[own.answering?.root ?? form.sectionKey]
    const time = times[form.sectionKey.split('@')[0] ?? ''] ?? {}
    return {
      form,
      status: sectionStatus(form, mark, saved),
      writing: own,
      asks: form.items.some((item) => item.form),
      ...(mark?.ready ? { by: mark.by } : {}),
      ...(isAhead(time, today()) ? { opens: time.opens } : {}),
      ...(time.due ? { due: time.due } : {}),
    }
  })
  const sections = partOnly ? all.filter(({ writing: { mine, answering } }) => mine && answering) : all
  const left = await leftAnswers(
    payload,
    document,
    input,
    all.map(({ form }) => form),
  )
  const last = [...saved].sort((a, b) => String(b.savedAt ?? '').localeCompare(String(a.savedAt ?? '')))[0]
  const latest = last && sections.find(({ form }) => form.items.some((item) => item.instanceKey === last.instanceKey))
  const place = placeOf(document)
  const distribution = typeof row.distribution === 'object' ? row.distribution : undefined
  const { returned } = document
  const deadline = distribution && dueOf(distribution, document.unit)
  return {
    document,
    input,
    words: wordsOf(input.template.language),
    sections,
    left,
    editable: isEditable(document.state),
    mayAnswer: mayAnswer(user, place),
    mayHandIn: mayHandIn(user, place),
    mayDecide: isStrategist(user, document.municipality),
    partOnly,
    mayShare:
      isEditable(document.state) && place.lead !== 'strategist' && isSchool(place.unit.kind) && mayHandIn(user, place),
    unitName: document.unitSnapshot.name,
    schoolYear: formatSchoolYear(document.schoolYear, input.vocabulary.notation.schoolYear),
    ...(deadline ? { deadline } : {}),
    ...(distribution?.letter ? { letter: distribution.letter } : {}),
    ...(document.state === 'returned' && returned ? { returned } : {}),
    ...(correction ? { correction } : {}),
    ...(latest ? { latest } : {}),
  }
}
