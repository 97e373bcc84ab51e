import { notFound } from 'next/navigation'
import { instructionsHtml } from '#app/(school)/_server/instructionsHtml.ts'
import { requireActor } from '#app/(school)/_server/session.ts'
import { CommandError } from '#commands/common/CommandError.ts'
import { type Filling, formFacts } from '#commands/template/page/formFacts.ts'
import { FormPreview } from '#school/form/FormPreview.tsx'
import { Guidance } from '#school/form/Guidance.tsx'
import { InLanguage } from '#school/words/InLanguage.tsx'
import { wordsOf } from '#school/words/wordsOf.ts'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | undefined>> }

const fillings: Record<string, Filling> = { forra: 'earlier', exempel: 'example' }

/** A template's form as the chosen school meets it, on one page; what is tried out is not saved. */
const FormPage = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { enhet = '', lasar = '', svar } = await searchParams
  const actor = await requireActor(`/forhandsgranska/mall/${id}/formular`)
  const filling = fillings[svar ?? ''] ?? 'empty'
  const args = { templateId: id, unitId: enhet, schoolYear: Number(lasar), filling }
  const facts = await formFacts(actor, args).catch((error: unknown) => {
    if (error instanceof CommandError) return undefined
    throw error
  })
  if (!facts) notFound()
  const { sections, input } = facts
  const { language } = input.template
  const words = wordsOf(language)
  const shown = await Promise.all(
    sections.map(async (section) => {
      const html = await instructionsHtml(
        actor.payload,
        input,
        section.items.map(({ instructions }) => instructions),
      )
      return {
        ...section,
        items: section.items.map(({ instructions: _, ...item }, at) => ({ ...item, instructionsHtml: html[at] ?? '' })),
      }
    }),
  )
  return (
    <InLanguage language={language}>
      <main id="innehall">
        {filling === 'earlier' && Object.keys(input.answers).length === 0 && (
          <p className="notice">{words.item.noEarlier}</p>
        )}
        {shown
          .filter(({ kind, items }) => kind !== 'part' && items.some((item) => item.form || item.instructionsHtml))
          .map(({ sectionKey, number, title, help, items }) => (
            <section key={sectionKey}>
              <div className="page-head">
                <h1>{[number, title].filter(Boolean).join(' ')}</h1>
              </div>
              {help && <Guidance help={help} name={words.item.section} plain />}
              <FormPreview items={items} />
            </section>
          ))}
      </main>
    </InLanguage>
  )
}
export default FormPage
