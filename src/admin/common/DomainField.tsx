'use client'
import { SelectInput, useConfig, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { useMunicipality } from './useMunicipality.ts'

type Choice = { value: string; label: string }

/** A domain is chosen among the municipality's own by its name. What is stored and no longer there is kept, and says so. */
export const DomainField = ({ field, path, readOnly }: TextFieldClientProps) => {
  const { value, setValue, showError, errorMessage } = useField<string | null>({ path })
  const { config } = useConfig()
  const { domain: words } = useWords()
  const municipality = useMunicipality()
  const [known, setKnown] = useState<Choice[]>()
  useEffect(() => {
    if (!municipality) return
    fetch(`${config.routes.api}/municipalities/${municipality}?depth=0`, { credentials: 'same-origin' })
      .then((response) => response.json() as Promise<{ domains?: { key: string; label: string }[] }>)
      .then(({ domains }) => setKnown((domains ?? []).map(({ key, label }) => ({ value: key, label }))))
      .catch(() => setKnown([]))
  }, [config.routes.api, municipality])
  const isLost = value && known && !known.some((one) => one.value === value)
  const options = [...(known ?? []), ...(isLost ? [{ value, label: words.gone(value) }] : [])]
  return (
    <SelectInput
      path={path}
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
