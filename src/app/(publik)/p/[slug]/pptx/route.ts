import { publicRoute } from '#app/(publik)/_server/publicRoute.ts'

export const GET = publicRoute('pptx')
