import { useCallback } from 'react'
import { referenceNames } from '#document/input/rekeyed.ts'
import { useBlockTypes } from '../settings/useBlockTypes.ts'
import type { ReferencesOf } from './edits.ts'

/** By which settings blocks refer to others, so that blocks copied together go on referring to each other. */
export const useReferences = (): ReferencesOf => {
  const types = useBlockTypes()
  return useCallback((blockType) => referenceNames(types.get(blockType)?.fields ?? []), [types])
}
