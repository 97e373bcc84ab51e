'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import { useState } from 'react'
import type { MeasuredValue } from '#document/answer/value.ts'
import { useWords } from '../words/useWords.ts'

type Props = { path: string; readOnly?: boolean }
const number = /^-?\d+(\.\d+)?$/u
const shown = (value: MeasuredValue | null | undefined) =>
  value?.kind === 'number' ? value.value.replace('.', ',').replace('-', '−') : ''

/** A figure with decimal comma, or why there is none. Text that is no number is kept on screen and not stored. */
export const MeasuredValueField = ({ path, readOnly }: Props) => {
  const { value, setValue, showError, errorMessage } = useField<MeasuredValue | null>({ path })
  const [typed, setTyped] = useState(shown(value))
  const { value: words } = useWords()
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
      <FieldLabel label={words.label} path={path} required />
      <div>
        <select
          aria-label={words.kind}
          disabled={readOnly}
          onChange={({ target }) => choose(target.value)}
          value={kind}
        >
          <option value="number">{words.number}</option>
          <option value="missing">{words.missing}</option>
          <option value="suppressed">{words.suppressed}</option>
          <option value="notApplicable">{words.notApplicable}</option>
          <option value="about100">{words.about100}</option>
        </select>
        {kind === 'number' && (
          <input
            aria-invalid={broken}
            aria-label={words.number}
            disabled={readOnly}
            inputMode="decimal"
            onChange={({ target }) => type(target.value)}
            type="text"
            value={typed}
          />
        )}
      </div>
      {(broken || showError) && <p className="assembly-form__fault">{broken ? words.broken : errorMessage}</p>}
    </div>
  )
}
