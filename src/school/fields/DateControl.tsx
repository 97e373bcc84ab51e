import { useWords } from '../words/InLanguage.tsx'
import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'

const isIso = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)

/** The browser's own date field; a stored text that is no date stays visible in a plain one until it is put right. */
export const DateControl = ({ path, id, labelledBy, describedBy, invalid }: ControlProps<'date'>) => {
  const { readOnly } = useForm()
  const { field: words } = useWords()
  const [value = '', setValue] = useAnswer<string>(path)
  const odd = value !== '' && !isIso(value)
  return (
    <>
      <input
        id={id}
        className="input date"
        type={odd ? 'text' : 'date'}
        value={value}
        max="9999-12-31"
        readOnly={readOnly}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || odd || undefined}
        onChange={(event) => setValue(event.target.value || undefined)}
      />
      {odd && <p className="field-note">{words.oddDate(value)}</p>}
    </>
  )
}
