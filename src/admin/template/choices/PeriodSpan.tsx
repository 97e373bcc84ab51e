'use client'
import { useFormFields } from '@payloadcms/ui'
import { useId } from 'react'
import { useWords } from '../../words/useWords.ts'
import type { Store } from '../store/createStore.ts'
import { findBlock } from '../store/design.ts'
import { useDesign, useMaybeEditor } from '../store/EditorContext.ts'
import { setBlock } from '../store/edits.ts'
import { rowsOfSpan, type Span, spanOf } from './periodSpans.ts'

type Props = { list: string }
const terms = ['VT', 'HT', 'schoolYear', 'year'] as const
const counts = [1, 3, 5] as const

/** "The last five years" as one choice, above the list of periods that it makes. */
export const PeriodSpan = ({ list }: Props) => {
  const store = useMaybeEditor()?.store
  const blockKey = useFormFields(([fields]) => fields?.blockKey?.value as string | undefined)
  return store && blockKey ? <SpanChoice blockKey={blockKey} list={list} store={store} /> : null
}

const SpanChoice = ({ list, store, blockKey }: Props & { store: Store; blockKey: string }) => {
  const { choices: words } = useWords()
  const id = useId()
  const rows = useDesign(store, (design) => findBlock(design, blockKey)?.block[list])
  const now = spanOf(rows)
  const choices = terms.flatMap((term) => counts.map((count) => ({ term, count })))
  const value = now ? `${now.term} ${now.count}` : Array.isArray(rows) && rows.length > 0 ? 'own' : ''
  const isListed = choices.some(({ term, count }) => `${term} ${count}` === value)
  return (
    <div className="field-type te-row">
      <label htmlFor={id}>{words.periods}</label>
      <select
        id={id}
        onChange={({ target }) => {
          const [term, count] = target.value.split(' ')
          const made = count ? rowsOfSpan({ term: term as Span['term'], count: Number(count) }) : []
          store.change((design) => setBlock(design, blockKey, (block) => ({ ...block, [list]: made })))
        }}
        value={isListed || value === '' ? value : 'own'}
      >
        <option value="">{words.usualPeriods}</option>
        {choices.map(({ term, count }) => (
          <option key={`${term} ${count}`} value={`${term} ${count}`}>
            {words.spans[term][count]}
          </option>
        ))}
        {isListed || value === '' ? null : (
          <option disabled value="own">
            {words.ownPeriods}
          </option>
        )}
      </select>
    </div>
  )
}
