'use client'
import { useEffect, useRef } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Chosen } from '../store/EditorContext.ts'
import { TokenMenu } from '../tokens/TokenMenu.tsx'
import { useChipsOver } from '../tokens/useChipsOver.ts'
import { BlockSettings } from './BlockSettings.tsx'
import { DocumentSettings } from './DocumentSettings.tsx'
import { focusField } from './focusField.ts'
import { SectionSettings } from './SectionSettings.tsx'

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
