import { cache } from 'react'
import { documentView } from './documentView.ts'
import { requireActor } from './session.ts'

/** The person and what the pages of a document show, loaded once a request: title and page are made of the same. */
export const documentPage = cache(async (id: string, here: string) => {
  const actor = await requireActor(here)
  return { actor, view: await documentView(actor, id) }
})
