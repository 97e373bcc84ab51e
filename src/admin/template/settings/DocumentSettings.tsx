'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Design } from '../store/design.ts'
import { useDesign, useEditor } from '../store/EditorContext.ts'

type Choice = 'language' | 'layout' | 'theme' | 'spacing' | 'partPages' | 'answeredBy'
type Option = { value: string; label: Record<string, string> | string }
const optionsOf = (fields: readonly unknown[], name: string): Option[] => {
  const field = fields.find((one) => (one as { name?: string }).name === name) as { options?: Option[] } | undefined
  return field?.options ?? []
}

/** What holds for the whole document. */
export const DocumentSettings = () => {
  const { store } = useEditor()
  const words = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const design = useDesign(store, (now) => now)
  const fields = config.collections.find(({ slug }) => slug === 'templates')?.fields ?? []
  const set = (part: Partial<Design>) => store.change((now) => ({ ...now, ...part }), { group: 'document' })
  const choice = (name: Choice, label: string, none?: string) => (
    <Row label={label}>
      {(id) => (
        <select id={id} onChange={({ target }) => set({ [name]: target.value || null })} value={design[name] ?? ''}>
          {none ? <option value="">{none}</option> : null}
          {optionsOf(fields, name).map(({ value, label: text }) => (
            <option key={value} value={value}>
              {getTranslation(text, i18n)}
            </option>
          ))}
        </select>
      )}
    </Row>
  )
  return (
    <div className="te-document">
      <header className="te-settings__head">
        <h2>{words.settings.document}</h2>
      </header>
      <Row label={words.settings.title}>
        {(id) => (
          <input id={id} onChange={({ target }) => set({ title: target.value })} type="text" value={design.title} />
        )}
      </Row>
      {choice('language', words.settings.language)}
      {choice('layout', words.settings.layout)}
      {choice('theme', words.settings.theme, words.settings.noTheme)}
      {design.layout === 'slides' ? null : (
        <>
          {choice('spacing', words.settings.spacing, words.settings.asTheTheme)}
          {choice('partPages', words.settings.partPages, words.settings.asTheTheme)}
        </>
      )}
      {choice('answeredBy', words.settings.answeredBy, words.settings.unitAnswers)}
      <p>{words.settings.choose}</p>
    </div>
  )
}

const Row = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId()
  return (
    <div className="te-row">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
