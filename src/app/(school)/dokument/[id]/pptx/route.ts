import { downloadRoute } from '#app/(school)/_server/files.ts'

export const GET = downloadRoute('pptx')
