'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Comparison } from '#commands/template/versions/compareVersions.ts'
import type { Version } from '#commands/template/versions/listVersions.ts'
import { callCommand } from '../../common/callCommand.ts'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'

/** The template's versions, all or those of one block, and what can be asked about them. */
export const useVersions = (onlyBlock: string | undefined) => {
  const { id, saver } = useEditor()
  const { config } = useConfig()
  const words = useWords()
  const [versions, setVersions] = useState<Version[]>([])
  const [fault, setFault] = useState('')
  const base = `${config.routes.api}/templates/${id}`
  const call = useCallback(
    async <T>(path: string, body: Record<string, unknown>): Promise<T | undefined> => {
      try {
        setFault('')
        return await callCommand<T>(`${base}/${path}`, body, words)
      } catch (error) {
        setFault(error instanceof Error ? error.message : String(error))
        return undefined
      }
    },
    [base, words],
  )
  const load = useCallback(async () => {
    await saver.flush()
    const told = await call<{ versions: Version[] }>('versions', onlyBlock ? { blockKey: onlyBlock } : {})
    if (told) setVersions(told.versions)
  }, [call, saver, onlyBlock])
  useEffect(() => void load(), [load])

  const name = useCallback(
    async (rev: number, given: string) => {
      if (await call('name-version', { rev, name: given })) await load()
    },
    [call, load],
  )
  const compare = useCallback((from: number, to: number) => call<Comparison>('compare-versions', { from, to }), [call])
  return { versions, fault, name, compare }
}
