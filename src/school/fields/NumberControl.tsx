import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isCounted, type MeasuredValue } from '#document/answer/value.ts'
import { readNumber } from '#document/text/parseNumber.ts'
import { editableValue, formatValue, speakGap } from '#document/text/swedish.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'
import { outOfRange } from './outOfRange.ts'
import { SymbolKeys } from './SymbolKeys.tsx'
import { useTyped } from './useTyped.ts'

/**
 * A number written as the document's language has it, or the sign for why there is none. The field shows what was typed
 * until it is left; then it is read as a whole, and what cannot be read is the answer as it was written, until somebody
 * puts it right.
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
  const words = useWords()
  const { language } = words
  const [focused, setFocused] = useState(false)
  // A value keeps its number of pupils while the figure itself is corrected.
  const counted = useRef<number>(undefined)
  if (value && isCounted(value)) counted.current = value.n
  const take = (typed: string) => {
    const next = readNumber(typed, { ...field, language })
    const n = counted.current
    setValue(next?.kind === 'number' && n !== undefined ? { ...next, n } : next)
  }
  const { typing, type, settle, drop } = useTyped(take, () => value, setValue)
  const isUnread = value?.kind === 'unread'
  const text = typing ?? (focused || isUnread ? editableValue(value, language) : formatValue(value, { language }))
  const range = typing === undefined ? outOfRange(field, value, words) : undefined
  const symbol =
    value && value.kind !== 'number' && !isUnread && typing === undefined ? speakGap(value.kind, language) : undefined
  /** The number as it is edited stands there at once, chosen as a whole, as it is when a cell is walked to. */
  const focus = ({ currentTarget }: React.FocusEvent<HTMLInputElement>) => {
    if (isUnread || editableValue(value, language) === text) return setFocused(true)
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
          inputMode="decimal"
          value={text}
          readOnly={readOnly}
          autoComplete="off"
          aria-labelledby={labelledBy}
          aria-describedby={[describedBy, (range || symbol) && `${id}-note`].filter(Boolean).join(' ') || undefined}
          aria-invalid={invalid || range !== undefined || undefined}
          onChange={(event) => type(event.target.value)}
          onFocus={focus}
          onKeyDown={(event) => event.key === 'Escape' && drop()}
          onBlur={() => {
            setFocused(false)
            settle()
          }}
        />
        {field.unit && !compact && <span aria-hidden="true">{field.unit}</span>}
      </span>
      {focused && !readOnly && <SymbolKeys field={field} text={text} onKey={type} />}
      {range ? (
        <p className="field-note" id={`${id}-note`}>
          {range}
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
