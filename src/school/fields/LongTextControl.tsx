import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'
import { LengthNote } from './LengthNote.tsx'

/** A textarea that grows with its text (a hidden copy in the same grid cell gives it its height). */
export const LongTextControl = ({
  field,
  path,
  id,
  labelledBy,
  describedBy,
  invalid,
  compact,
}: ControlProps<'longText'>) => {
  const { readOnly } = useForm()
  const [value = '', setValue] = useAnswer<string>(path)
  return (
    <>
      <div className="grow" data-copy={`${value}\n`}>
        <textarea
          id={id}
          className="input"
          rows={readOnly ? 1 : compact ? 2 : Math.min(field.rows, 6)}
          value={value}
          readOnly={readOnly}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={(event) => setValue(event.target.value || undefined)}
        />
      </div>
      <LengthNote text={value} max={field.maxLength} words quiet={compact} />
    </>
  )
}
