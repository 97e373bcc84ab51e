'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { Choose } from '#blocks/kit/index.ts'
import { inLanguage } from '#language'
import type { RowNames } from '#plugins/assembly/rowNames.ts'
import { useChoices } from '../template/choices/useChoices.ts'
import { useMaybeEditor } from '../template/store/EditorContext.ts'
import { useOpenWhenNew } from '../template/useOpenWhenNew.ts'
import { useLanguage } from '../words/useWords.ts'

type Props = { names?: RowNames }
const nothingChosen: Choose = { from: 'columns', of: '-' }
type Row = { label?: string; key?: string; value?: unknown } & Record<string, unknown>

/** The header of a row: what it is called or else what it says first, its key, and a role's name. */
export const KeyedLabel = ({ names }: Props) => {
  const { data, rowNumber } = useRowLabel<Row>()
  const language = useLanguage()
  const editor = useMaybeEditor()
  const texts = names?.texts ?? ['label']
  const first = texts.find((name) => typeof data?.[name] === 'string' && data[name].trim() !== '')
  const stored = first ? String(data?.[first]) : undefined
  // What is chosen is stored by its key, and told by its name.
  const choices = useChoices((first && names?.chosen?.[first]) || nothingChosen)
  const called = choices.find(({ value }) => value === stored)?.label ?? stored
  const chosen = (names?.choices ?? []).slice(0, 2).flatMap(({ name, options }) => {
    const value = data?.[name]
    const label = options?.find((option) => option.value === value)?.label
    return label ? inLanguage(label, language) : typeof value === 'number' ? String(value).replace('-', '−') : []
  })
  useOpenWhenNew([called, data?.key])
  const kind = names ? inLanguage(names.row, language) : ''
  return (
    <span className="assembly-label">
      <strong>{called || chosen.join(' · ') || `${kind} ${(rowNumber ?? 0) + 1}`.trim()}</strong>
      {data?.key && !editor ? <code className="assembly-label__key">{data.key}</code> : null}
      {!names && typeof data?.value === 'string' ? <span className="assembly-label__kind">{data.value}</span> : null}
    </span>
  )
}
