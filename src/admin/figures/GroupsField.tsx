'use client'
import { FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

type Props = { path: string; readOnly?: boolean }

/** The groups of pupils a measure is given for, chosen among the municipality's own by name. None chosen means all. */
export const GroupsField = ({ path, readOnly }: Props) => {
  const { value, setValue } = useField<string[] | null>({ path })
  const { register: words } = useWords()
  const known = useFormFields(([fields]) =>
    JSON.stringify(
      Array.from({ length: Number(fields.groups?.rows?.length ?? 0) }, (_, index) => [
        fields[`groups.${index}.key`]?.value,
        fields[`groups.${index}.label`]?.value,
      ]),
    ),
  )
  const groups = (JSON.parse(known) as [string | null, string | null][]).filter(([key]) => key)
  const chosen = Array.isArray(value) ? value : []
  const toggle = (key: string, on: boolean) => setValue(on ? [...chosen, key] : chosen.filter((one) => one !== key))
  return (
    <fieldset className="field-type assembly-form__units">
      <legend>
        <FieldLabel as="span" label={words.groups} path={path} />
      </legend>
      {groups.length === 0 ? (
        <p>{words.noGroups}</p>
      ) : (
        groups.map(([key, label]) => (
          <label key={key}>
            <input
              checked={chosen.includes(String(key))}
              disabled={readOnly}
              onChange={({ currentTarget }) => toggle(String(key), currentTarget.checked)}
              type="checkbox"
            />
            {label || key}
          </label>
        ))
      )}
      <p>{words.groupsHelp}</p>
    </fieldset>
  )
}
