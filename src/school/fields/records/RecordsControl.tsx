import { use, useEffect, useRef, useState } from 'react'
import { checkWords } from '#document/answer/checkWords.ts'
import type { RecordsAnswer } from '#document/answer/form.ts'
import { newKey } from '../../saveQueue/newKey.ts'
import { useWords } from '../../words/InLanguage.tsx'
import type { ControlProps } from '../control.ts'
import { BlockContext, useAnswer, useForm } from '../FormContext.tsx'
import { GridFrame } from '../table/GridFrame.tsx'
import type { GridAccess } from '../table/grid/GridAccess.ts'
import type { GridLine, Place } from '../table/grid/model.ts'
import { gridOfRecords } from './gridOfRecords.ts'
import { RecordCard } from './RecordCard.tsx'

type Removed = { key: string; index: number; name: string }

/** A list of records: those set by the designer first, then those added here, which can be moved and taken away. */
export const RecordsControl = ({ field, path, id, labelledBy, describedBy }: ControlProps<'records'>) => {
  const { queue, readOnly } = useForm()
  const { records: words, field: phrases, language } = useWords()
  const instanceKey = use(BlockContext)
  const [answer] = useAnswer<Partial<RecordsAnswer>>(path)
  const [, setOrder] = useAnswer<string[]>([...path, 'order'])
  const [removed, setRemoved] = useState<Removed>()
  const [news, setNews] = useState('')
  const list = useRef<HTMLFieldSetElement>(null)
  const focusNext = useRef<string>(undefined)

  const preset = field.preset ?? []
  const order = answer?.order ?? []
  const added = order.filter((key) => !preset.some((record) => record.key === key))
  const answered = preset
    .map(({ key }) => key)
    .filter((key) => order.includes(key) || answer?.items?.[key] !== undefined)
  const whole = [...answered, ...added]

  // The order names every record that has an answer, also one set by the designer, from its first letter on.
  useEffect(() => {
    if (!readOnly && answered.some((key) => !order.includes(key))) setOrder(whole)
  })
  useEffect(() => {
    const target = focusNext.current && list.current?.querySelector<HTMLElement>(focusNext.current)
    focusNext.current = undefined
    if (target) target.focus()
  })

  const nameOf = (index: number) => `${field.itemLabel} ${preset.length + index + 1}`
  const insert = (key: string, values: Record<string, unknown>) => {
    queue.write(instanceKey, [...path, 'items', key], values)
    setOrder([...whole, key])
    setRemoved(undefined)
    setNews(words.added(nameOf(added.length)))
    focusNext.current = `[data-record="${key}"] :is(input, select, textarea, [contenteditable])`
  }
  const offers = readOnly ? [] : (field.offers ?? []).filter(({ key }) => !added.includes(key))
  const remove = (key: string) => {
    const index = added.indexOf(key)
    setRemoved({ key, index, name: nameOf(index) })
    setOrder(whole.filter((other) => other !== key))
    setNews('')
    focusNext.current = '[data-undo]'
  }
  const restore = ({ key, index }: Removed) => {
    setOrder([...answered, ...added.slice(0, index), key, ...added.slice(index)])
    setRemoved(undefined)
    focusNext.current = `[data-record="${key}"] :is(input, select, textarea, [contenteditable])`
  }
  const move = (key: string, by: -1 | 1) => {
    const index = added.indexOf(key)
    const moved = added.filter((other) => other !== key)
    moved.splice(index + by, 0, key)
    setOrder([...answered, ...moved])
    setNews(words.moved(index + by + 1, added.length))
    const atEdge = index + by === (by < 0 ? 0 : added.length - 1)
    focusNext.current = `[data-record="${key}"] [data-move="${atEdge ? -by : by}"]`
  }
  // A paste that is looked at before it is made names the same records each time.
  const nextKeys = useRef<string[]>([])
  const next = (index: number): GridLine => {
    nextKeys.current[index] ??= newKey()
    return { key: nextKeys.current[index], label: nameOf(added.length + index) }
  }
  const pathOf = ({ row, column }: Place) => [...path, 'items', row, column]
  const access: GridAccess = {
    model: gridOfRecords({ field, added: added.map((key, index) => ({ key, label: nameOf(index) })), next }),
    read: (cell) => queue.read(instanceKey, pathOf(cell)),
    write: (edits, rows) => {
      nextKeys.current = []
      for (const { key } of rows.added) queue.write(instanceKey, [...path, 'items', key], {})
      for (const edit of edits) queue.write(instanceKey, pathOf(edit), edit.after)
      const gone = rows.removed.map(({ key }) => key)
      if (rows.added.length + gone.length > 0)
        setOrder([...whole.filter((key) => !gone.includes(key)), ...rows.added.map(({ key }) => key)])
      void queue.flush()
    },
    readOnly,
  }
  const full = field.add !== undefined && added.length >= field.add.max
  const undoLine = (at: number) =>
    removed?.index === at && (
      <p className="undo">
        {words.removed(removed.name)}{' '}
        <button type="button" data-undo onClick={() => restore(removed)}>
          {words.undo}
        </button>
      </p>
    )
  return (
    <GridFrame access={access} name={checkWords(language).quoted(field.label)} className="records-control">
      <fieldset ref={list} className="records" aria-labelledby={labelledBy} aria-describedby={describedBy}>
        {preset.map((record) => (
          <RecordCard
            key={record.key}
            recordKey={record.key}
            name={record.label}
            field={field}
            path={path}
            given={record.given}
            orphaned={record.orphaned}
          />
        ))}
        {added.map((key, index) => (
          <div key={key}>
            {undoLine(index)}
            <RecordCard
              recordKey={key}
              isAdded
              name={nameOf(index)}
              field={field}
              path={path}
              onRemove={readOnly || !field.add ? undefined : () => remove(key)}
              onUp={readOnly || index === 0 ? undefined : () => move(key, -1)}
              onDown={readOnly || index === added.length - 1 ? undefined : () => move(key, 1)}
            />
          </div>
        ))}
        {undoLine(added.length)}
        {preset.length + added.length === 0 && readOnly && <p className="field-note calm">{phrases.none}</p>}
        <span role="status" className="visually-hidden">
          {news}
        </span>
        {offers.length > 0 && (
          <div className="prefill-offer">
            <p>{words.offers}</p>
            <ul>
              {offers.map(({ key, label, source, values }) => (
                <li key={key}>
                  {label} <span className="card-kind">({source})</span>{' '}
                  <button type="button" className="quiet" disabled={full} onClick={() => insert(key, values)}>
                    {words.take}
                    <span className="visually-hidden"> {label}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {field.add && !readOnly && (
          <button type="button" id={id} onClick={() => insert(newKey(), {})} disabled={full}>
            {field.add.label}
          </button>
        )}
        {full && field.add && <p className="field-note calm">{words.full(field.add.max)}</p>}
      </fieldset>
    </GridFrame>
  )
}
