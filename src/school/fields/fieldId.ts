import type { Path } from '#document/answer/patch/paths.ts'

/** The id of a field's input, the same on server and client, so that findings can link to it. */
export const fieldId = (instanceKey: string, path: Path) =>
  ['f', instanceKey, ...path]
    .map((part) => part.replace(/[^\p{L}\p{N}_-]/gu, (sign) => `.${sign.codePointAt(0)}`))
    .join('-')
