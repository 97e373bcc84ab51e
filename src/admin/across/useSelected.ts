import { useEffect, useState } from 'react'

export type Selected = { place: string; text: string }
const answerAround = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-answer]') ?? null
const bare = (text: string) => text.replace(/\s+/gu, '')

/** The piece of one answer that is selected on the page, by pointer or keyboard. */
export const useSelected = (): Selected | undefined => {
  const [selected, setSelected] = useState<Selected>()
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      const text = selection?.toString().trim() ?? ''
      const answer = answerAround(selection?.anchorNode ?? null)
      // Three clicks on a line select up to the start of what comes after it.
      const isInside =
        answer &&
        (answer === answerAround(selection?.focusNode ?? null) || bare(answer.textContent ?? '').includes(bare(text)))
      setSelected(text && isInside ? { place: answer.dataset.answer ?? '', text } : undefined)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return selected
}
