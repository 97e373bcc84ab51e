import { decidedBy } from '#document/input/decision.ts'
import { formatDate } from '#document/text/swedish.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import type { Words } from '#school/words/sv.ts'

type Props = { document: DocumentFacts; words: Words }

/** Adopted versions that were corrected, the latest first, with their files. Nothing where there are none. */
export const EarlierVersions = ({ document: { id, earlier }, words }: Props) => {
  if (earlier.length === 0) return null
  const { versions, head, language } = words
  const day = (iso: string) => formatDate(iso.slice(0, 10), language)
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{versions.heading}</h2>
      {earlier.toReversed().map(({ version, adoption, by, at, reason, open }) => (
        <section key={version} className="panel" aria-labelledby={`version-${version}`}>
          <h3 id={`version-${version}`}>{versions.version(version)}</h3>
          <p>
            {head.adopted(decidedBy(adoption), day(adoption.date))}
            {adoption.paragraph ? `, § ${adoption.paragraph}` : ''}. {versions.replaced(by, day(at))}{' '}
            {open && versions.onTheWeb}
          </p>
          <p style={{ whiteSpace: 'pre-line' }}>{reason}</p>
          <div className="buttons">
            <a className="button" href={`/dokument/${id}/version/${version}/pdf`} download>
              {head.pdf}
            </a>
            <a className="button" href={`/dokument/${id}/version/${version}/docx`} download>
              {head.docx}
            </a>
            {adoption.archive?.files.internal?.pptx && (
              <a className="button" href={`/dokument/${id}/version/${version}/pptx`} download>
                {head.pptx}
              </a>
            )}
          </div>
        </section>
      ))}
    </section>
  )
}
