import { el, escapeXml } from '#render/drawings/svg.ts'
import { endingOf, formatOf, type PackedPart } from './PackedPart.ts'

/** Something that was done with a document, in PREMIS's words for kinds and ours for what. `at` as ISO 8601. */
export type PremisEvent = {
  id: string
  kind: 'creation' | 'validation' | 'ingestion start' | 'metadata modification'
  at: string
  detail: string
  by?: string
}

const identifier = (name: string, kind: string, value: string) =>
  el(
    `premis:${name}Identifier`,
    {},
    el(`premis:${name}IdentifierType`, {}, kind),
    el(`premis:${name}IdentifierValue`, {}, escapeXml(value)),
  )

/** The files with their formats and sums, and what was done with the document, as PREMIS 3.0. */
export const premisOf = (files: PackedPart[], events: PremisEvent[]): string => {
  const objects = files.map((part) => {
    const { name, pronom } = formatOf[endingOf(part.path)] ?? { name: part.mime, pronom: '' }
    return el(
      'premis:object',
      { 'xsi:type': 'premis:file' },
      identifier('object', 'local', part.path),
      el(
        'premis:objectCharacteristics',
        {},
        el(
          'premis:fixity',
          {},
          el('premis:messageDigestAlgorithm', {}, 'SHA-256'),
          el('premis:messageDigest', {}, part.checksum.toUpperCase()),
        ),
        el('premis:size', {}, String(part.size)),
        el(
          'premis:format',
          {},
          el('premis:formatDesignation', {}, el('premis:formatName', {}, escapeXml(name))),
          ...(pronom
            ? [
                el(
                  'premis:formatRegistry',
                  {},
                  el('premis:formatRegistryName', {}, 'PRONOM'),
                  el('premis:formatRegistryKey', {}, pronom),
                ),
              ]
            : []),
        ),
      ),
    )
  })
  const told = events.map(({ id, kind, at, detail, by }) =>
    el(
      'premis:event',
      {},
      identifier('event', 'local', id),
      el('premis:eventType', {}, kind),
      el('premis:eventDateTime', {}, at),
      el(
        'premis:eventDetailInformation',
        {},
        el('premis:eventDetail', {}, escapeXml(by ? `${detail} (${by})` : detail)),
      ),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el(
    'premis:premis',
    {
      'xmlns:premis': 'http://www.loc.gov/premis/v3',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      version: '3.0',
    },
    ...objects,
    ...told,
  )}\n`
}
