'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { OtherTemplate } from '#commands/template/otherTemplates.ts'
import type { PageFacts } from '#commands/template/page/pageFacts.ts'
import { callCommand } from '../../common/callCommand.ts'
import { useWords } from '../../words/useWords.ts'
import { createOthers } from '../choices/createOthers.ts'
import { readChosenPlace } from '../page/chosenPlace.ts'
import { createPageClient } from '../page/createPageClient.ts'
import { openWorker } from '../page/openWorker.ts'
import { browserKeep } from '../save/browserKeep.ts'
import { createSaver } from '../save/createSaver.ts'
import { sendSave } from '../save/sendSave.ts'
import { createStore } from '../store/createStore.ts'
import { readDesign } from '../store/design.ts'
import type { Chosen, Editor } from '../store/EditorContext.ts'

/** The template that Payload's edit view has loaded, opened: its store, its page and its way to the server. */
export const useOpenEditor = (): { editor: Editor | undefined; chosen: Chosen } => {
  const { id, initialData } = useDocumentInfo()
  const { config } = useConfig()
  const words = useWords()
  const [chosen, setChosen] = useState<Chosen>({})
  const [editor, setEditor] = useState<Editor>()
  const base = `${config.routes.api}/templates/${id}`
  // Always a new object: choosing the same again leads there again.
  const choose = useCallback((next: Chosen) => setChosen({ ...next }), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each template; what Payload reloads comes by presence
  useEffect(() => {
    if (!id || !initialData) return
    const stored = initialData as Record<string, unknown>
    const store = createStore(readDesign(stored))
    const saver = createSaver({
      store,
      rev: Number(stored.rev ?? 0),
      updatedAt: String(stored.updatedAt ?? ''),
      send: (outgoing) => sendSave(`${base}/save`, outgoing),
      keep: browserKeep(String(id)),
    })
    const page = createPageClient({
      store,
      port: openWorker(),
      fetchFacts: (place) => callCommand<PageFacts>(`${base}/page-facts`, place, words),
    })
    const others = createOthers(() => callCommand<OtherTemplate[]>(`${base}/other-templates`, {}, words))
    saver.recover()
    void page.show(readChosenPlace(String(id)))
    setEditor({ id: String(id), store, saver, page, others, choose })
    const leave = () => {
      saver.keepSoon()
      void saver.flush()
    }
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', saver.retry)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', saver.retry)
      document.removeEventListener('visibilitychange', hide)
      leave()
      saver.dispose()
      page.dispose()
    }
  }, [id])
  return useMemo(() => ({ editor, chosen }), [editor, chosen])
}
