import type { Page } from 'puppeteer-core'
import type { PageFacts } from '../PageFacts.ts'
import type { PageMap } from '../PageMap.ts'

type Sides = PageFacts['sides']

/** Where blank pages stand, by the anchor that follows each, and where everything is then. */
export interface Turned {
  blanks: ReadonlySet<string>
  numbers: PageMap
}

/**
 * Which blank pages a document must have for its sections to start left or right, told from where anchors are when it has
 * `blanks`. The first page of a document lies to the right. All that follows a blank page is a page later.
 */
export function turn(pages: PageMap, sides: Sides, blanks: ReadonlySet<string>): Turned {
  const wanted = new Set<string>()
  const shifts: { from: number; by: number }[] = []
  let shift = 0
  for (const { anchor, side } of sides) {
    const page = pages[anchor]
    if (page === undefined) continue
    if (blanks.has(anchor)) shift--
    if (((page + shift) % 2 === 1) !== (side === 'right')) {
      shift++
      wanted.add(anchor)
    }
    shifts.push({ from: page, by: shift })
  }
  const shiftAt = (page: number) => shifts.findLast(({ from }) => from <= page)?.by ?? 0
  return {
    blanks: wanted,
    numbers: Object.fromEntries(Object.entries(pages).map(([anchor, page]) => [anchor, page + shiftAt(page)])),
  }
}

/** Chromium names a destination only where a link leads to it; one that is not displayed does, and is not printed. */
export function linkSides(page: Page, sides: Sides): Promise<void> {
  return page.evaluate(
    (anchors) => {
      for (const anchor of anchors) {
        const link = document.createElement('a')
        link.href = `#${encodeURIComponent(anchor)}`
        link.hidden = true
        document.body.append(link)
      }
    },
    sides.map(({ anchor }) => anchor),
  )
}

/**
 * Puts blank pages in before these anchors' elements, and takes others away: `break-before: left` and `right` are no more
 * than a new page in Chromium.
 */
export function placeBlanks(page: Page, blanks: ReadonlySet<string>): Promise<void> {
  return page.evaluate(
    (anchors) => {
      for (const old of document.querySelectorAll('.blank-page')) old.remove()
      for (const anchor of anchors) {
        const blank = document.createElement('div')
        blank.className = 'blank-page'
        blank.ariaHidden = 'true'
        document.getElementById(anchor)?.closest('[data-side]')?.before(blank)
      }
    },
    [...blanks],
  )
}
