import type { Actor } from '#commands/common/actor.ts'
import { handInSection } from '#commands/document/handInSection.ts'
import { loadDocument } from '#load/loadDocument.ts'
import type { SeedDistribution, SeedReply } from './Seed.ts'
import { saveAnswers } from './saveAnswers.ts'

type Sent = { id: string; times: SeedDistribution['times'] }

/** Whoever replied did so while the section was open, which on the day of loading it need not be. */
const whileOpen = async ({ payload }: Actor, { id, times }: Sent, reply: () => Promise<void>) => {
  const set = (days: SeedDistribution['times']) =>
    payload.db.updateOne({ collection: 'distributions', id, data: { times: days ?? {} } })
  await set({})
  try {
    await reply()
  } finally {
    await set(times)
  }
}

/** Sections that are handed in by themselves, by those whose they are, on the day that the seed says. */
export const loadReplies = async (
  actor: Actor,
  documentId: string,
  replies: Record<string, SeedReply>,
  sent: Sent,
): Promise<void> => {
  const before = (await loadDocument(actor.payload, documentId))?.handIns ?? {}
  for (const [sectionKey, { date, answers }] of Object.entries(replies)) {
    if (before[sectionKey]) continue
    await whileOpen(actor, sent, async () => {
      await saveAnswers(actor, documentId, answers)
      await handInSection(actor, { documentId, sectionKey, handedIn: true })
    })
    const handIns = (await loadDocument(actor.payload, documentId))?.handIns ?? {}
    const data = { handIns: { ...handIns, [sectionKey]: { ...handIns[sectionKey], at: `${date}T10:00:00.000Z` } } }
    await actor.payload.db.updateOne({ collection: 'documents', id: documentId, data })
  }
}
