import { useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { post } from './api.ts'

export type Decidable = { id: string; unit: string }
export type Deciding = { of: number; at?: Decidable; done: Decidable[]; refused: (Decidable & { message: string })[] }
/** Files are made after adoption: a document that waits for them is asked again, this often (ms) and this many times. */
const pause = 3_000
const attempts = 40

/**
 * One decision about many documents, one after the other: each is checked as it is alone, and what is refused stops
 * nothing. Broken off and begun again, it goes on with those that are left, for what is decided is no longer there to choose.
 */
export const useDecideEach = (act: 'faststall' | 'publicera' | 'aterkalla') => {
  const words = useWords()
  const [state, setState] = useState<Deciding>()
  const one = async (id: string, body: object, attempt = 1): Promise<string | undefined> => {
    const reply = await post<unknown>(`/api-skola/dokument/${id}/${act}`, body, { words })
    if (reply.ok) return undefined
    if (reply.refusal.code !== 'FILES_NOT_READY' || attempt >= attempts) return reply.refusal.message
    await new Promise((resolve) => setTimeout(resolve, pause))
    return one(id, body, attempt + 1)
  }
  const run = async (documents: Decidable[], bodyOf: (place: number) => object) => {
    let now: Deciding = { of: documents.length, done: [], refused: [] }
    for (const document of documents) {
      setState({ ...now, at: document })
      // A number of the series is used up by a document that is decided, not by one that is refused.
      const message = await one(document.id, bodyOf(now.done.length))
      now = message
        ? { ...now, refused: [...now.refused, { ...document, message }] }
        : { ...now, done: [...now.done, document] }
    }
    setState(now)
  }
  return { state, run }
}
