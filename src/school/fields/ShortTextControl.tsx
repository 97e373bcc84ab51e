import { useWords } from '../words/InLanguage.tsx'
import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'
import { LengthNote } from './LengthNote.tsx'

/** One line of text; a person is written the same way: name and role. */
export const ShortTextControl = ({
  field,
  path,
  id,
  labelledBy,
  describedBy,
  invalid,
  compact,
}: ControlProps<'shortText'> | ControlProps<'person'>) => {
  const { readOnly } = useForm()
  const { field: words } = useWords()
  const [value = '', setValue] = useAnswer<string>(path)
  return (
    <>
      <input
        id={id}
        className="input"
        type="text"
        value={value}
        readOnly={readOnly}
        autoComplete="off"
        placeholder={field.widget === 'person' && !readOnly ? words.person : undefined}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => setValue(event.target.value || undefined)}
      />
      {field.widget === 'shortText' && <LengthNote text={value} max={field.maxLength} quiet={compact} />}
    </>
  )
}
