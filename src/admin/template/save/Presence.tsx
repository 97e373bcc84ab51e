'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Presence as Present } from '#commands/template/presence.ts'
import { callCommand } from '../../common/callCommand.ts'
import { useWords } from '../../words/useWords.ts'
import { findBlock } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'

const pause = 10_000

/** Who else is at work here; what they save comes in by itself. */
export const Presence = () => {
  const { id, saver, store } = useEditor()
  const { config } = useConfig()
  const words = useWords()
  const [writers, setWriters] = useState<Present['writers']>([])
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const told = document.hidden
        ? undefined
        : await callCommand<Present>(
            `${config.routes.api}/templates/${id}/presence`,
            { rev: saver.rev() },
            words,
          ).catch(() => undefined)
      if (gone) return
      if (told) {
        setWriters(told.writers)
        saver.hear({ ...told, conflicts: [] })
      }
      timer = setTimeout(ask, pause)
    }
    timer = setTimeout(ask, 1500)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [id, saver, config, words])
  if (writers.length === 0) return null
  const placeOf = ({ blockKey, sectionKey }: Present['writers'][number]) =>
    (blockKey && findBlock(store.get(), blockKey)?.block.title) ||
    store.get().sections.find((one) => one.sectionKey === sectionKey)?.title
  return (
    <p aria-live="polite" className="te-presence">
      {writers
        .map((writer) => {
          const place = placeOf(writer)
          return place ? words.save.writesIn(writer.name, place) : words.save.alsoHere(writer.name)
        })
        .join(' · ')}
    </p>
  )
}
