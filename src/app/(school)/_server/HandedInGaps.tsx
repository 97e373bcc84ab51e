import { ownFindings } from '#commands/document/refuseFindings.ts'
import { checkDocument } from '#document/answer/checkDocument.ts'
import type { Blocks } from '#document/composition.ts'
import type { DocumentView } from './documentView.ts'
import { GapList } from './GapList.tsx'
import { stateWithGaps } from './stateText.ts'

/** What whoever is to adopt a document must know first: what it was handed in without, and what the school never marked. */
export const HandedInGaps = ({ blocks, view }: { blocks: Blocks; view: DocumentView }) => {
  const { document, sections, input, words } = view
  const phrases = words.handedInGaps
  const findings = ownFindings(input, checkDocument(blocks, input))
  const unmarked = sections.filter(({ asks, status, writing }) => asks && !writing.answering && status !== 'ready')
  if (findings.length === 0 && unmarked.length === 0) return null
  return (
    <section className="notice warning handed-in-gaps" aria-labelledby="luckor">
      <h2 id="luckor">
        {findings.length > 0
          ? stateWithGaps({ state: document.state, gaps: findings.length }, words)
          : phrases.unmarkedOnly}
      </h2>
      {findings.length > 0 && <p>{phrases.despite}</p>}
      <GapList id={document.id} sections={sections} findings={findings} level="h3" words={words} />
      {unmarked.length > 0 && (
        <p>
          <strong>{phrases.unmarked}</strong>{' '}
          {unmarked
            .map(({ form, status }) => `${form.title} (${words.sectionStatus[status].toLowerCase()})`)
            .join(', ')}
          .
        </p>
      )}
    </section>
  )
}
