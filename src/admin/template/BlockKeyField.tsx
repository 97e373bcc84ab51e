'use client'
import {
  FieldDescription,
  FieldLabel,
  ReactSelect,
  useConfig,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { ClientBlock, TextFieldClientComponent } from 'payload'
import { useSyncExternalStore } from 'react'
import { useWords } from '../words/useWords.ts'
import type { Design } from './store/design.ts'
import { useMaybeEditor } from './store/EditorContext.ts'

type Row = { blockKey: string; title: string; type: string; section: string }

const rowsIn = (design: Design, own: string | undefined): Row[] =>
  design.sections.flatMap(({ title: section, blocks }) =>
    blocks
      .filter(({ blockKey }) => blockKey !== own)
      .map(({ blockKey, blockType, title }) => ({
        blockKey,
        title: title ?? '',
        type: blockType,
        section: section ?? '',
      })),
  )
const nowhere = { get: () => ({ sections: [] }) as unknown as Design, subscribe: () => () => undefined }

/**
 * Another block, chosen by its heading and stored by its key. A key of another template's block (last year's, the
 * units') is typed in; so is one that no block has any longer, which is shown as it is.
 */
export const BlockKeyField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { settings: words } = useWords()
  const types = config.blocksMap as Record<string, ClientBlock>
  const own = useFormFields(([fields]) => fields?.blockKey?.value as string | undefined)
  const store = useMaybeEditor()?.store ?? nowhere
  const all = rowsIn(useSyncExternalStore(store.subscribe, store.get, store.get), own)
  // Only what can be answered has an answer to show or gather.
  const rows = all.filter(({ type }) => types[type]?.admin?.custom?.asks !== false)
  const typeName = (slug: string) => {
    const label = types[slug]?.labels?.singular
    const nameAndUse =
      typeof label === 'string' ? label : (label as Record<string, string> | undefined)?.[i18n.language]
    // The name; what the type is for follows on a line of its own.
    return nameAndUse?.split('\n')[0] ?? slug
  }
  const options = rows.map(({ blockKey, title, type, section }) => ({
    value: blockKey,
    label: `${section ? `${section} › ` : ''}${title || typeName(type)}${title ? ` (${typeName(type)})` : ''}`,
  }))
  const chosen = value
    ? (options.find((option) => option.value === value) ?? {
        value,
        label: words.otherTemplate,
      })
    : undefined
  const { admin, label, required } = field
  return (
    <div className="field-type text assembly-block-key" style={{ flex: `1 1 ${admin?.width ?? '100%'}` }}>
      <FieldLabel htmlFor={`field-${path}`} label={label} path={path} required={required} />
      <ReactSelect
        disabled={Boolean(readOnly)}
        inputId={`field-${path}`}
        isClearable
        isCreatable
        noOptionsMessage={() => words.noBlock}
        onChange={(option) => setValue(option && !Array.isArray(option) ? String(option.value) : null)}
        options={options}
        showError={showError}
        {...(chosen ? { value: chosen } : {})}
      />
      {admin?.description ? <FieldDescription description={admin.description} path={path} /> : null}
    </div>
  )
}
