'use client'
import { Button, Drawer, toast, useConfig, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { callCommand } from '../common/callCommand.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import { useWords } from '../common/words.ts'

type Props = { blockPath: string }

/** "Spara i biblioteket": this block as it was last saved, as a ready-made block of the municipality. */
export const SaveToLibrary = ({ blockPath }: Props) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { openModal, closeModal } = useModal()
  const { config } = useConfig()
  const unsaved = useUnsaved()
  const words = useWords()
  const blockKey = useFormFields(([fields]) => fields?.[`${blockPath}.blockKey`]?.value)
  const title = useFormFields(([fields]) => fields?.[`${blockPath}.title`]?.value)
  const [fault, setFault] = useState('')
  if (!id || collectionSlug !== 'templates' || typeof blockKey !== 'string' || blockKey === '') return null
  const slug = `save-to-library-${blockKey}`

  const open = () => {
    if (unsaved)
      toast.error(
        words(
          'Spara mallen först. Det är den sparade mallens block som läggs i biblioteket.',
          'Save the template first.',
        ),
      )
    else openModal(slug)
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
      const body = { blockKey, title: text('title'), description: text('description'), tags }
      const { version } = await callCommand<{ version: number }>(
        `${config.routes.api}/templates/${id}/library-save`,
        body,
        words,
      )
      toast.success(words(`Sparat i biblioteket, version ${version}.`, `Saved in the library, version ${version}.`))
      closeModal(slug)
      window.location.reload()
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={open} size="small">
        {words('Spara i biblioteket', 'Save in the library')}
      </Button>
      <Drawer slug={slug} title={words('Spara i biblioteket', 'Save in the library')}>
        <form className="assembly-form" onSubmit={save}>
          <label>
            {words('Rubrik', 'Title')}
            <input defaultValue={typeof title === 'string' ? title : ''} maxLength={300} name="title" required />
          </label>
          <label>
            {words('När blocket passar', 'When to use it')}
            <textarea maxLength={5000} name="description" rows={3} />
          </label>
          <label>
            {words('Märkord, med komma mellan', 'Tags, with commas between')}
            <input name="tags" />
          </label>
          <p aria-live="assertive" className="assembly-form__fault">
            {fault}
          </p>
          <Button type="submit">{words('Spara', 'Save')}</Button>
        </form>
      </Drawer>
    </>
  )
}
