import { useEffect, useState } from 'react'

const number = new Intl.NumberFormat('sv-SE')
const wordsIn = (text: string) => text.trim().split(/\s+/).filter(Boolean).length

type Props = { text: string; max: number /** Say nothing until the limit is near. */; quiet?: boolean; words?: boolean }

/** Counts, never cuts. Seen at once; read out when the typing rests and the limit is passed. */
export const LengthNote = ({ text, max, quiet, words }: Props) => {
  const over = text.length - max
  const near = text.length > max * 0.75
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(over > 0 ? `${number.format(over)} tecken för långt.` : ''), 1500)
    return () => clearTimeout(timer)
  }, [over])
  const count = wordsIn(text)
  if (over > 0)
    return (
      <p className="length-note over">
        {number.format(text.length)} av högst {number.format(max)} tecken: {number.format(over)} för mycket. Allt
        sparas, men korta texten före inlämning.
        <span role="status" className="visually-hidden">
          {spoken}
        </span>
      </p>
    )
  const parts = [
    words && count > 0 && `${number.format(count)} ord`,
    near && `${number.format(text.length)} av högst ${number.format(max)} tecken`,
  ].filter(Boolean)
  return parts.length === 0 || (quiet && !near) ? null : <p className="length-note">{parts.join(' · ')}</p>
}
