import { useConfig } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useCallback, useMemo } from 'react'
import { SaveToLibrary } from '../../library/SaveToLibrary.tsx'
import { useWords } from '../../words/useWords.ts'
import type { Section } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import { setSection } from '../store/edits.ts'
import { DocumentSettings } from './DocumentSettings.tsx'
import { SeenBy } from './SeenBy.tsx'
import { SettingsHead } from './SettingsHead.tsx'
import { SubForm } from './SubForm.tsx'
import { useDocumentFields } from './useDocumentFields.ts'
import { useOutside } from './useOutside.ts'

const sectionFields = (collections: { slug: string; fields: ClientField[] }[]): ClientField[] => {
  const templates = collections.find(({ slug }) => slug === 'templates')
  const sections = templates?.fields.find((field) => 'name' in field && field.name === 'sections')
  const fields = sections && 'fields' in sections ? sections.fields : []
  return fields.filter((field) => !('name' in field && field.name === 'blocks'))
}

/** A section's fields but its blocks, which have settings of their own. */
export const SectionSettings = ({ sectionKey }: { sectionKey: string }) => {
  const { store } = useEditor()
  const words = useWords()
  const { config } = useConfig()
  const documentFields = useDocumentFields()
  const fields = useMemo(() => sectionFields(config.collections), [config])
  const outside = useOutside(store, (now) => now.sections.find((one) => one.sectionKey === sectionKey))
  const { part: section, times, own } = outside
  const onValue = useCallback(
    (values: Record<string, unknown>) => {
      const next = (old: Section): Section => {
        const made = { ...old, ...values, id: old.id, sectionKey, blocks: old.blocks }
        own(made)
        return made
      }
      store.change((now) => setSection(now, sectionKey, next), { group: sectionKey, outside: false })
      return undefined
    },
    [store, sectionKey, own],
  )
  const what = useMemo(() => ({ sectionKey }), [sectionKey])
  if (!section) return <DocumentSettings />
  const { blocks: _, ...value } = section
  return (
    <>
      <SettingsHead name={words.settings.section} />
      <SeenBy sectionKey={sectionKey} />
      {section.blocks.length > 0 ? <SaveToLibrary title={section.title ?? ''} what={what} /> : null}
      <SubForm
        documentFields={documentFields}
        fields={fields}
        isBlock={false}
        key={times}
        onValue={onValue}
        schemaPath="templates.sections"
        value={value}
      />
    </>
  )
}
