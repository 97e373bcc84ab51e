'use client'
import { Button, Drawer, toast, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { callCommand } from '../common/callCommand.ts'
import { useMaybeEditor } from '../template/store/EditorContext.ts'
import { useWords } from '../words/useWords.ts'

type Props = {
  /** What is saved: a block, or a section and all its blocks. */
  what: { blockKey: string } | { sectionKey: string }
  title: string
}

/** "Spara i biblioteket": this block or section as it was last saved, ready-made for all templates of the municipality. */
export const SaveToLibrary = ({ what, title }: Props) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { openModal, closeModal } = useModal()
  const { config } = useConfig()
  const editor = useMaybeEditor()
  const words = useWords()
  const say = words.saveToLibrary
  const [fault, setFault] = useState('')
  if (!id || collectionSlug !== 'templates') return null
  const slug = `save-to-library-${Object.values(what).join()}`

  const open = async () => {
    // What is saved is put into the library.
    if (await editor?.saver.flush()) openModal(slug)
    else toast.error(say.unsaved)
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const tags = text('tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean)
    try {
      const body = { ...what, title: text('title'), description: text('description'), tags }
      const { version } = await callCommand<{ version: number }>(
        `${config.routes.api}/templates/${id}/library-save`,
        body,
        words,
      )
      toast.success(say.saved(version))
      closeModal(slug)
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => void open()} size="small">
        {say.open}
      </Button>
      <Drawer slug={slug} title={say.open}>
        <form className="assembly-form" onSubmit={save}>
          <label>
            {say.title}
            <input defaultValue={title} maxLength={300} name="title" required />
          </label>
          <label>
            {say.description}
            <textarea maxLength={5000} name="description" rows={3} />
          </label>
          <label>
            {say.tags}
            <input name="tags" />
          </label>
          <p aria-live="assertive" className="assembly-form__fault">
            {fault}
          </p>
          <Button type="submit">{say.save}</Button>
        </form>
      </Drawer>
    </>
  )
}
