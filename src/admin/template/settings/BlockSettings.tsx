import type { ClientField } from 'payload'
import { useCallback, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { SheetDialog } from '../grid/SheetDialog.tsx'
import { type Block, findBlock } from '../store/design.ts'
import { useDesign, useEditor } from '../store/EditorContext.ts'
import { setBlock } from '../store/edits.ts'
import { TokenChips } from '../tokens/TokenChips.tsx'
import { DocumentSettings } from './DocumentSettings.tsx'
import { SeenBy } from './SeenBy.tsx'
import { SettingsHead } from './SettingsHead.tsx'
import { SubForm } from './SubForm.tsx'
import { useBlockTypes } from './useBlockTypes.ts'
import { useDocumentFields } from './useDocumentFields.ts'
import { useOutside } from './useOutside.ts'

/** A block's own fields, by its type; one of a type that is gone only says so. */
export const BlockSettings = ({ blockKey, sectionKey }: { blockKey: string; sectionKey: string }) => {
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
        <SettingsHead name={block.title || block.blockType} />
        <p className="te-settings__wait">{words.settings.unknownType(block.blockType)}</p>
      </>
    )
  return (
    <>
      <SettingsHead about={type.use} name={type.name} />
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
