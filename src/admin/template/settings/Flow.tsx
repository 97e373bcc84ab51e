import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import { afterKeys, untilPainted } from '../page/afterKeys.ts'
import { useEditor } from '../store/EditorContext.ts'
import { valuesOf } from './valuesOf.ts'

type Values = Record<string, unknown>
type Props = {
  /** Gives back the value as it then stands. */
  onValue: (value: Values) => Values | undefined
  keep: (value: Values, state: FormState) => void
}

/**
 * Each change of the form, also those the server answers with (defaults, new rows), goes to the template, as soon as the
 * key that made it is painted.
 */
export const Flow = ({ onValue, keep }: Props) => {
  const { store, saver } = useEditor()
  const [fields] = useAllFormFields()
  const take = useRef<() => void>(() => undefined)
  const later = useRef<ReturnType<typeof afterKeys>>(undefined)
  const seen = useRef<string>(undefined)
  take.current = () => {
    const values = valuesOf(fields)
    const now = JSON.stringify(values)
    if (now === seen.current) return
    const isFirst = seen.current === undefined
    seen.current = now
    const standing = isFirst ? undefined : onValue(values)
    if (standing) keep(standing, fields)
  }
  useEffect(() => {
    take.current()
    const waiting = afterKeys(() => take.current(), untilPainted)
    const leave = store.waitsFor(waiting.flush)
    later.current = waiting
    return () => {
      waiting.flush()
      leave()
      waiting.dispose()
    }
  }, [store])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks whenever the form has changed
  useEffect(() => {
    // What is typed is not saved, also while it waits to be taken.
    if (later.current?.ask()) saver.expect()
  }, [fields])
  return null
}
