import { useId } from 'react'
import { useWords } from '../words/InLanguage.tsx'

/** A decision as the board made it, for one document or many; `number` is the label of the registry number. */
export const DecisionFields = ({ number }: { number: string }) => {
  const { decide } = useWords()
  const id = useId()
  const field = (name: string, label: string, extra: React.InputHTMLAttributes<HTMLInputElement> = {}) => (
    <div>
      <label className="field-label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <input className="input" id={`${id}-${name}`} name={name} {...extra} />
    </div>
  )
  return (
    <>
      {field('by', decide.by, { required: true, maxLength: 200, placeholder: decide.byExample })}
      {field('role', decide.role, { maxLength: 200, placeholder: decide.roleExample })}
      {field('date', decide.date, { required: true, type: 'date', max: '9999-12-31' })}
      {field('paragraph', decide.paragraph, { maxLength: 40 })}
      {field('registryNumber', number, { maxLength: 100 })}
    </>
  )
}
