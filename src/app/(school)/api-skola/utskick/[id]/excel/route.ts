import { followUpWorkbook } from '#app/(school)/_server/followUpWorkbook.ts'
import { workbookRoute } from '#app/(school)/_server/workbookRoute.ts'

/** The follow-up of a distribution as a workbook. */
export const GET = workbookRoute((actor, { id, request }) => followUpWorkbook(actor, id, request.headers))
