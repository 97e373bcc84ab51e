'use client'
import { useConfig } from '@payloadcms/ui'
import type { ClientField, FormState } from 'payload'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { SheetDialog } from '../grid/SheetDialog.tsx'
import { type Block, findBlock, type Section } from '../store/design.ts'
import { type Chosen, useDesign, useEditor } from '../store/EditorContext.ts'
import { setBlock, setSection } from '../store/edits.ts'
import { TokenChips } from '../tokens/TokenChips.tsx'
import { TokenMenu } from '../tokens/TokenMenu.tsx'
import { useChipsOver } from '../tokens/useChipsOver.ts'
import { DocumentSettings } from './DocumentSettings.tsx'
import { focusField } from './focusField.ts'
import { SeenBy } from './SeenBy.tsx'
import { SubForm } from './SubForm.tsx'
import { useBlockTypes } from './useBlockTypes.ts'
import { useOutside } from './useOutside.ts'

const sectionFields = (collections: { slug: string; fields: ClientField[] }[]): ClientField[] => {
  const templates = collections.find(({ slug }) => slug === 'templates')
  const sections = templates?.fields.find((field) => 'name' in field && field.name === 'sections')
  const fields = sections && 'fields' in sections ? sections.fields : []
  return fields.filter((field) => !('name' in field && field.name === 'blocks'))
}

/** The settings of what is chosen: one block's own fields, a section's, or the document's. Nothing else is a form. */
export const Settings = ({ chosen }: { chosen: Chosen }) => {
  const words = useWords()
  const box = useRef<HTMLElement>(null)
  const { blockKey, sectionKey } = chosen
  useChipsOver(box)
  useEffect(() => (chosen.field && box.current ? focusField(box.current, chosen.field) : undefined), [chosen])
  return (
    <aside aria-label={words.settings.label} className="te-settings" ref={box}>
      <TokenMenu box={box} />
      {blockKey ? (
        <BlockSettings blockKey={blockKey} key={blockKey} sectionKey={sectionKey ?? ''} />
      ) : sectionKey ? (
        <SectionSettings key={sectionKey} sectionKey={sectionKey} />
      ) : (
        <DocumentSettings />
      )}
    </aside>
  )
}

const Head = ({ name, about }: { name: string; about?: string }) => (
  <header className="te-settings__head">
    <h2>{name}</h2>
    {about ? <p>{about}</p> : null}
  </header>
)

const useDocumentFields = (): FormState => {
  const { store } = useEditor()
  return useMemo(() => {
    const { title, language, layout } = store.get()
    const values = Object.entries({ title, language, layout })
    return Object.fromEntries(values.map(([name, value]) => [name, { value, initialValue: value }]))
  }, [store])
}

const BlockSettings = ({ blockKey, sectionKey }: { blockKey: string; sectionKey: string }) => {
  const [sheet, setSheet] = useState(false)
  const { store } = useEditor()
  const words = useWords()
  const types = useBlockTypes()
  const documentFields = useDocumentFields()
  const { part: block, times, own } = useOutside(store, (now) => findBlock(now, blockKey)?.block)
  const onValue = useCallback(
    (values: Record<string, unknown>) => {
      const next = (old: Block): Block => {
        const made = { ...old, ...values, id: old.id, blockKey, blockType: old.blockType }
        own(made)
        return made
      }
      store.change((now) => setBlock(now, blockKey, next), { group: blockKey, outside: false })
      return findBlock(store.get(), blockKey)?.block
    },
    [store, blockKey, own],
  )
  const type = block && types.get(block.blockType)
  if (!block) return <DocumentSettings />
  if (!type)
    return (
      <>
        <Head name={block.title || block.blockType} />
        <p className="te-settings__wait">{words.settings.unknownType(block.blockType)}</p>
      </>
    )
  return (
    <>
      <Head about={type.use} name={type.name} />
      <SeenBy blockKey={blockKey} sectionKey={sectionKey} />
      {isTable(type.fields) ? (
        <p className="te-tools">
          <button className="te-button" onClick={() => setSheet(true)} type="button">
            {words.settings.asTable}
          </button>
        </p>
      ) : null}
      {sheet ? <SheetDialog blockKey={blockKey} close={() => setSheet(false)} /> : null}
      <BlockChips blockKey={blockKey} />
      <SubForm
        documentFields={documentFields}
        fields={type.fields}
        isBlock
        key={times}
        onValue={onValue}
        schemaPath={`templates.sections.blocks.${type.slug}`}
        value={block}
      />
    </>
  )
}

/** A block with columns and rows can be written as the table it becomes, whatever package it is of. */
const isTable = (fields: ClientField[]): boolean => {
  const names = fields.flatMap((field): string[] =>
    'name' in field && field.name
      ? [field.name]
      : 'fields' in field
        ? field.fields.flatMap((one) => ('name' in one && one.name ? one.name : []))
        : [],
  )
  return names.includes('columns') && names.includes('rows')
}
const BlockChips = ({ blockKey }: { blockKey: string }) => {
  const { store } = useEditor()
  return <TokenChips part={useDesign(store, (design) => findBlock(design, blockKey)?.block)} />
}

const SectionSettings = ({ sectionKey }: { sectionKey: string }) => {
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
  if (!section) return <DocumentSettings />
  const { blocks: _, ...value } = section
  return (
    <>
      <Head name={words.settings.section} />
      <SeenBy sectionKey={sectionKey} />
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
