import type { MetsAgent } from './mets.ts'
import type { Sip } from './Sip.ts'

/** Who has to do with a package, by the profile: the program, the archival creator, who submits and who receives. */
export const agentsOf = ({ program, profile }: Sip): MetsAgent[] => {
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
