import type { Period, Precision } from '#document/text/points.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { ControlProps } from './control.ts'
import { useAnswer, useForm } from './FormContext.tsx'
import { PeriodPoint } from './PeriodPoint.tsx'

const precisions: Precision[] = ['day', 'week', 'month', 'term', 'year']

/** A point or a stretch of time: how exact it is, when it begins, and perhaps when it ends. */
export const PeriodControl = ({ path, id, labelledBy, describedBy }: ControlProps<'period'>) => {
  const { readOnly } = useForm()
  const { period: words } = useWords()
  const [value, setValue] = useAnswer<Period>(path)
  const precision = value?.precision ?? 'month'
  const put = (change: Partial<Period>) => {
    const next = { start: '', precision, ...value, ...change }
    const { end, ...rest } = next
    setValue(rest.start || end || change.precision ? { ...rest, ...(end ? { end } : {}) } : undefined)
  }
  return (
    <fieldset className="period" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <label>
        <span>{words.precision}</span>
        <select
          id={id}
          className="input"
          value={precision}
          disabled={readOnly}
          onChange={(event) => put({ precision: event.target.value as Precision, start: '', end: undefined })}
        >
          {precisions.map((key) => (
            <option key={key} value={key}>
              {words[key]}
            </option>
          ))}
        </select>
      </label>
      <PeriodPoint
        key={`start-${precision}`}
        label={words.from}
        precision={precision}
        value={value?.start ?? ''}
        onChange={(start) => put({ start })}
      />
      <PeriodPoint
        key={`end-${precision}`}
        label={words.to}
        precision={precision}
        value={value?.end ?? ''}
        onChange={(end) => put({ end })}
      />
    </fieldset>
  )
}
