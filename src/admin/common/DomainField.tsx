'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useWords } from '../words/useWords.ts'
import { useDomains } from './useDomains.ts'
import { useMunicipality } from './useMunicipality.ts'

/** A domain is chosen among the municipality's own by its name. What is stored and no longer there is kept, and says so. */
export const DomainField = ({ field, path, readOnly }: TextFieldClientProps) => {
  const { value, setValue, showError, errorMessage } = useField<string | null>({ path })
  const { domain: words } = useWords()
  const known = useDomains(useMunicipality())
  const options = (known ?? []).map(({ key, label }) => ({ value: key, label }))
  if (value && known && !known.some(({ key }) => key === value)) options.push({ value, label: words.gone(value) })
  return (
    <SelectInput
      path={path}
      style={{ flex: '1 1 0' }}
      name={path}
      label={field.label}
      required={field.required ?? false}
      isClearable={!field.required}
      readOnly={readOnly ?? false}
      options={options}
      value={value ?? ''}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      showError={showError}
      {...(errorMessage ? { Error: <p className="assembly-form__fault">{errorMessage}</p> } : {})}
    />
  )
}
