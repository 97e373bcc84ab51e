'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import { useState } from 'react'
import { type MeasuredValue, missing } from '#document/answer/value.ts'
import { parseNumber, readNumber } from '#document/text/parseNumber.ts'
import { editableValue } from '#document/text/swedish.ts'
import { useLanguage, useWords } from '../words/useWords.ts'

type Props = { path: string; readOnly?: boolean }
const isTyped = (value: MeasuredValue | null | undefined) =>
  !value || value.kind === 'number' || value.kind === 'unread'
const chosen: Record<string, MeasuredValue> = {
  missing: missing(),
  suppressed: { kind: 'suppressed' },
  notApplicable: { kind: 'notApplicable' },
  about100: { kind: 'about100' },
}

/**
 * A figure with decimal comma, or why there is none. It is read as in the schools' forms; what cannot be read stays as it
 * was written, is told of when the field is left, and no save takes it.
 */
export const MeasuredValueField = ({ path, readOnly }: Props) => {
  const { value, setValue, showError, errorMessage } = useField<MeasuredValue | null>({ path })
  const [typing, setTyping] = useState<string>()
  const { value: words } = useWords()
  const language = useLanguage()
  const parsed = value?.kind === 'unread' && typing === undefined ? parseNumber(value.text, { language }) : undefined
  const fault = parsed?.ok === false ? parsed.message : undefined
  // Here nothing is saved until somebody saves: the value follows the text.
  const type = (text: string) => {
    setTyping(text)
    setValue(readNumber(text, { language }) ?? null)
  }
  const choose = (next: string) => setValue(chosen[next] ?? null)

  return (
    <div className="field-type assembly-value">
      <FieldLabel label={words.label} path={path} required />
      <div>
        <select
          aria-label={words.kind}
          disabled={readOnly}
          onChange={({ target }) => choose(target.value)}
          value={isTyped(value) ? 'number' : value?.kind}
        >
          <option value="number">{words.number}</option>
          <option value="missing">{words.missing}</option>
          <option value="suppressed">{words.suppressed}</option>
          <option value="notApplicable">{words.notApplicable}</option>
          <option value="about100">{words.about100}</option>
        </select>
        {isTyped(value) && (
          <input
            aria-invalid={fault !== undefined}
            aria-label={words.number}
            disabled={readOnly}
            inputMode="decimal"
            onBlur={() => setTyping(undefined)}
            onChange={({ target }) => type(target.value)}
            type="text"
            value={typing ?? editableValue(value ?? undefined, language)}
          />
        )}
      </div>
      {(fault || showError) && <p className="assembly-form__fault">{fault ?? errorMessage}</p>}
    </div>
  )
}
