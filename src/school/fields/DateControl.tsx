import { useRef } from 'react'
import { readDate } from '#document/text/parseDate.ts'
import { isRealDate } from '#document/text/points.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'
import { useTyped } from './useTyped.ts'

/** What one end of a period needs as well: where the day lies is its own business. */
type DayProps = Pick<ControlProps, 'labelledBy' | 'describedBy' | 'invalid'> & {
  id?: string
  value: string
  onChange: (value: string | undefined) => void
}

/**
 * A day, written as people write it (`15/3 2025`) or chosen in the browser's calendar. Text that is no day is kept and
 * marked until it is put right.
 */
export const DayInput = ({ id, value, onChange, labelledBy, describedBy, invalid }: DayProps) => {
  const { readOnly } = useForm()
  const { field: words } = useWords()
  const calendar = useRef<HTMLInputElement>(null)
  const { typing, type, settle, drop } = useTyped(
    (text) => onChange(readDate(text)),
    () => value,
    (before) => onChange(before || undefined),
  )
  return (
    <span className="day">
      <input
        id={id}
        className="input date"
        type="text"
        value={typing ?? value}
        readOnly={readOnly}
        autoComplete="off"
        placeholder={readOnly ? undefined : words.dayExample}
        aria-labelledby={labelledBy || undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && drop()}
        onBlur={settle}
      />
      {!readOnly && (
        <span className="day-picker">
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            max="9999-12-31"
            value={isRealDate(value) ? value : ''}
            onChange={(event) => onChange(event.target.value || undefined)}
          />
          <button
            type="button"
            className="quiet"
            aria-label={words.calendar}
            onClick={() => calendar.current?.showPicker?.()}
          >
            <span aria-hidden="true">▾</span>
          </button>
        </span>
      )}
    </span>
  )
}

export const DateControl = ({ path, ...rest }: ControlProps<'date'>) => {
  const [value = '', setValue] = useAnswer<string>(path)
  const { field: _field, compact: _compact, ...place } = rest
  return <DayInput {...place} value={value} onChange={setValue} />
}
