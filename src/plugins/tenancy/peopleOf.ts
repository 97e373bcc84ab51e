import type { AccessResult, PayloadRequest } from 'payload'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'

type Asked = { accessKey: string; accessResult: AccessResult; req: PayloadRequest }

/**
 * Whom an administration reads: the people of its municipalities, and it is among them itself. The plugin's rule and the
 * collection's own say the same with "or oneself", by which the database looks through everybody's people.
 */
export const peopleOf = ({ accessKey, accessResult, req }: Asked): AccessResult => {
  if (accessKey !== 'read' || !accessResult || isPlatformAdmin(req.user)) return accessResult
  const own = municipalitiesOf(req.user, 'qualityStrategist', 'department')
  return own.length > 0 ? { 'tenants.tenant': { in: own } } : accessResult
}
