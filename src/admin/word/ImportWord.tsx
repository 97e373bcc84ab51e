'use client'
import { useStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { DraftReview } from './DraftReview.tsx'
import { type ReadFile, readFile } from './readFile.ts'

/** "Läs in en Wordmall": choose a file, review what became of it, make the template. */
export const ImportWord = () => {
  const { wordImport: words } = useWords()
  const { setStepNav } = useStepNav()
  const [file, setFile] = useState<ReadFile>()
  const [told, setTold] = useState('')
  useEffect(() => setStepNav([{ label: words.title }]), [setStepNav, words])

  const choose = async (chosen: File) => {
    setTold(words.reading)
    // Lets the line be painted before the reading, which takes the browser whole.
    await new Promise((done) => setTimeout(done, 30))
    const read = await readFile(chosen)
    setTold('fault' in read ? words.faults[read.fault] : '')
    setFile('fault' in read ? undefined : read)
  }
  return (
    <div className="wi">
      <h1>{words.title}</h1>
      {file ? (
        <DraftReview
          file={file}
          key={`${file.name} ${file.carried ? 'own' : 'other'}`}
          onAnother={() => setFile(undefined)}
          onAsOther={() => setFile({ ...file, carried: undefined, rewritten: [] })}
        />
      ) : (
        <ChooseFile onChoose={choose} told={told} />
      )}
    </div>
  )
}
