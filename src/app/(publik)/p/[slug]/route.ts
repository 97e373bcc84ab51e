import { publicRoute } from '../../_server/publicRoute.ts'

export const GET = publicRoute('html')
