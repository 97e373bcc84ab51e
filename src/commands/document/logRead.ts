import type { DocumentFacts } from '#load/loadDocument.ts'
import { today } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'

type Read = Pick<DocumentFacts, 'id' | 'title' | 'municipality' | 'unitSnapshot'>
const words = { pdf: 'PDF', docx: 'Word', html: 'webbsida', pptx: 'PowerPoint', form: 'Wordformulär' }

/** Told today already, in this process: after a restart once more, which hurts nobody. */
const told = new Set<string>()
let day = ''

/** That a person has read an internal document: once a day, for a page is loaded again and again. */
export const logRead = async (actor: Actor, document: Read): Promise<void> => {
  if (day !== today()) told.clear()
  day = today()
  const key = `${actor.payload.db.name} ${actor.user.id} ${document.id}`
  if (told.has(key)) return
  told.add(key)
  await audit(actor, {
    action: 'readDocument',
    noun: 'documents',
    docId: document.id,
    municipality: document.municipality,
    summary: `Läste ${document.title} för ${document.unitSnapshot.name}`,
  })
}

/** That a person has taken an internal document with them, each time. */
export const logDownload = (actor: Actor, document: Read, format: keyof typeof words): Promise<void> =>
  audit(actor, {
    action: 'downloadFile',
    noun: 'documents',
    docId: document.id,
    municipality: document.municipality,
    summary: `Hämtade ${document.title} för ${document.unitSnapshot.name} (${words[format]})`,
  })
