'use client'
import { Form, RenderFields } from '@payloadcms/ui'
import type { ClientField, FormState } from 'payload'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../words/useWords.ts'
import { Flow } from './Flow.tsx'
import { choiceNames, needsServer } from './needsServer.ts'
import { openRows } from './openRows.ts'
import { useFormStates } from './useFormStates.ts'

type Values = Record<string, unknown>
type Props = {
  /** `templates.sections.blocks.<type>` or `templates.sections`: a key of Payload's map of field schemas. */
  schemaPath: string
  fields: ClientField[]
  /** What stands there when the form opens. Changes from outside need another `key` on this component. */
  value: Values
  /** What conditions and filters may look at besides, kept small. */
  documentFields: FormState
  isBlock: boolean
  /** Gives back the value as it then stands, by which the form's state is kept. */
  onValue: (value: Values) => Values | undefined
}

/** One part of the template as a Payload form of its own, with the block's own fields; each change is plain JSON. */
export const SubForm = ({ schemaPath, fields, value, documentFields, isBlock, onValue }: Props) => {
  const states = useFormStates()
  const words = useWords()
  const [initialState, setInitialState] = useState<FormState>()
  const [failed, setFailed] = useState(false)
  const last = useRef<FormState>({})
  const abort = useRef<AbortController>(undefined)
  const choices = useMemo(() => choiceNames(fields), [fields])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what stood there when it opened
  useEffect(() => {
    let current = true
    states
      .open(schemaPath, value, documentFields, isBlock)
      .then((state) => {
        if (!current) return
        if (!state) return setFailed(true)
        last.current = state
        setInitialState(state)
      })
      .catch(() => current && setFailed(true))
    return () => {
      current = false
      abort.current?.abort()
    }
  }, [])

  const onChange = useCallback(
    async ({ formState }: { formState: FormState }): Promise<FormState> => {
      if (!needsServer(last.current, formState, choices)) return {}
      last.current = formState
      abort.current?.abort()
      abort.current = new AbortController()
      const state = await states.ask(
        schemaPath,
        {
          formState,
          docPreferences: openRows(formState),
          documentFormState: documentFields,
          renderAllFields: false,
          ...(isBlock ? { initialBlockFormState: formState } : {}),
        },
        abort.current.signal,
      )
      return state ?? {}
    },
    [states, schemaPath, choices, documentFields, isBlock],
  )
  if (failed)
    return (
      <p className="te-settings__wait" role="status">
        {words.settings.unreachable}
      </p>
    )
  if (!initialState) return <div aria-busy="true" className="te-settings__wait" />
  return (
    <Form disableValidationOnSubmit el="div" initialState={initialState} onChange={[onChange]}>
      <Flow keep={states.keep} onValue={onValue} />
      <RenderFields
        fields={fields}
        forceRender
        margins="small"
        parentIndexPath=""
        parentPath=""
        parentSchemaPath={schemaPath}
        permissions={true}
      />
    </Form>
  )
}
