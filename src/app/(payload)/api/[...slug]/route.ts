import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { fromOurPages } from '../../_server/fromOurPages.ts'

const ours = fromOurPages(config)

export const GET = REST_GET(config)
export const OPTIONS = REST_OPTIONS(config)
export const POST = ours(REST_POST(config))
export const DELETE = ours(REST_DELETE(config))
export const PATCH = ours(REST_PATCH(config))
export const PUT = ours(REST_PUT(config))
