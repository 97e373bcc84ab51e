import config from '@payload-config'
import { getPayload } from 'payload'
import { answerCall } from '#api/answerCall.ts'
import { fileResponse } from '#app/(school)/_server/fileResponse.ts'
import { wordsFor } from '#app/(school)/_server/wordsFor.ts'

type Context = { params: Promise<{ path: string[] }> }

/** Calls of other systems, by a key: see `src/api`. */
const call = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await getPayload({ config })
  return answerCall(request, {
    payload,
    path: (await params).path,
    asFile: async (file) => fileResponse({ ...file, words: await wordsFor(payload, file.document) }),
  })
}

export { call as DELETE, call as GET, call as PATCH, call as POST, call as PUT }
