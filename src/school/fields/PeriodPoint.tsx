import { useState } from 'react'
import { englishMonths, months } from '#document/text/swedish.ts'
import { useWords } from '../words/InLanguage.tsx'
import { useForm } from './FormContext.tsx'

export type Precision = 'day' | 'week' | 'month' | 'term' | 'year'
const two = (value: string) => value.padStart(2, '0')

/** How each precision is written (`2024-W12`, `2024-03`, `VT2024`, `2024`) and read back into its two parts. */
const formats: Record<
  Exclude<Precision, 'day'>,
  { split: (value: string) => [string, string]; join: (year: string, part: string) => string }
> = {
  week: {
    split: (value) => [value.slice(0, 4), value.slice(6).replace(/^0/, '')],
    join: (year, week) => `${year}-W${two(week)}`,
  },
  month: { split: (value) => [value.slice(0, 4), value.slice(5)], join: (year, month) => `${year}-${two(month)}` },
  term: { split: (value) => [value.slice(2), value.slice(0, 2)], join: (year, term) => `${term}${year}` },
  year: { split: (value) => [value, ''], join: (year) => year },
}

type Props = { label: string; precision: Precision; value: string; onChange: (value: string) => void }

/** One end of a period. Kept here until both parts are given: half a date is nothing to save. */
export const PeriodPoint = ({ label, precision, value, onChange }: Props) => {
  const { readOnly } = useForm()
  const { field: phrases, period: words, language } = useWords()
  const [draft, setDraft] = useState<[string, string]>()
  if (precision === 'day')
    return (
      <label>
        <span>{label}</span>
        <input
          className="input date"
          type="date"
          max="9999-12-31"
          value={value}
          readOnly={readOnly}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    )
  const { split, join } = formats[precision]
  const [year, part] = draft ?? (value ? split(value) : ['', ''])
  const put = (nextYear: string, nextPart: string) => {
    setDraft([nextYear, nextPart])
    const whole = /^\d{4}$/.test(nextYear) && (precision === 'year' || nextPart !== '')
    if (whole) onChange(join(nextYear, nextPart))
    else if (value !== '') onChange('')
  }
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
