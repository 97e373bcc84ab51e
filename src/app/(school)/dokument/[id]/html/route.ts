import { downloadRoute } from '../../../_server/files.ts'

export const GET = downloadRoute('html')
