import { idOf } from '#access/idOf.ts'
import { keysSeenFrom } from '#document/input/instanceKeys.ts'
import type { NeedResult } from '#document/input/needs.ts'
import type { LoadContext } from '../context.ts'
import { findAll } from '../findAll.ts'
import type { NeedOf } from '../needOf.ts'
import { otherDocuments } from '../otherDocuments.ts'
import { toldAnswers } from '../toldAnswers.ts'

type Asked = { need: NeedOf<'otherAnswer'>; instanceKey: string }
/** In a repeated section the answer of the same item comes first, then one given for the whole. */
const keysFor = ({ need, instanceKey }: Asked): string[] => keysSeenFrom(instanceKey, need.blockKey)

/**
 * Answers given in other documents, by block: two queries whatever the number of blocks. Any distribution's document
 * will do, the one that is handed in before one that is not.
 */
export const resolveOtherAnswers = async (
  context: LoadContext,
  asked: Asked[],
): Promise<NeedResult<NeedOf<'otherAnswer'>>[]> => {
  const documentsFor = await otherDocuments(
    context,
    asked.map(({ need }) => need),
  )
  const documents = asked.flatMap(({ need }) => documentsFor(need).map(({ id }) => id))
  if (documents.length === 0) return asked.map(() => undefined)
  const rows = await findAll(context.payload, 'answers', context.municipality, {
    and: [{ document: { in: [...new Set(documents)] } }, { instanceKey: { in: [...new Set(asked.flatMap(keysFor))] } }],
  })
  const answers = await toldAnswers(context.payload, context.municipality, rows)
  return asked.map((one) => {
    for (const { id, schoolYear, fact } of documentsFor(one.need))
      for (const key of keysFor(one)) {
        const found = answers.find((answer) => idOf(answer.document) === id && answer.instanceKey === key)
        if (found) return { schoolYear, answer: found.value, documentId: id, instanceKey: key, ...fact }
      }
    return undefined
  })
}
