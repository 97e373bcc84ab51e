import { checkDocument } from '#document/answer/checkDocument.ts'
import { isPersonal } from '#document/answer/checkPersonal.ts'
import type { Blocks } from '#document/composition.ts'
import type { DocumentView } from './documentView.ts'
import { GapList } from './GapList.tsx'

/**
 * Before publication: personal identity numbers and likely names of pupils, each at its place. The review says the same
 * before hand-in, and the list of gaps before adoption. Nothing where there are none.
 */
export const PersonalFindings = ({ blocks, view }: { blocks: Blocks; view: DocumentView }) => {
  const { document, sections, input, words } = view
  const findings = checkDocument(blocks, input).filter(isPersonal)
  if (findings.length === 0) return null
  return (
    <section className="notice warning" aria-labelledby="personuppgifter">
      <h2 id="personuppgifter">{words.publish.personal}</h2>
      <p>{words.publish.personalHelp}</p>
      <GapList id={document.id} sections={sections} findings={findings} level="h3" words={words} />
    </section>
  )
}
