import { useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { post, type Refusal } from './api.ts'

/** One act at a time: what the server refused is shown, what it did is seen by loading the page it leads to. */
export const useAction = (url: string, then: (data: unknown) => string) => {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const run = async (body: Record<string, unknown>) => {
    if (busy) return
    setBusy(true)
    setRefusal(undefined)
    const reply = await post<unknown>(url, body, { words })
    if (reply.ok) {
      location.assign(then(reply.data))
      return
    }
    setBusy(false)
    setRefusal(reply.refusal)
  }
  return { busy, refusal, run, forget: () => setRefusal(undefined) }
}
