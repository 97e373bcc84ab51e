import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { adminConfig } from '../../_server/adminConfig.ts'
import { payloadDoor } from '../../_server/payloadDoor.ts'

const door = payloadDoor(adminConfig)

export const GET = door(REST_GET(adminConfig), { changes: false })
export const OPTIONS = door(REST_OPTIONS(adminConfig), { changes: false })
export const POST = door(REST_POST(adminConfig))
export const DELETE = door(REST_DELETE(adminConfig))
export const PATCH = door(REST_PATCH(adminConfig))
export const PUT = door(REST_PUT(adminConfig))
