import { useWords } from '../words/InLanguage.tsx'
import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'

/** One of several: radio buttons, or a select list where they are many or the room is small. */
export const ChoiceControl = ({
  field,
  path,
  id,
  labelledBy,
  describedBy,
  invalid,
  compact,
}: ControlProps<'choice'>) => {
  const { readOnly } = useForm()
  const { field: words } = useWords()
  const [value, setValue] = useAnswer<string>(path)
  const unknown = value !== undefined && !field.options.some(({ key }) => key === value)
  if (compact || field.display === 'select')
    return (
      <select
        id={id}
        className="input"
        value={value ?? ''}
        disabled={readOnly}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => setValue(event.target.value || undefined)}
      >
        <option value="">{words.choose}</option>
        {unknown && <option value={value}>{words.goneOption(value)}</option>}
        {field.options.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    )
  return (
    <div
      role="radiogroup"
      className="options"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
    >
      {field.options.map(({ key, label, hint }, index) => (
        <label key={key} className="option">
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            checked={value === key}
            disabled={readOnly}
            onChange={() => setValue(key)}
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
      {value !== undefined && !readOnly && (
        <button type="button" className="quiet" onClick={() => setValue(undefined)}>
          {words.clear}
        </button>
      )}
    </div>
  )
}
