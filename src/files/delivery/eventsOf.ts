import type { DocumentFacts } from '#load/loadDocument.ts'
import type { PremisEvent } from './premis.ts'
import type { Sip } from './Sip.ts'

/** What was done with a document, from its first adopted version to this package. */
export const eventsOf = ({ id, handedInAt, adoption, earlier }: DocumentFacts, sip: Sip): PremisEvent[] => {
  const event = (what: string, kind: PremisEvent['kind'], at: string | undefined, detail: string, by?: string) =>
    at ? [{ id: `${id}-${what}`, kind, at, detail, ...(by ? { by } : {}) }] : []
  return [
    ...earlier.flatMap(({ version, adoption: { date, by } }) =>
      event(`fastställt-${version}`, 'metadata modification', date, `Version ${version} fastställd`, by),
    ),
    ...event('inlämnat', 'metadata modification', handedInAt, 'Inlämnat'),
    ...event('fastställt', 'metadata modification', adoption?.date, 'Fastställt', adoption?.by),
    ...event('framställt', 'creation', adoption?.archive?.at, 'Filerna framställda och prövade mot sina regler'),
    ...event('paketerat', 'ingestion start', sip.at, 'Paketerat för leverans till arkiv'),
  ]
}
