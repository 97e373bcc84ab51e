import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { MeasuredValue } from '#document/answer/value.ts'
import { parseNumber } from '#document/text/parseNumber.ts'
import { editableValue, formatValue, speakValue } from '#document/text/swedish.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { ControlProps } from './control.ts'
import { useAnswer, useForm, useUnread } from './FormContext.tsx'
import { outOfRange } from './outOfRange.ts'

/**
 * A number written as the document's language has it, or the sign for why there is none. The field shows what was typed
 * until it is left; what cannot be read stays where it is with a word on how to put it right, and the last readable value
 * stands.
 */
export const NumberControl = ({
  field,
  path,
  id,
  labelledBy,
  describedBy,
  invalid,
  compact,
}: ControlProps<'number'>) => {
  const { readOnly } = useForm()
  const [value, setValue] = useAnswer<MeasuredValue>(path)
  const [unread, setUnread] = useUnread(path)
  const words = useWords()
  const { language } = words
  const [focused, setFocused] = useState(false)
  const [typing, setTyping] = useState<string>()
  const text = typing ?? unread ?? (focused ? editableValue(value, language) : formatValue(value, { language }))
  const parsed = unread === undefined ? undefined : parseNumber(unread, { ...field, language })
  const fault = typing === undefined && parsed && !parsed.ok ? parsed.message : undefined
  const range = fault === undefined && typing === undefined ? outOfRange(field, value, words) : undefined
  const symbol = value && value.kind !== 'number' && typing === undefined ? speakValue(value, language) : undefined
  const note = fault ?? range
  const take = (typed: string) => {
    const result = parseNumber(typed, { ...field, language })
    setUnread(result.ok ? undefined : typed)
    // A value keeps its number of pupils while the figure itself is corrected.
    if (result.ok)
      setValue(
        result.value?.kind === 'number' && value && 'n' in value ? { ...result.value, n: value.n } : result.value,
      )
  }
  /** The number as it is edited stands there at once, chosen as a whole, as it is when a cell is walked to. */
  const focus = ({ currentTarget }: React.FocusEvent<HTMLInputElement>) => {
    if (unread !== undefined || editableValue(value, language) === text) return
    flushSync(() => setFocused(true))
    currentTarget.select()
  }
  return (
    <div className="number">
      <span className="with-unit">
        <input
          id={id}
          className="input"
          type="text"
          value={text}
          readOnly={readOnly}
          autoComplete="off"
          aria-labelledby={labelledBy}
          aria-describedby={[describedBy, (note || symbol) && `${id}-note`].filter(Boolean).join(' ') || undefined}
          aria-invalid={invalid || note !== undefined || undefined}
          onChange={(event) => {
            setTyping(event.target.value)
            take(event.target.value)
          }}
          onFocus={focus}
          onBlur={() => {
            setFocused(false)
            setTyping(undefined)
          }}
        />
        {field.unit && !compact && <span aria-hidden="true">{field.unit}</span>}
      </span>
      {note ? (
        <p className="field-note" id={`${id}-note`}>
          {note}
          {fault && value && ` ${words.field.stillSaved(formatValue(value, { language }))}`}
        </p>
      ) : (
        symbol && (
          <p className={compact ? 'visually-hidden' : 'field-note calm'} id={`${id}-note`}>
            {symbol}
          </p>
        )
      )}
    </div>
  )
}
