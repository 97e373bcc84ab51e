import type { Payload } from 'payload'
import { pdfHealth } from '#render/pdf/service.ts'

/** How long (ms) the database may take for the smallest question. */
const patience = 5_000

/** `ok` is false when a person who answers or downloads now would be let down. */
export type Health = {
  ok: boolean
  database: 'ok' | 'lost'
  pdf: 'idle' | 'ready' | 'lost' | 'closed'
  /** Whether the browser prints inside its sandbox: `off` is no fault, and nothing to leave so. Not told before it has started. */
  sandbox?: 'on' | 'off' | 'unknown'
}

const databaseAnswers = async (payload: Payload): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const asked = payload.count({ collection: 'municipalities', overrideAccess: true }).then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether the database and the browser that prints answer, for whoever watches over the server. A browser that does not is replaced. */
export const health = async (payload: Payload): Promise<Health> => {
  const [answers, pdf] = await Promise.all([databaseAnswers(payload), pdfHealth()])
  return {
    ok: answers && pdf.ok,
    database: answers ? 'ok' : 'lost',
    pdf: pdf.state,
    ...(pdf.sandbox ? { sandbox: pdf.sandbox } : {}),
  }
}
