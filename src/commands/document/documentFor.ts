import { type DocumentFacts, type DocumentState, loadDocument } from '#load/loadDocument.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { isStrategist, mayAnswer, mayHandIn, mayRead } from '../common/rights.ts'

export type Right = 'read' | 'answer' | 'handIn' | 'decide'
const refusals: Record<Right, string> = {
  read: 'Du får inte läsa dokumentet.',
  answer: 'Du får läsa dokumentet men inte svara i det. Det gör de som arbetar på enheten.',
  handIn: 'Det är enhetens rektor som lämnar in dokumentet.',
  decide: 'Det är kommunens kvalitetsstrateg som gör detta.',
}

/** The document, if the person may do this with it. What is not theirs to see answers NOT_FOUND, as if it were not there. */
export const documentFor = async ({ payload, user }: Actor, id: string, right: Right): Promise<DocumentFacts> => {
  const document = idSchema.safeParse(id).success ? await loadDocument(payload, id) : undefined
  const place = document && {
    municipality: document.municipality,
    unit: { id: document.unit, kind: document.unitSnapshot.kind },
  }
  if (!document || !place || !mayRead(user, place))
    throw new CommandError('NOT_FOUND', 'Dokumentet finns inte, eller så hör det inte till dig.')
  const allowed = {
    read: true,
    answer: mayAnswer(user, place),
    handIn: mayHandIn(user, place),
    decide: isStrategist(user, document.municipality),
  }
  if (!allowed[right]) throw new CommandError('FORBIDDEN', refusals[right], { right })
  return document
}

const stateNames: Record<DocumentState, string> = {
  notStarted: 'inte påbörjat',
  inProgress: 'under arbete',
  handedIn: 'inlämnat',
  returned: 'återlämnat',
  adopted: 'fastställt',
  published: 'publicerat',
}
export const isEditable = (state: DocumentState) =>
  state === 'notStarted' || state === 'inProgress' || state === 'returned'
export const wrongState = (document: Pick<DocumentFacts, 'state'>, what: string) =>
  new CommandError(
    'WRONG_STATE',
    `Dokumentet är ${stateNames[document.state]} och kan inte ${what}. Läs in sidan igen.`,
    {
      state: document.state,
    },
  )
