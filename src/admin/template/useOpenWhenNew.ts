'use client'
import { useForm, useFormModified, useRowLabel } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.values(value).every(isEmpty))

/** While answers to questions asked before the row was opened may still come in, and fold it again. */
const settling = 20_000

/**
 * Rows come folded, so that a long list can be read. Payload folds the one just added too, as soon as the server has
 * answered: whoever added it wants to fill it in. `named` is what tells a row, empty in a new one.
 */
export const useOpenWhenNew = (named: unknown): void => {
  const { path } = useRowLabel<Record<string, unknown>>()
  const { dispatchFields, getField } = useForm()
  const modified = useFormModified()
  const openUntil = useRef<number>(undefined)
  useEffect(() => {
    openUntil.current ??= modified && isEmpty(named) ? Date.now() + settling : 0
    if (Date.now() > openUntil.current || !isEmpty(named)) return
    const [, list, index] = /^(.*)\.(\d+)$/u.exec(path) ?? []
    const rows = list ? getField(list)?.rows : undefined
    if (!list || !rows?.[Number(index)]?.collapsed) return
    const updatedRows = rows.map((row, at) => (at === Number(index) ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  })
}
