import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#access/idOf.ts'
import { changed, tell } from '#commands/account/mails.ts'
import type { User } from '#payload-types'
import { writeEntry } from '../audit/writeEntry.ts'

const roleWords: Record<string, string> = {
  qualityStrategist: 'kvalitetsstrateg',
  department: 'förvaltning (läser)',
  headTeacher: 'rektor',
  staff: 'medarbetare',
}
type Row = { role: string; municipality: string; units: string[] }

/** Roles as ids, in an order of their own: rows that only moved are no change. */
const rowsOf = (user: Partial<User> | undefined): Row[] =>
  (user?.tenants ?? [])
    .map(({ tenant, role, units }) => ({
      role,
      municipality: idOf(tenant) ?? '',
      units: (units ?? []).flatMap((unit) => idOf(unit) ?? []).sort(),
    }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))

const unitNames = async (req: PayloadRequest, ids: string[]) => {
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
const rolesInWords = async (req: PayloadRequest, rows: Row[]) => {
  const names = await unitNames(
    req,
    rows.flatMap(({ units }) => units),
  )
  const lines = rows.map(({ role, units }) =>
    [roleWords[role] ?? role, ...units.map((id) => names.get(id) ?? id)].join(', '),
  )
  return lines.length > 0 ? lines.join('; ') : 'inga'
}

/** Those who already sign for a school learn of everybody else who may: a signature must not get a second hand unseen. */
const tellHeadTeachers = async (req: PayloadRequest, doc: User, units: string[]) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ 'tenants.units': { in: units } }, { id: { not_equals: doc.id } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const signs = ({ tenants }: User) =>
    rowsOf({ tenants: tenants ?? [] }).some(
      (row) => row.role === 'headTeacher' && row.units.some((id) => units.includes(id)),
    )
  const names = [...(await unitNames(req, units)).values()].join(', ')
  for (const { email, name } of docs.filter(signs))
    await tell(req.payload, {
      to: email,
      ...changed(name, [`${doc.name} (${doc.email}) kan nu lämna in dokument som rektor för ${names}.`]),
      subject: `En rektor till för ${names}`,
    })
}
const signedFor = (rows: Row[]) => rows.filter(({ role }) => role === 'headTeacher').flatMap(({ units }) => units)

/**
 * What a person may, and how the person is known, is logged whole and told to the person, at the old address as well: who
 * takes over an account must not be able to do so unseen.
 */
export const tellPerson: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const before = operation === 'update' ? previousDoc : undefined
  const [was, is] = [rowsOf(before), rowsOf(doc)]
  const roles = JSON.stringify(was) !== JSON.stringify(is)
  const mail = before !== undefined && before.email !== doc.email
  const added = signedFor(is).filter((unit) => !signedFor(was).includes(unit))
  if (req.user && added.length > 0) await tellHeadTeachers(req, doc, added)
  if (!before || !(roles || mail)) return doc
  const lines = [
    ...(roles ? [`Dina roller: ${await rolesInWords(req, is)}. Förut: ${await rolesInWords(req, was)}.`] : []),
    ...(mail ? [`Din e-postadress: ${doc.email}. Förut: ${before.email}.`] : []),
  ]
  await writeEntry(req, {
    action: 'accountChanged',
    noun: 'users',
    docId: doc.id,
    summary: doc.name,
    municipality: is[0]?.municipality ?? was[0]?.municipality ?? null,
    details: {
      ...(roles ? { roles: { before: was, after: is } } : {}),
      ...(mail ? { email: { before: before.email, after: doc.email } } : {}),
    },
  })
  for (const to of new Set([doc.email, before.email])) await tell(req.payload, { to, ...changed(doc.name, lines) })
  return doc
}
