import { el, escapeXml } from '#render/drawings/svg.ts'
import { sha256 } from '../cacheKey.ts'
import type { PackedPart } from './PackedPart.ts'

/** Somebody who has to do with the package; what is noted is typed, as the profile wants it. */
export type MetsAgent = {
  role: 'CREATOR' | 'ARCHIVIST' | 'PRESERVATION'
  type: 'ORGANIZATION' | 'INDIVIDUAL' | 'SOFTWARE'
  name: string
  notes: { type: 'SOFTWARE VERSION' | 'IDENTIFICATIONCODE'; text: string }[]
}
/** Files of one use: what METS calls a group, and the part of the structure that names them. */
export type MetsGroup = {
  use: string
  files: PackedPart[] /** The METS of a representation, not a file of it. */
  points?: boolean
}
export type Mets = {
  /** The package's or the representation's folder, which is called so. */
  id: string
  label: string
  /** When it was made, as ISO 8601. */
  at: string
  agents: MetsAgent[]
  /** Agreements and references, by METS's word for them. */
  records?: { type: 'SUBMISSIONAGREEMENT' | 'REFERENCECODE'; text: string }[]
  descriptive: PackedPart[]
  preservation?: PackedPart[]
  groups: MetsGroup[]
}

const spaces = {
  xmlns: 'http://www.loc.gov/METS/',
  'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
  'xmlns:sip': 'https://DILCIS.eu/XML/METS/SIPExtensionMETS',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}
/** The SIP profile that E-ARK SIP 2.1.0 states; FGS Paketstruktur 2.0 is the two specifications together. */
const profile = 'https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-1-0.xml'
const content = { 'csip:CONTENTINFORMATIONTYPE': 'MIXED' }

const numbers = ({ size, checksum, mime, at }: PackedPart) => ({
  MIMETYPE: mime,
  SIZE: String(size),
  CREATED: at,
  CHECKSUM: checksum.toUpperCase(),
  CHECKSUMTYPE: 'SHA-256',
})
const link = (path: string) => ({
  LOCTYPE: 'URL',
  'xlink:type': 'simple',
  'xlink:href': path.split('/').map(encodeURIComponent).join('/'),
})

/** One METS of a package or a representation, by CSIP and SIP 2.1.0. */
export const metsOf = ({
  id,
  label,
  at,
  agents,
  records = [],
  descriptive,
  preservation = [],
  groups,
}: Mets): string => {
  // The same thing has the same id in every package that is made of it.
  const idOf = (what: string) => `id-${sha256(`${id} ${what}`).slice(0, 32)}`
  const section = (name: string, part: PackedPart, kind: string) =>
    el(
      name,
      { ID: idOf(`section ${part.path}`), CREATED: part.at, STATUS: 'CURRENT' },
      el('mdRef', { ID: idOf(`reference ${part.path}`), MDTYPE: kind, ...link(part.path), ...numbers(part) }),
    )
  const header = el(
    'metsHdr',
    { CREATEDATE: at, LASTMODDATE: at, RECORDSTATUS: 'NEW', 'csip:OAISPACKAGETYPE': 'SIP' },
    ...agents.map(({ role, type, name, notes }) =>
      el(
        'agent',
        { ROLE: role, ...(type === 'SOFTWARE' ? { TYPE: 'OTHER', OTHERTYPE: type } : { TYPE: type }) },
        el('name', {}, escapeXml(name)),
        ...notes.map((note) => el('note', { 'csip:NOTETYPE': note.type }, escapeXml(note.text))),
      ),
    ),
    ...records.map(({ type, text }) => el('altRecordID', { TYPE: type }, escapeXml(text))),
  )
  const filled = groups.filter(({ files }) => files.length > 0)
  const groupId = (use: string) => idOf(`group ${use}`)
  const fileGroup = ({ use, files }: MetsGroup) =>
    el(
      'fileGrp',
      { ID: groupId(use), USE: use, ...(/^(Representations|Data)/u.test(use) ? content : {}) },
      ...files.map((part) =>
        el('file', { ID: idOf(`file ${part.path}`), ...numbers(part) }, el('FLocat', link(part.path))),
      ),
    )
  const division = (name: string, attributes: Record<string, string>, ...inside: string[]) =>
    el('div', { ID: idOf(`division ${name}`), LABEL: name, ...attributes }, ...inside)
  const ids = (parts: PackedPart[]) => parts.map(({ path }) => idOf(`section ${path}`)).join(' ')
  const structure = division(
    id,
    {},
    division('Metadata', {
      DMDID: ids(descriptive),
      ...(preservation.length > 0 ? { ADMID: ids(preservation) } : {}),
    }),
    ...filled.map(({ use, files, points }) =>
      division(
        use,
        {},
        // CSIP points at the group, and through it at its files.
        ...(points
          ? files.map(({ path }) => el('mptr', { ...link(path), 'xlink:title': groupId(use) }))
          : [el('fptr', { FILEID: groupId(use) })]),
      ),
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el(
    'mets',
    {
      ...spaces,
      OBJID: id,
      LABEL: label,
      TYPE: 'Mixed',
      PROFILE: profile,
      ...content,
    },
    header,
    ...descriptive.map((part) => section('dmdSec', part, 'DC')),
    ...(preservation.length > 0
      ? [
          el(
            'amdSec',
            { ID: idOf('preservation') },
            ...preservation.map((part) => section('digiprovMD', part, 'PREMIS')),
          ),
        ]
      : []),
    el('fileSec', { ID: idOf('files') }, ...filled.map(fileGroup)),
    el('structMap', { ID: idOf('structure'), TYPE: 'PHYSICAL', LABEL: 'CSIP' }, structure),
  )}\n`
}
