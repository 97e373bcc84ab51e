import { readDestinations } from '../contents/readDestinations.ts'
import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'

/** The numbers printed in the contents are the pages their links lead to. */
export function checkContents({ file, pages, facts, printed }: Checked): Finding[] {
  const actual = readDestinations(file, pages)
  return facts.contents.flatMap((anchor): Finding[] => {
    const page = actual[anchor]
    if (page !== undefined && page === printed[anchor]) return []
    const text = facts.headings.find(({ id }) => id === anchor)?.text ?? anchor
    const message = page
      ? `Innehållsförteckningen anger sidan ${printed[anchor] ?? '–'} för ”${text}”, som står på sidan ${page}.`
      : `Innehållsförteckningen hänvisar till ”${text}”, som inte finns i dokumentet.`
    return [{ code: 'CONTENTS_WRONG', message: `${message} Skapa dokumentet på nytt.`, page, anchor }]
  })
}
