import type { Option } from '#document/answer/form.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'

/** Any number of several. Kept in the options' own order, so that the document does not depend on the order of clicks. */
export const ChoicesControl = ({ field, path, id, labelledBy, describedBy }: ControlProps<'choices'>) => {
  const { readOnly } = useForm()
  const { field: words } = useWords()
  const [value = [], setValue] = useAnswer<string[]>(path)
  // What is no option (any more) stands among them, to be seen and taken away.
  const odd = value.filter((key) => !field.options.some((option) => option.key === key))
  const options: Option[] = [...field.options, ...odd.map((key) => ({ key, label: words.goneOption(key) }))]
  const toggle = (key: string, on: boolean) => {
    const chosen = field.options
      .map((option) => option.key)
      .filter((other) => (other === key ? on : value.includes(other)))
    const unknown = odd.filter((other) => other !== key)
    setValue(chosen.length + unknown.length > 0 ? [...chosen, ...unknown] : undefined)
  }
  return (
    <fieldset className="options" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {options.map(({ key, label, hint }, index) => (
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
