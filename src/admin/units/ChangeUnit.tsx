'use client'
import { Button, Drawer, toast, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import { callCommand } from '../common/callCommand.ts'
import { useWords } from '../words/useWords.ts'

const slug = 'change-unit'
type Kind = 'close' | 'merge' | 'move' | 'reopen'
type Other = { id: string; name: string; kind: string; closedOn?: string | null }

/** "Lägg ned, slå ihop eller flytta": from a day on, so that what the unit was is not rewritten. */
export const ChangeUnit = () => {
  const { id, data } = useDocumentInfo()
  const { openModal, closeModal } = useModal()
  const { config } = useConfig()
  const router = useRouter()
  const words = useWords()
  const say = words.unitChange
  const [kind, setKind] = useState<Kind>('close')
  const [others, setOthers] = useState<Other[]>([])
  const [fault, setFault] = useState('')
  const municipality = String(data?.municipality?.id ?? data?.municipality ?? '')
  useEffect(() => {
    if (!id || !municipality) return
    const query = `where[municipality][equals]=${municipality}&limit=2000&depth=0&sort=name`
    fetch(`${config.routes.api}/units?${query}`, { credentials: 'same-origin' })
      .then((response) => response.json() as Promise<{ docs: Other[] }>)
      .then(({ docs }) => setOthers(docs))
      .catch(() => setOthers([]))
  }, [config.routes.api, id, municipality])
  if (!id) return null
  const isClosed = Boolean(data?.closedOn)
  const offered: Kind[] = isClosed ? ['reopen', 'move'] : ['close', 'merge', 'move']
  const chosen = offered.includes(kind) ? kind : offered[0]
  const choices = others.filter(
    (other) => other.id !== id && !other.closedOn && (chosen === 'merge' ? other.kind === data?.kind : true),
  )
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const other = String(form.get('other') ?? '')
    setFault('')
    try {
      await callCommand(
        `${config.routes.api}/units/${id}/change`,
        {
          kind: chosen,
          ...(chosen === 'reopen' ? {} : { date: String(form.get('date') ?? '') }),
          ...(chosen === 'merge' ? { into: other } : chosen === 'move' ? { to: other } : {}),
        },
        words,
      )
      toast.success(say.done)
      closeModal(slug)
      router.refresh()
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="medium">
        {say.open}
      </Button>
      <Drawer slug={slug} title={say.title}>
        <form className="assembly-form" onSubmit={send}>
          <p>{say.help}</p>
          <label>
            {say.what}
            <select onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)} value={chosen}>
              {offered.map((one) => (
                <option key={one} value={one}>
                  {say.kinds[one]}
                </option>
              ))}
            </select>
          </label>
          {(chosen === 'merge' || chosen === 'move') && (
            <label>
              {say.other[chosen]}
              <select name="other" required>
                {choices.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {chosen !== 'reopen' && (
            <label>
              {say.date}
              <input max="2100-12-31" min="2000-01-01" name="date" required type="date" />
            </label>
          )}
          <p aria-live="assertive" className="assembly-form__fault">
            {fault}
          </p>
          <Button buttonStyle="primary" type="submit">
            {say.send}
          </Button>
        </form>
      </Drawer>
    </>
  )
}
