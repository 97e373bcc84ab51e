import { z } from 'zod'
import { cleanValue } from '#document/answer/cleanValue.ts'
import { isShallow } from '#document/answer/patch/isShallow.ts'
import { pathKey } from '../../common/pathKey.ts'

const plain = z.unknown().refine(isShallow).optional()
/** What a browser sends to save one answer. */
export const saveSchema = z.object({
  documentId: z.string(),
  instanceKey: pathKey,
  /** Made by the client, one for each save; sent again unchanged when the answer did not arrive. */
  saveId: z.string().min(8).max(100),
  changes: z
    .array(
      z
        .object({ path: z.array(pathKey).min(1).max(12), base: plain, value: plain })
        // The base too: it is what the client knows of a text that was cleaned when it was saved.
        .transform(({ path, base, value }) => ({ path, base: cleanValue(base), value: cleanValue(value) })),
    )
    .min(1)
    .max(2000),
  /** Whom the browser believes it writes for. Another may have logged in beside it since. */
  by: z.string().max(60).optional(),
  /** Taken up from an earlier visit: it may have arrived then, and been written on since. */
  replayed: z.boolean().optional(),
})
export type SaveAnswerArgs = z.input<typeof saveSchema>
