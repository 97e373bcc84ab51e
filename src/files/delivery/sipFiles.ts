import type { Payload } from 'payload'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { sha256 } from '../cacheKey.ts'
import type { ZipFile } from '../package/zipOf.ts'
import { agentsOf } from './agentsOf.ts'
import { contentsText } from './contentsText.ts'
import { documentParts, type Part } from './documentParts.ts'
import { dublinCore } from './dublinCore.ts'
import { eventsOf } from './eventsOf.ts'
import { metsOf } from './mets.ts'
import { endingOf, formatOf, type PackedPart } from './PackedPart.ts'
import { premisOf } from './premis.ts'
import type { Sip } from './Sip.ts'

const written = (path: string, bytes: Uint8Array): ZipFile => ({ path, bytes: async () => bytes })
const told = ({ path, bytes, at }: Part): PackedPart => ({
  path,
  mime: formatOf[endingOf(path)]?.mime ?? 'application/octet-stream',
  size: bytes.byteLength,
  checksum: sha256(bytes),
  at,
})
const text = (path: string, content: string, at: string): Part => ({
  path,
  bytes: new Uint8Array(Buffer.from(content)),
  at,
})

/** A document's folder among the representations: said so that people find it, and in signs that every system takes. */
export const folderOf = ({
  id,
  unitSnapshot,
  schoolYear,
}: Pick<DocumentFacts, 'id' | 'unitSnapshot' | 'schoolYear'>): string => {
  const key = unitSnapshot.key.normalize('NFD').replace(/[^A-Za-z0-9]+/gu, '-')
  return `${key}-${schoolYear}-${sha256(id).slice(0, 8)}`
}

const describe = ({ title, unitSnapshot, schoolYear, registryNumber, adoption, id }: DocumentFacts, sip: Sip) =>
  dublinCore({
    title: [title],
    creator: [unitSnapshot.name],
    publisher: [sip.profile.archivist],
    date: [adoption?.date ?? ''],
    type: ['Text'],
    language: ['sv'],
    identifier: [registryNumber ?? '', id],
    coverage: [formatSchoolYear(schoolYear)],
  })

/**
 * A submission information package after FGS Paketstruktur 2.0 (E-ARK CSIP and SIP 2.1.0), a file at a time: a representation
 * for each document, what METS tells of it after it, and the package's own METS last. Throws as `documentParts`.
 */
export async function* sipFiles(
  payload: Payload,
  sip: Sip,
  documents: readonly DocumentFacts[],
): AsyncGenerator<ZipFile> {
  const agents = agentsOf(sip)
  const { agreement, referenceCode, contact } = sip.profile
  const groups = []
  for (const document of documents) {
    const folder = `representations/${folderOf(document)}`
    const inside = (part: Part) => written(`${sip.id}/${folder}/${part.path}`, part.bytes)
    const parts = await documentParts(payload, document, { withPublic: sip.profile.withPublic, until: sip.at })
    const data = parts.map(told)
    for (const part of parts) yield inside(part)
    const about = text('metadata/descriptive/dc.xml', describe(document, sip), sip.at)
    const premis = text('metadata/preservation/premis.xml', premisOf(data, eventsOf(document, sip)), sip.at)
    for (const part of [about, premis]) yield inside(part)
    const mets = text(
      'METS.xml',
      metsOf({
        id: folderOf(document),
        label: `${document.unitSnapshot.name}: ${document.title}`,
        at: sip.at,
        agents,
        descriptive: [told(about)],
        preservation: [told(premis)],
        groups: [{ use: 'Data', files: data }],
      }),
      sip.at,
    )
    yield inside(mets)
    groups.push({
      use: `Representations/${folderOf(document)}`,
      files: [{ ...told(mets), path: `${folder}/METS.xml` }],
      points: true,
    })
  }
  const about = text(
    'metadata/descriptive/dc.xml',
    dublinCore({
      title: [sip.label],
      creator: [sip.profile.archivist],
      date: [sip.at.slice(0, 10)],
      type: ['Collection'],
      language: ['sv'],
      identifier: [sip.id],
      coverage: [formatSchoolYear(sip.schoolYear)],
      // METS has one who submits: whom to ask stands here.
      description: [`${documents.length} dokument`, contact && `Kontaktperson: ${contact}`],
    }),
    sip.at,
  )
  const contents = text('documentation/innehall.txt', contentsText, sip.at)
  for (const part of [about, contents]) yield written(`${sip.id}/${part.path}`, part.bytes)
  const root = metsOf({
    id: sip.id,
    label: sip.label,
    at: sip.at,
    agents,
    records: [
      ...(agreement ? [{ type: 'SUBMISSIONAGREEMENT', text: agreement } as const] : []),
      ...(referenceCode ? [{ type: 'REFERENCECODE', text: referenceCode } as const] : []),
    ],
    descriptive: [told(about)],
    groups: [{ use: 'Documentation', files: [told(contents)] }, ...groups],
  })
  yield written(`${sip.id}/METS.xml`, new Uint8Array(Buffer.from(root)))
}
