import { useEffect, useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { post, type Refusal } from './api.ts'

/** As `PackageState` of commands, which this room does not know. */
export type PackageView = {
  state: 'none' | 'making' | 'ready' | 'stopped'
  made: number
  total: number
  failed: { document: string; unit: string; error: string }[]
  madeAt?: string
  error?: string
}
export type Version = 'internal' | 'public'
const often = 1500

/** A distribution's ZIP in one version: how far it has come, asked of the server while it is made, and how it is asked for. */
export const usePackage = (distributionId: string, version: Version, first: PackageView | undefined) => {
  const url = `/api-skola/utskick/${distributionId}/zip`
  const words = useWords()
  const [known, setKnown] = useState<Partial<Record<Version, PackageView>>>(first ? { internal: first } : {})
  const [refusal, setRefusal] = useState<Refusal>()
  const now = known[version]
  const isOpen = !now || now.state === 'making'
  useEffect(() => {
    if (!isOpen) return
    let timer: ReturnType<typeof setTimeout>
    let gone = false
    const ask = async () => {
      // A page nobody looks at, or a server that does not answer, asks again next time.
      const answer = document.hidden ? undefined : await fetch(`${url}?version=${version}`).catch(() => undefined)
      const next = answer?.ok ? ((await answer.json().catch(() => undefined)) as PackageView | undefined) : undefined
      if (gone) return
      if (next) setKnown((before) => ({ ...before, [version]: next }))
      timer = setTimeout(ask, often)
    }
    timer = setTimeout(ask, known[version] ? often : 0)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [url, version, isOpen, known])
  const make = async () => {
    setRefusal(undefined)
    const reply = await post<PackageView>(url, { audience: version }, { words })
    if (!reply.ok) return setRefusal(reply.refusal)
    setKnown((before) => ({ ...before, [version]: reply.data }))
  }
  return { view: now, refusal, make }
}
