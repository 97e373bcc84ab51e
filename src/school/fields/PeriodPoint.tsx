import { useId } from 'react'
import type { Precision } from '#document/text/points.ts'
import { englishMonths, months } from '#document/text/swedish.ts'
import { useWords } from '../words/InLanguage.tsx'
import { DayInput } from './DateControl.tsx'
import { useForm } from './FormContext.tsx'

const two = (value: string) => (value === '' ? '' : value.padStart(2, '0'))

/**
 * How each precision is written (`2024-W12`, `2024-03`, `VT2024`, `2024`) and read back into its two parts. Half a point
 * (`-W12`) is kept as it is: the check says that the rest is missing.
 */
const formats: Record<
  Exclude<Precision, 'day'>,
  { split: (value: string) => [year: string, part: string]; join: (year: string, part: string) => string }
> = {
  week: {
    split: (value) => [value.split('-W')[0] ?? '', (value.split('-W')[1] ?? '').replace(/^0(?=.)/, '')],
    join: (year, week) => `${year}-W${two(week)}`,
  },
  month: {
    split: (value) => [value.split('-')[0] ?? '', value.split('-')[1] ?? ''],
    join: (year, month) => `${year}-${two(month)}`,
  },
  term: {
    split: (value) => [value.replace(/^(VT|HT)/, ''), /^(VT|HT)/.exec(value)?.[0] ?? ''],
    join: (year, term) => `${term}${year}`,
  },
  year: { split: (value) => [value, ''], join: (year) => year },
}

type Props = { label: string; precision: Precision; value: string; onChange: (value: string) => void }

/** One end of a period, in its two parts. */
export const PeriodPoint = ({ label, precision, value, onChange }: Props) => {
  const { readOnly } = useForm()
  const { field: phrases, period: words, language } = useWords()
  const labelId = useId()
  if (precision === 'day')
    return (
      <div>
        <div className="field-label" id={labelId}>
          {label}
        </div>
        <DayInput labelledBy={labelId} value={value} onChange={(day) => onChange(day ?? '')} />
      </div>
    )
  const { split, join } = formats[precision]
  const [year, part] = split(value)
  const put = (nextYear: string, nextPart: string) =>
    onChange(nextYear === '' && nextPart === '' ? '' : join(nextYear, nextPart))
  return (
    <fieldset>
      <legend>{label}</legend>
      {precision === 'week' && (
        <label>
          <span>{words.week}</span>
          <input
            className="input short"
            inputMode="numeric"
            maxLength={2}
            value={part}
            readOnly={readOnly}
            onChange={(event) => put(year, event.target.value.replace(/\D/g, ''))}
          />
        </label>
      )}
      {precision === 'month' && (
        <label>
          <span>{words.month}</span>
          <select
            className="input"
            value={part}
            disabled={readOnly}
            onChange={(event) => put(year, event.target.value)}
          >
            <option value="">{phrases.choose}</option>
            {(language === 'en' ? englishMonths : months).map((name, index) => (
              <option key={name} value={two(String(index + 1))}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {precision === 'term' && (
        <label>
          <span>{words.term}</span>
          <select
            className="input"
            value={part}
            disabled={readOnly}
            onChange={(event) => put(year, event.target.value)}
          >
            <option value="">{phrases.choose}</option>
            <option value="VT">{words.spring}</option>
            <option value="HT">{words.autumn}</option>
          </select>
        </label>
      )}
      <label>
        <span>{words.year}</span>
        <input
          className="input short"
          inputMode="numeric"
          maxLength={4}
          value={year}
          readOnly={readOnly}
          onChange={(event) => put(event.target.value.replace(/\D/g, ''), part)}
        />
      </label>
    </fieldset>
  )
}
