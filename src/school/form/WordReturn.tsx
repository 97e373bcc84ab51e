'use client'
import { useId, useState } from 'react'
import { useWords } from '../words/InLanguage.tsx'
import { post, type Refusal } from './api.ts'
import { FileChoice } from './FileChoice.tsx'
import { type WordFinding, WordFindings } from './WordFindings.tsx'

type Taken = { findings: WordFinding[]; same: number; answers: number; stored: boolean }

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  // In parts, for a call takes so and so many arguments.
  for (let at = 0; at < bytes.length; at += 30_000) text += String.fromCharCode(...bytes.subarray(at, at + 30_000))
  return btoa(text)
}

/** A Word file handed back: first what was found in it, then, when the person says so, stored. */
export const WordReturn = ({ documentId }: { documentId: string }) => {
  const all = useWords()
  const { word: words } = all
  const [file, setFile] = useState<string>()
  const [taken, setTaken] = useState<Taken>()
  const [told, setTold] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const id = useId()

  const send = async (content: string, store: boolean) => {
    setTold(store ? words.saving : words.reading)
    setRefusal(undefined)
    const reply = await post<Taken>(`/api-skola/dokument/${documentId}/word`, { file: content, store }, { words: all })
    setTold(reply.ok && store ? words.saved : '')
    if (reply.ok) setTaken(reply.data)
    else setRefusal(reply.refusal)
  }
  const choose = async (chosen: File | undefined) => {
    setTaken(undefined)
    setFile(undefined)
    if (!chosen) return
    const content = await base64Of(chosen)
    setFile(content)
    await send(content, false)
  }
  return (
    <section className="panel stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.handBack}</h2>
      <FileChoice accept=".docx" choose={words.choose} file={words.file} onChoose={(chosen) => void choose(chosen)} />
      <p aria-live="polite">{told}</p>
      <p role="alert" className="field-finding">
        {refusal?.message}
      </p>
      {taken && (
        <>
          <p>
            <strong>{words.found(taken.answers)}</strong> {words.same(taken.same)} {taken.stored ? '' : words.unsaved}
          </p>
          <WordFindings findings={taken.findings} words={words} />
          <div className="buttons">
            {!taken.stored && taken.answers > 0 && file && (
              <button className="primary" onClick={() => void send(file, true)} type="button">
                {words.save}
              </button>
            )}
            <a className="button" href={`/dokument/${documentId}`}>
              {words.toDocument}
            </a>
          </div>
        </>
      )}
    </section>
  )
}
