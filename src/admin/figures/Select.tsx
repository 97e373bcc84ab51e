import { useId } from 'react'

type Props = {
  label: string
  value: string
  options: (readonly [string, string])[]
  hideLabel?: boolean
  onChange: (value: string) => void
}

/** A choice with its label, as in the schools' forms. */
export const Select = ({ label, value, options, hideLabel, onChange }: Props) => {
  const id = useId()
  return (
    <div className="field">
      <label className={hideLabel ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <select className="input" id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
