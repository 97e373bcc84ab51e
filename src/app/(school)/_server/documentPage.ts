import { cache } from 'react'
import { logRead } from '#commands/document/logRead.ts'
import { LoadError } from '#load/LoadError.ts'
import { documentView } from './documentView.ts'
import { requireActor } from './session.ts'
import { toldOnPage } from './toldOnPage.ts'

/** The person and what the pages of a document show, loaded once a request: title and page are made of the same. */
export const documentPage = cache(async (id: string, here: string) => {
  const actor = await requireActor(here)
  const view = await documentView(actor, id).catch((error: unknown) => {
    // The error page is Swedish, as its words around the sentence are.
    throw error instanceof LoadError && error.code === 'STORED_INPUT' ? toldOnPage(error, 'sv') : error
  })
  await logRead(actor, view.document)
  return { actor, view }
})
