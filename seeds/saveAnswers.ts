import { randomUUID } from 'node:crypto'
import type { Actor } from '#commands/common/actor.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'

/** Answers by the key of the block, each saved once, by the person whose they are. */
export const saveAnswers = async (actor: Actor, documentId: string, answers: Record<string, unknown>) => {
  for (const [instanceKey, answer] of Object.entries(answers)) {
    const { totalDocs } = await actor.payload.count({
      collection: 'answers',
      where: { and: [{ document: { equals: documentId } }, { instanceKey: { equals: instanceKey } }] },
    })
    if (totalDocs > 0) continue
    const changes = Object.entries(answer as Record<string, unknown>).map(([field, value]) => ({
      path: [field],
      base: undefined,
      value,
    }))
    await saveAnswer(actor, { documentId, instanceKey, saveId: randomUUID(), changes })
  }
}
