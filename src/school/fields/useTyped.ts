import { useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds without a key after which what is typed is taken, although the field is not left. */
const rest = 700

export type Typed = {
  /** The text as it is being typed; undefined while the field shows its value. */
  typing: string | undefined
  type: (text: string) => void
  /** Takes what was typed: the field is left. */
  settle: () => void
  /** Escape: as it was before the typing began. */
  drop: () => void
}

/**
 * Text that means something only as a whole. `85` on the way to `85-90` is nobody's figure, so nothing is taken before
 * the field is left, the typing rests, or the page is hidden. `before` reads the value that `undo` puts back.
 */
export const useTyped = <V>(take: (text: string) => void, before: () => V, undo: (value: V) => void): Typed => {
  const [typing, setTyping] = useState<string>()
  const waiting = useRef<string>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const first = useRef<{ value: V }>(undefined)
  const latest = useRef(take)
  latest.current = take

  const takeNow = useCallback(() => {
    clearTimeout(timer.current)
    const text = waiting.current
    waiting.current = undefined
    if (text !== undefined) latest.current(text)
  }, [])
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && takeNow()
    document.addEventListener('visibilitychange', hide, true)
    window.addEventListener('pagehide', takeNow, true)
    return () => {
      document.removeEventListener('visibilitychange', hide, true)
      window.removeEventListener('pagehide', takeNow, true)
      takeNow()
    }
  }, [takeNow])
  const end = () => {
    first.current = undefined
    setTyping(undefined)
  }
  return {
    typing,
    type: (text) => {
      first.current ??= { value: before() }
      waiting.current = text
      setTyping(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(takeNow, rest)
    },
    settle: () => {
      takeNow()
      end()
    },
    drop: () => {
      clearTimeout(timer.current)
      waiting.current = undefined
      if (first.current) undo(first.current.value)
      end()
    },
  }
}
