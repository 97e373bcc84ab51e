import type { RenderPage } from '../browser/RenderPage.ts'
import { PdfFile } from '../cos/PdfFile.ts'
import { pageRefs } from '../cos/pageRefs.ts'
import type { PageFacts } from '../PageFacts.ts'
import type { PageMap } from '../PageMap.ts'
import { RenderError } from '../RenderError.ts'
import { linkSides, placeBlanks, type Turned, turn } from './blankPages.ts'
import { fillNumbers, hideAll, readFacts } from './readAndFill.ts'
import { readDestinations } from './readDestinations.ts'

const MOST_TAGGED_PRINTS = 3

/** A tagged print whose contents show the right pages: `printed` is what stands there. */
export interface Print {
  pdf: Uint8Array
  facts: PageFacts
  printed: PageMap
}

/**
 * Prints the loaded document with page numbers in its contents.
 *
 * Chromium has no `target-counter()`, so a first print, without tags and without a mark on the paper because that takes
 * half the time, tells where the anchors end up; their numbers are filled in and the final print is compared with them.
 * Page numbers from last time save the first print when they still hold, in documents whose sections may start anywhere;
 * where they must not, the first print also tells where blank pages are needed.
 *
 * @param lastTime page numbers of an earlier print of this document, or nothing
 * @throws RenderError CONTENTS_UNSTABLE when the numbers differ in each of three prints
 */
export async function printWithContents(
  page: RenderPage,
  lastTime: PageMap | undefined,
  lap: (name: string) => void,
): Promise<Print> {
  // Asked at once: each answer that is waited for alone is a turn to the browser and back.
  const [facts] = await Promise.all([readFacts(page.page), lastTime && fillNumbers(page.page, lastTime)])
  lap('facts')
  const { contents, sides } = facts
  if (contents.length === 0 && sides.length === 0) {
    const pdf = await page.print({ tagged: true, fontsReady: true })
    lap('print')
    return { pdf, facts, printed: {} }
  }
  let made: Turned = { numbers: lastTime ?? {}, blanks: new Set() }
  // Last time's numbers do not tell where blank pages are.
  let filled = sides.length === 0 && contents.every((anchor) => made.numbers[anchor])
  if (!filled) {
    await Promise.all([hideAll(page.page), sides.length > 0 && linkSides(page.page, sides)])
    made = turn(destinations(await page.print({ tagged: false, fontsReady: true })), sides, made.blanks)
    lap('first')
  }
  for (let attempt = 1; attempt <= MOST_TAGGED_PRINTS; attempt++) {
    if (!filled) await Promise.all([fillNumbers(page.page, made.numbers), placeBlanks(page.page, made.blanks)])
    filled = false
    lap('fill')
    const pdf = await page.print({ tagged: true, fontsReady: true })
    lap('print')
    const found = destinations(pdf)
    lap('verify')
    const next = turn(found, sides, made.blanks)
    if (
      isSame(made.numbers, found, contents) &&
      isSame(
        next.numbers,
        found,
        sides.map(({ anchor }) => anchor),
      )
    )
      return { pdf, facts, printed: found }
    made = next
  }
  throw new RenderError('CONTENTS_UNSTABLE')
}

function destinations(pdf: Uint8Array): PageMap {
  const file = new PdfFile(pdf)
  return readDestinations(file, pageRefs(file))
}

function isSame(a: PageMap, b: PageMap, anchors: string[]): boolean {
  return anchors.every((anchor) => a[anchor] === b[anchor])
}
