import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'

/** Any number of several. Kept in the options' own order, so that the document does not depend on the order of clicks. */
export const ChoicesControl = ({ field, path, id, labelledBy, describedBy }: ControlProps<'choices'>) => {
  const { readOnly } = useForm()
  const [value = [], setValue] = useAnswer<string[]>(path)
  const toggle = (key: string, on: boolean) => {
    const chosen = field.options
      .map((option) => option.key)
      .filter((other) => (other === key ? on : value.includes(other)))
    const unknown = value.filter((other) => !field.options.some((option) => option.key === other))
    setValue(chosen.length + unknown.length > 0 ? [...chosen, ...unknown] : undefined)
  }
  return (
    <fieldset className="options" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {field.options.map(({ key, label, hint }, index) => (
        <label key={key} className="option">
          <input
            id={index === 0 ? id : undefined}
            type="checkbox"
            checked={value.includes(key)}
            disabled={readOnly}
            onChange={(event) => toggle(key, event.target.checked)}
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
