import type { Payload } from 'payload'
import { formatSchoolYear } from '#document/text/swedish.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { sha256 } from '../cacheKey.ts'
import type { ZipFile } from '../package/zipOf.ts'
import { contentsText } from './contentsText.ts'
import type { DeliveryProfile } from './DeliveryProfile.ts'
import { documentParts, type Part } from './documentParts.ts'
import { dublinCore } from './dublinCore.ts'
import { type MetsAgent, metsOf } from './mets.ts'
import { endingOf, formatOf, type PackedPart } from './PackedPart.ts'
import { type PremisEvent, premisOf } from './premis.ts'

export type Sip = {
  /** The folder that the package is, and its name as a ZIP. */
  id: string
  label: string
  /** When it was made, as ISO 8601: the same package twice is the same. */
  at: string
  schoolYear: number
  program: { name: string; version: string }
  profile: DeliveryProfile
}

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

const agentsOf = ({ program, profile }: Sip): MetsAgent[] => {
  const { archivist, organisationNumber, submitter, preserver } = profile
  const code = organisationNumber ? [{ type: 'IDENTIFICATIONCODE' as const, text: `ORGNR:${organisationNumber}` }] : []
  const software = { type: 'SOFTWARE VERSION' as const, text: program.version }
  return [
    { role: 'CREATOR', type: 'SOFTWARE', name: program.name, notes: [software] },
    { role: 'ARCHIVIST', type: 'ORGANIZATION', name: archivist, notes: code },
    { role: 'CREATOR', type: 'ORGANIZATION', name: submitter || archivist, notes: submitter ? [] : code },
    ...(preserver
      ? [{ role: 'PRESERVATION' as const, type: 'ORGANIZATION' as const, name: preserver, notes: [] }]
      : []),
  ]
}

const eventsOf = ({ id, handedInAt, adoption, earlier }: DocumentFacts, sip: Sip): PremisEvent[] => {
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

/** A document's folder among the representations: said so that people find it, and in signs that every system takes. */
export const folderOf = ({ id, unitSnapshot, schoolYear }: DocumentFacts): string => {
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
