import type { ScaleLevel } from '#document/answer/form.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'

const nameOf = ({ symbol, label }: ScaleLevel) => (symbol && symbol !== label ? `${symbol} ${label}` : label)

/** A level of a named scale: always symbol and word, colour only in addition; what the levels mean stands below. */
export const ScaleControl = ({
  field,
  path,
  id,
  labelledBy,
  describedBy,
  invalid,
  compact,
}: ControlProps<'degree'> | ControlProps<'rating'>) => {
  const { readOnly } = useForm()
  const { field: words } = useWords()
  const [value, setValue] = useAnswer<string>(path)
  const chosen = field.levels.find(({ key }) => key === value)
  const unknown = value !== undefined && !chosen
  if (compact)
    return (
      <select
        id={id}
        className="input scale-select"
        data-tone={chosen?.tone}
        value={value ?? ''}
        disabled={readOnly}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => setValue(event.target.value || undefined)}
      >
        <option value="">{words.choose}</option>
        {unknown && <option value={value}>{words.goneLevel(value)}</option>}
        {field.levels.map((level) => (
          <option key={level.key} value={level.key}>
            {nameOf(level)}
          </option>
        ))}
      </select>
    )
  const explained = field.levels.filter(({ meaning }) => meaning)
  return (
    <>
      <div
        role="radiogroup"
        className={`scale ${field.widget}`}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
      >
        {field.levels.map((level, index) => (
          <label key={level.key} className="level" data-tone={level.tone}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              checked={value === level.key}
              disabled={readOnly}
              onChange={() => setValue(level.key)}
            />
            {level.symbol && level.symbol !== level.label && <span className="symbol">{level.symbol}</span>}
            <span>{level.label}</span>
          </label>
        ))}
        {value !== undefined && !readOnly && (
          <button type="button" className="quiet" onClick={() => setValue(undefined)}>
            {words.clear}
          </button>
        )}
      </div>
      {explained.length > 0 && (
        <dl className="legend">
          {explained.map((level) => (
            <div key={level.key} data-tone={level.tone}>
              <dt>{nameOf(level)}</dt>
              <dd>{level.meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
