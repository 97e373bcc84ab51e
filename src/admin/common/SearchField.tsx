import { useId } from 'react'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** What is sought as one types, with its label, as in the schools' forms. */
export const SearchField = ({ label, value, onChange }: Props) => {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="input"
        id={id}
        type="search"
        maxLength={200}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  )
}
