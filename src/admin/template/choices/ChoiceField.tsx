'use client'
import { FieldDescription, FieldError, FieldLabel, ReactSelect, useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent, TextFieldClientComponent } from 'payload'
import type { ComponentProps } from 'react'
import type { Choose } from '#blocks/kit/index.ts'
import type { Words } from '../../words/sv.ts'
import { useWords } from '../../words/useWords.ts'
import type { Choice } from './ChoiceSource.ts'
import { useChoices } from './useChoices.ts'

type Stored = string | number
type Props = ComponentProps<TextFieldClientComponent> | ComponentProps<NumberFieldClientComponent>

const asList = (value: unknown): Stored[] => {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((one): one is Stored => typeof one === 'number' || (typeof one === 'string' && one !== ''))
}
const plain = (text: string) => text.trim().toLocaleLowerCase('sv')
/** Columns are found by key, and as designers once wrote them by heading. */
const isMeant = ({ value, label }: Choice, stored: Stored) =>
  value === String(stored) || plain(label) === plain(String(stored))

/** What is stored but not among the choices: of one's own, of another template, gone, or the choices are not here yet. */
const nameOfOther = (choose: Choose, stored: string, isKnown: boolean, words: Words['choices']) => {
  if (choose.from === 'blocks') return words.otherTemplate
  return isKnown && !choose.free ? words.gone(stored) : stored
}

/** A setting that names something of the municipality's or the template's: chosen by name, stored by key. */
export const ChoiceField = ({ field, path, readOnly }: Props) => {
  const { value, setValue, showError } = useField<Stored | Stored[] | null>({ path })
  const { choices: words } = useWords()
  const { admin, label, required } = field
  const choose = (admin?.custom as { choose?: Choose } | undefined)?.choose ?? { from: 'measures' }
  const id = `field-${path.replaceAll('.', '__')}`
  const isMany = 'hasMany' in field && field.hasMany === true
  const choices = useChoices(choose, path)
  const shown = asList(value).map(
    (stored) =>
      choices.find((choice) => isMeant(choice, stored)) ?? {
        value: String(stored),
        label: nameOfOther(choose, String(stored), choices.length > 0, words),
      },
  )
  const stored = (choice: { value: unknown }): Stored =>
    field.type === 'number' ? Number(choice.value) : String(choice.value)
  return (
    <div className="field-type text te-choose" style={{ flex: `1 1 ${admin?.width ?? '100%'}` }}>
      <FieldLabel htmlFor={id} label={label} path={path} required={required} />
      <FieldError path={path} showError={showError} />
      <ReactSelect
        disabled={Boolean(readOnly)}
        inputId={id}
        isClearable
        // Without choices (the library's form, which is no school's) what is stored can still be written.
        isCreatable={choose.free === true || choices.length === 0}
        isMulti={isMany}
        isSortable={isMany}
        noOptionsMessage={() => words.nothing}
        onChange={(option) => {
          const list = Array.isArray(option) ? option : option ? [option] : []
          setValue(isMany ? list.map(stored) : list[0] ? stored(list[0]) : null)
        }}
        options={choices}
        placeholder={words.choose}
        showError={showError}
        {...(isMany ? { value: shown } : shown[0] ? { value: shown[0] } : {})}
      />
      {admin?.description ? <FieldDescription description={admin.description} path={path} /> : null}
    </div>
  )
}
