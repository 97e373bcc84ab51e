'use client'
import { SelectInput, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useWords } from '../words/useWords.ts'

type Choice = { label: string; value: string }
const chosen = (option: unknown): string[] =>
  Array.isArray(option)
    ? option.flatMap(chosen)
    : option && typeof option === 'object' && 'value' in option
      ? [String(option.value)]
      : []

/** The municipality's own groups as they stand in the form, by name, saved or not; what is stored and gone is kept. */
export const GroupChoice = ({ field, path, readOnly }: TextFieldClientProps) => {
  const { value, setValue, showError, errorMessage } = useField<string | string[] | null>({ path })
  const { partitions: words } = useWords()
  const named = useFormFields(([fields]) =>
    Object.keys(fields)
      .filter((name) => /^groups\.\d+\.key$/.test(name))
      .map((name) => {
        const key = String(fields[name]?.value ?? '')
        return [key, String(fields[name.replace(/key$/, 'label')]?.value || key)] as const
      })
      .filter(([key]) => key !== '')
      .flat()
      .join('\u0000'),
  )
  const pairs = named === '' ? [] : named.split('\u0000')
  const groups = pairs.flatMap((key, index): Choice[] =>
    index % 2 === 0 ? [{ value: key, label: pairs[index + 1] ?? key }] : [],
  )
  const values = Array.isArray(value) ? value : value ? [value] : []
  const everyone = groups.some((group) => group.value === 'all') ? [] : [{ value: 'all', label: words.everyone }]
  const known = [...everyone, ...groups]
  const lost = values.filter((one) => !known.some((group) => group.value === one))
  const options = [...known, ...lost.map((one) => ({ value: one, label: words.gone(one) }))]
  return (
    <SelectInput
      path={path}
      name={path}
      label={field.label}
      required={field.required ?? false}
      hasMany={field.hasMany ?? false}
      isClearable={false}
      readOnly={readOnly ?? false}
      options={options}
      value={field.hasMany ? values : (values[0] ?? '')}
      onChange={(option) => setValue(field.hasMany ? chosen(option) : (chosen([option])[0] ?? null))}
      showError={showError}
      {...(errorMessage ? { Error: <p className="assembly-form__fault">{errorMessage}</p> } : {})}
    />
  )
}
