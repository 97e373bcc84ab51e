'use client'
import { useDocumentInfo, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useMemo } from 'react'

type Values = Record<string, unknown>
/** States of forms by the very value they show, and of a block type that has just been made. */
const shown = new WeakMap<Values, FormState>()
const fresh = new Map<string, FormState>()

const isFresh = (value: Values) => Object.keys(value).every((name) => ['id', 'blockKey', 'blockType'].includes(name))
/** The state of another new block of the type, as this one's: nothing but its keys differs. */
const asOwn = (state: FormState, value: Values): FormState => {
  const own = { ...state }
  for (const name of ['id', 'blockKey', 'blockType'])
    if (own[name]) own[name] = { ...own[name], value: value[name], initialValue: value[name] }
  return own
}

/**
 * Payload's state of a form for one part of the template, asked of the server once: a part that was open before, and a
 * new block of a type that was, open at once and without a network.
 */
export const useFormStates = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { getFormState } = useServerFunctions()

  const ask = useCallback(
    async (schemaPath: string, args: Values, signal?: AbortSignal): Promise<FormState | undefined> => {
      const asked = {
        id,
        collectionSlug,
        docPermissions: { fields: true },
        docPreferences: { fields: {} },
        operation: 'update',
        schemaPath,
        skipValidation: true,
        ...(signal ? { signal } : {}),
        ...args,
      }
      // A block alone is no document: Payload's type asks for what only a whole form has.
      const whole = asked as unknown as Parameters<typeof getFormState>[0]
      const answer = (await getFormState(whole)) as { state?: FormState } | null
      return answer?.state
    },
    [getFormState, id, collectionSlug],
  )
  const open = useCallback(
    async (schemaPath: string, value: Values, documentFormState: FormState, isBlock: boolean) => {
      const known = shown.get(value)
      if (known) return known
      const made = isBlock && isFresh(value) ? fresh.get(schemaPath) : undefined
      if (made) return asOwn(made, value)
      const state = await ask(schemaPath, {
        data: structuredClone(value),
        ...(isBlock ? { initialBlockData: value } : {}),
        documentFormState,
        renderAllFields: true,
      })
      if (state && isBlock && isFresh(value)) fresh.set(schemaPath, state)
      return state
    },
    [ask],
  )
  const keep = useCallback((value: Values, state: FormState) => void shown.set(value, state), [])
  return useMemo(() => ({ ask, open, keep }), [ask, open, keep])
}
