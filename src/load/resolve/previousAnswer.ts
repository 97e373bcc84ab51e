import type { LoadContext } from '../context.ts'
import { findAll, idOf } from '../findAll.ts'
import type { NeedOf } from '../needOf.ts'
import type { AnswerRow } from './answersBelow.ts'

type DocumentRow = {
  id: string
  municipality?: unknown
  schoolYear: number
  state: string
  updatedAt: string
}
/** A finished document says what was decided; an unfinished one is better than nothing. */
const finished = (state: string) => ['handedIn', 'adopted', 'published'].includes(state)

/**
 * The unit's own answers of earlier years, by block: two queries whatever the number of blocks. Any distribution's
 * document will do. In a repeated section the answer of the same item comes first, then one given for the whole.
 */
export const resolvePreviousAnswers = async (
  context: LoadContext,
  needs: { need: NeedOf<'previousAnswer'>; instanceKey: string }[],
): Promise<({ schoolYear: number; answer: unknown } | undefined)[]> => {
  const { payload, municipality, unit, schoolYear } = context
  const keysFor = ({ need, instanceKey }: (typeof needs)[number]) => {
    const item = instanceKey.split('@')[1]
    return item && !need.blockKey.includes('@') ? [`${need.blockKey}@${item}`, need.blockKey] : [need.blockKey]
  }
  const documents = await findAll<DocumentRow>(
    payload,
    'documents',
    municipality,
    {
      and: [
        { unit: { equals: unit.id } },
        { schoolYear: { in: [...new Set(needs.map(({ need }) => schoolYear - need.yearsBack))] } },
      ],
    },
    { select: { schoolYear: true, state: true, updatedAt: true } },
  )
  if (documents.length === 0) return needs.map(() => undefined)
  const answers = await findAll<AnswerRow>(payload, 'answers', municipality, {
    and: [
      { document: { in: documents.map((document) => document.id) } },
      { instanceKey: { in: [...new Set(needs.flatMap(keysFor))] } },
    ],
  })
  const best = documents.toSorted(
    (a, b) => Number(finished(b.state)) - Number(finished(a.state)) || b.updatedAt.localeCompare(a.updatedAt),
  )
  return needs.map((asked) => {
    const year = schoolYear - asked.need.yearsBack
    for (const document of best.filter((one) => one.schoolYear === year))
      for (const key of keysFor(asked)) {
        const found = answers.find((answer) => idOf(answer.document) === document.id && answer.instanceKey === key)
        if (found) return { schoolYear: year, answer: found.value }
      }
    return undefined
  })
}
