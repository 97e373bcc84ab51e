'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import { FormContext, type PlacedFinding } from '../fields/FormContext.tsx'
import { focusFromAddress } from '../fields/focusField.ts'
import { useWords } from '../words/InLanguage.tsx'
import { post } from './api.ts'
import { FindingsSummary } from './FindingsSummary.tsx'
import { Item, isShown } from './Item.tsx'
import { SaveStatusText } from './SaveStatusText.tsx'
import { StuckElsewhere } from './StuckElsewhere.tsx'
import { sendAnswer } from './sendAnswer.ts'
import { Unreadable } from './Unreadable.tsx'
import { UnreadLine } from './UnreadLine.tsx'
import { useNews } from './useNews.ts'
import { useSaveQueue } from './useSaveQueue.ts'
import { useSectionMark } from './useSectionMark.ts'
import type { ItemView, SectionStatus } from './view.ts'

export type SectionFormProps = {
  userId: string
  documentId: string
  sectionKey: string
  items: ItemView[]
  readOnly: boolean
  /** Whether the person answers here, and may see how the answers came about. */
  mayAnswer: boolean
  status: SectionStatus
  /** Handed in by itself, where another than the document's own answers it; by whoever signs for them. */
  handsIn?: { signs: boolean } | undefined
  /** What the administration said at its questions when the document came back, by block. */
  comments?: Record<string, string>
  /** Whether the person may send the document back, and comment on its questions first. */
  mayComment?: boolean
  /** Where the finished section leads: the next one, or the check page after the last. */
  next: { href: string; label: string }
}

/** A section's questions on one page, saved as they are answered. Marking it ready shows what remains; it never stops. */
export const SectionForm = ({
  userId,
  documentId,
  sectionKey,
  items,
  readOnly,
  mayAnswer,
  status: first,
  handsIn,
  comments = {},
  mayComment = false,
  next,
}: SectionFormProps) => {
  const words = useWords()
  const phrases = words.saveBar
  const send = useMemo(() => sendAnswer(userId, documentId, words), [userId, documentId, words])
  const queue = useSaveQueue({ userId, documentId, section: sectionKey, items, send, readOnly })
  const writers = useNews(documentId, queue, readOnly)
  const [findings, setFindings] = useState<PlacedFinding[]>([])
  const { status, marked } = useSectionMark(queue, sectionKey, first)
  const ready = status === 'ready'
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)
  const [acceptGaps, setAcceptGaps] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const form = useMemo(() => ({ queue, readOnly, findings }), [queue, readOnly, findings])

  // After the summary is there: a frame's wait loses the focus when the page is slow to draw.
  useEffect(() => {
    if (findings.length > 0) summary.current?.focus()
  }, [findings])
  useEffect(() => focusFromAddress(location.hash), [])
  const submit = async () => {
    setBusy(true)
    setMessage('')
    const saved = await queue.flush()
    const url = `/api-skola/dokument/${documentId}/lamna-in-avsnitt`
    const reply = saved ? await post(url, { sectionKey, handedIn: true, acceptGaps }, { words }) : undefined
    if (reply?.ok) {
      location.reload()
      return
    }
    setBusy(false)
    const refused = reply?.refusal
    const gaps = refused?.code === 'GAPS'
    if (gaps) setAcceptGaps(true)
    setFindings((refused?.details.findings as PlacedFinding[] | undefined) ?? [])
    setMessage(gaps ? phrases.gapsThenAgain : (refused?.message ?? phrases.notAllSaved))
  }
  const mark = async (on: boolean) => {
    setBusy(true)
    setMessage('')
    const saved = await queue.flush()
    if (on && !saved) {
      setBusy(false)
      setMessage(phrases.notAllSaved)
      return
    }
    const url = `/api-skola/dokument/${documentId}/klar`
    const reply = await post<{ findings?: PlacedFinding[] }>(url, { sectionKey, ready: on }, { words })
    setBusy(false)
    if (!reply.ok) {
      setMessage(reply.refusal.message)
      return
    }
    const found = on ? (reply.data.findings ?? []) : []
    marked(
      on,
      items.some(({ instanceKey }) => queue.read(instanceKey, []) !== undefined),
    )
    setMessage(on ? (found.length > 0 ? phrases.readyWithGaps : phrases.ready) : phrases.notReady)
    setFindings(found)
  }
  return (
    <FormContext value={form}>
      {findings.length > 0 && (
        <FindingsSummary ref={summary} findings={findings} items={items} heading={phrases.findings(findings.length)} />
      )}
      {items.filter(isShown).map((item) => (
        <Item
          key={item.instanceKey}
          item={item}
          unreadable={item.unreadable && <Unreadable item={item} send={readOnly ? undefined : send} />}
          historyOf={mayAnswer ? documentId : undefined}
          comment={comments[item.instanceKey]}
          commentOn={mayComment ? documentId : undefined}
          writers={writers.filter(({ instanceKey }) => instanceKey === item.instanceKey).map(({ name }) => name)}
        />
      ))}
      {!readOnly && <StuckElsewhere queue={queue} items={items} />}
      {!readOnly && (
        <div className="save-bar">
          <SaveStatusText queue={queue} />
          <UnreadLine queue={queue} items={items} />
          <div className="buttons">
            {!handsIn && (
              <button type="button" className={ready ? '' : 'primary'} disabled={busy} onClick={() => mark(!ready)}>
                {ready ? phrases.unmark : phrases.mark}
              </button>
            )}
            {handsIn?.signs && (
              <button type="button" className="primary" disabled={busy} onClick={submit}>
                {phrases.handIn}
              </button>
            )}
            <a className={ready ? 'button primary' : 'button'} href={next.href}>
              {next.label}
            </a>
          </div>
          <p className="save-message" role="status">
            {message}
          </p>
        </div>
      )}
    </FormContext>
  )
}
