'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import { useState } from 'react'
import type { MeasuredValue } from '#document/answer/value.ts'
import { useWords } from './words.ts'

type Props = { path: string; readOnly?: boolean }
const number = /^-?\d+(\.\d+)?$/u
const shown = (value: MeasuredValue | null | undefined) =>
  value?.kind === 'number' ? value.value.replace('.', ',').replace('-', '−') : ''

/** A figure with decimal comma, or why there is none. Text that is no number is kept on screen and not stored. */
export const MeasuredValueField = ({ path, readOnly }: Props) => {
  const { value, setValue, showError, errorMessage } = useField<MeasuredValue | null>({ path })
  const [typed, setTyped] = useState(shown(value))
  const words = useWords()
  const kind = value?.kind ?? 'number'
  const broken = kind === 'number' && typed !== '' && value?.kind !== 'number'

  const type = (text: string) => {
    setTyped(text)
    const canonical = text
      .replace(/[\s\u00a0]/gu, '')
      .replace('−', '-')
      .replace(',', '.')
    setValue(number.test(canonical) ? { kind: 'number', value: canonical } : null)
  }
  const choose = (next: string) => {
    if (next === 'number') type(typed)
    else setValue({ kind: next } as MeasuredValue)
  }

  return (
    <div className="field-type assembly-value">
      <FieldLabel label={words('Värde', 'Value')} path={path} required />
      <div>
        <select
          aria-label={words('Slag av värde', 'Kind of value')}
          disabled={readOnly}
          onChange={({ target }) => choose(target.value)}
          value={kind}
        >
          <option value="number">{words('Tal', 'Number')}</option>
          <option value="missing">{words('Saknas (.)', 'Missing (.)')}</option>
          <option value="suppressed">{words('Prickat av källan (..)', 'Suppressed by the source (..)')}</option>
          <option value="notApplicable">{words('Ej aktuellt (–)', 'Not applicable (–)')}</option>
          <option value="about100">{words('Nära 100 (~100)', 'About 100 (~100)')}</option>
        </select>
        {kind === 'number' && (
          <input
            aria-invalid={broken}
            aria-label={words('Tal', 'Number')}
            disabled={readOnly}
            inputMode="decimal"
            onChange={({ target }) => type(target.value)}
            type="text"
            value={typed}
          />
        )}
      </div>
      {(broken || showError) && (
        <p className="assembly-form__fault">
          {broken ? words('Skriv ett tal, till exempel 87,5.', 'Write a number, for example 87,5.') : errorMessage}
        </p>
      )}
    </div>
  )
}
