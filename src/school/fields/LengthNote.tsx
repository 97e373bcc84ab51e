import { useEffect, useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'

const wordsIn = (text: string) => text.trim().split(/\s+/).filter(Boolean).length

type Props = { text: string; max: number /** Say nothing until the limit is near. */; quiet?: boolean; words?: boolean }

/** Counts, never cuts. Seen at once; read out when the typing rests and the limit is passed. */
export const LengthNote = ({ text, max, quiet, words }: Props) => {
  const { field: phrases } = useWords()
  const over = text.length - max
  const near = text.length > max * 0.75
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(over > 0 ? phrases.over(over) : ''), 1500)
    return () => clearTimeout(timer)
  }, [over, phrases])
  const count = wordsIn(text)
  if (over > 0)
    return (
      <p className="length-note over">
        {phrases.overLength(text.length, max)}
        <span role="status" className="visually-hidden">
          {spoken}
        </span>
      </p>
    )
  const parts = [words && count > 0 && phrases.wordCount(count), near && phrases.length(text.length, max)].filter(
    Boolean,
  )
  return parts.length === 0 || (quiet && !near) ? null : <p className="length-note">{parts.join(' · ')}</p>
}
