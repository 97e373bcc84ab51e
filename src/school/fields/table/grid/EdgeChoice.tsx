import { useId } from 'react'
import { useWords } from '../../../words/InLanguage.tsx'
import type { PastePlan } from './planPaste.ts'

type EdgeProps = {
  legend: string
  edge: PastePlan['heading']
  matched: string
  yes: string
  isOffered: boolean
  onSay: (isNames: boolean) => void
}
/** Whether an edge of a pasted block is names: said where it was recognised, asked where not; to be changed in both cases. */
export const EdgeChoice = ({ legend, edge, matched, yes, isOffered, onSay }: EdgeProps) => {
  const { paste: words } = useWords()
  const name = useId()
  if (!isOffered) return null
  const option = (isNames: boolean, label: string) => (
    <label className="option">
      <input
        type="radio"
        name={name}
        checked={edge !== 'asked' && (edge !== 'none') === isNames}
        onChange={() => onSay(isNames)}
      />
      <span>{label}</span>
    </label>
  )
  return (
    <fieldset className="paste-edge" data-asked={edge === 'asked' || undefined}>
      <legend>{edge === 'asked' ? words.ask(legend) : legend}</legend>
      {option(true, edge === 'matched' ? matched : yes)}
      {option(false, words.areValues)}
    </fieldset>
  )
}
