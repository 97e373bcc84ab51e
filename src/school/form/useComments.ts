import { useCallback, useEffect, useState } from 'react'

/** Comments that are written while one reads, by block; `question` is what each is about, for people. */
export type Comments = Record<string, { question: string; text: string }>

const keptAs = (documentId: string) => `kommentarer ${documentId}`
const read = (documentId: string): Comments => {
  try {
    return JSON.parse(localStorage.getItem(keptAs(documentId)) ?? '{}') as Comments
  } catch {
    return {}
  }
}
const keep = (documentId: string, comments: Comments) => {
  try {
    if (Object.keys(comments).length > 0) localStorage.setItem(keptAs(documentId), JSON.stringify(comments))
    else localStorage.removeItem(keptAs(documentId))
  } catch {
    // A browser that keeps nothing: what is on the page stands there as long as the page does.
  }
}

/**
 * What a strategist has to say at the questions of a document that she reads, section by section, before she sends it
 * back: kept in her browser until then, for nobody else is to see it.
 */
export const useComments = (documentId: string) => {
  const [comments, setComments] = useState<Comments>({})
  useEffect(() => setComments(read(documentId)), [documentId])
  const put = useCallback(
    (instanceKey: string, question: string, text: string) => {
      // Read anew: other questions on the page, or another tab, have theirs.
      const { [instanceKey]: _, ...others } = read(documentId)
      const next = text.trim() ? { ...others, [instanceKey]: { question, text } } : others
      keep(documentId, next)
      setComments(next)
    },
    [documentId],
  )
  return { comments, put, forget: () => keep(documentId, {}) }
}
