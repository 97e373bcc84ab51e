import type { Words } from '#school/words/sv.ts'
import { encode, noticePage } from './noticePage.ts'

/** A page that goes on by itself, with a link for where it does not: into the house, or out at an identity provider. */
export const onward = (path: string, { login, ...words }: Words, leaving = false): Response =>
  noticePage(
    leaving ? login.leaving : login.onward,
    leaving ? login.leavingLead : login.onwardLead,
    200,
    { login, ...words },
    {
      path: encode(path),
      label: login.onwardLink,
    },
  )
