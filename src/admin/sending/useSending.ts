import { useMemo, useState } from 'react'
import type { Sending } from '#commands/distribution/readSending.ts'
import type { SectionTimes } from '#document/times/sectionTimes.ts'
import type { Language } from '#document/tree/tree.ts'
import { askAt, told } from '../figures/askFigures.ts'
import { wordsOf } from '../words/wordsOf.ts'
import { chosenOf, noRules, type Rules } from './rules.ts'

type Sent = { distributionId: string }
type Tried = { documentId: string }

/** Who is chosen and what they are told, the sending and the trying. What is refused leaves everything as it is. */
export const useSending = (sending: Sending, language: Language) => {
  const words = wordsOf(language)
  const ask = useMemo(
    () => askAt(`/api/editions/${sending.editionId}`, language, words),
    [sending.editionId, language, words],
  )
  const [rules, setRules] = useState<Rules>(noRules)
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [times, setTimes] = useState<SectionTimes>({})
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState<'send' | 'try'>()
  const chosen = chosenOf(sending.units, rules, byHand)
  const run = async (what: 'send' | 'try', action: () => Promise<string>) => {
    setBusy(what)
    setFault('')
    try {
      location.assign(await action())
    } catch (error) {
      setFault(told(error))
      setBusy(undefined)
    }
  }
  const send = (form: FormData) => {
    if (chosen.length === 0) return setFault(words.distribution.noUnit)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const optional = Object.fromEntries(['title', 'letter'].flatMap((name) => (text(name) ? [[name, text(name)]] : [])))
    return run('send', async () => {
      const { distributionId } = await ask<Sent>('distribute', {
        schoolYear: Number(text('schoolYear')),
        deadline: text('deadline'),
        unitIds: chosen.map(({ id }) => id),
        ...(Object.keys(times).length > 0 ? { times } : {}),
        ...optional,
      })
      return `/uppfoljning/${distributionId}`
    })
  }
  const tryOut = (unitId: string, schoolYear: number) =>
    run('try', async () => {
      const { documentId } = await ask<Tried>('try', { unitId, schoolYear })
      return `/dokument/${documentId}`
    })
  return {
    rules,
    setRules,
    chosen,
    choose: (id: string, on: boolean) => setByHand((now) => new Map(now).set(id, on)),
    times,
    setTimes,
    fault,
    busy,
    send,
    tryOut,
  }
}
