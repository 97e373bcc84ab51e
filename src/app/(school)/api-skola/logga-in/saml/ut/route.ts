import { to } from '../../../../_server/formRoute.ts'

/** Back from logging out at the provider. We are logged out since before; what it says of itself changes nothing here. */
export const GET = (): Response => to('/logga-in')
export const POST = GET
