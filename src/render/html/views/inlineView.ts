import type { Inline } from '#document/tree/tree.ts'
import { readsFromRight } from '../../directionRuns.ts'
import { intervals } from '../../intervals.ts'
import { languageRuns } from '../../languageRuns.ts'
import { textWidth } from '../../textWidth.ts'
import { hyphenate } from '../hyphenate.ts'
import { safeHref } from '../safeHref.ts'
import { softHyphens } from '../softHyphens.ts'
import type { Context, Fit, View } from '../view.ts'

type Inlines = { [K in Inline['type']]: (inline: Extract<Inline, { type: K }>, context: Context, fit?: Fit) => View }

/** Paper only: on a screen the reader's own browser hyphenates, or not. Slides are too large to read divided words on. */
const fitted = (text: string, { page }: Context, fit?: Fit) => {
  if (!fit || page.mode !== 'print') return text
  if (fit !== 'running text') return hyphenate(text, fit.width, fit.size, page.tree.language)
  return page.tree.layout === 'slides' ? text : softHyphens(text, page.tree.language)
}

/**
 * Text, in pieces where an interval in it stays whole (but not at the price of running over the edge of its cell), or
 * where another script has its own language and direction; on paper as `em`, see `fixForeign`.
 */
const words = (text: string, { page }: Context, fit?: Fit) => {
  const fits = (whole: string) => typeof fit !== 'object' || textWidth(whole, fit.size) <= fit.width
  const pieces = languageRuns(text).flatMap(({ text: run, language }) =>
    language
      ? [
          {
            text: run,
            phrase: page.mode === 'print' ? 'em' : 'span',
            lang: language,
            ...(readsFromRight(run) ? { dir: 'rtl' as const } : {}),
          },
        ]
      : intervals(run).map((piece) => ({
          text: piece.text,
          ...(piece.whole && fits(piece.text) ? { whole: true } : {}),
        })),
  )
  return pieces.some((piece) => 'whole' in piece || 'lang' in piece) ? { pieces } : { text }
}

/**
 * Chromium tags `strong` and `em` as Strong and Em, which PDF 1.7 does not know and PDF/UA-1 therefore refuses (7.1-5);
 * `b` and `i` are left untagged. A web page keeps the words with the meaning.
 */
const emphasis = { print: { strong: 'b', em: 'i' }, page: { strong: 'strong', em: 'em' } } as const

/** The anchor of a mark, which the note leads back to. */
export const noteMark = (id: string, again = 1): string => (again > 1 ? `${id}-ref-${again}` : `${id}-ref`)

/** Words inside a line. A note that no section lists is printed in brackets, so that nothing is lost. */
const inlines: Inlines = {
  text: (inline, context, fit) => ({
    ...inline,
    ...emphasis[context.page.mode],
    partial: 'inline/text',
    ...words(fitted(inline.text, context, fit), context, fit),
  }),
  link: ({ href, text }, context, fit) => ({
    partial: 'inline/link',
    href: safeHref(href),
    text: fitted(text || href, context, fit),
  }),
  reference: ({ target, text }) => ({ partial: 'inline/reference', target, text }),
  note: ({ id, number, again, inlines: words }, context) =>
    id && context.page.listedNotes.has(id)
      ? {
          partial: 'inline/note',
          id,
          mark: noteMark(id, again),
          number,
          label: `${context.page.pageWords.note} ${number}`,
        }
      : { partial: 'inline/aside', inlines: context.inlines(words) },
  tag: ({ label, symbol, tone }) => ({ partial: 'inline/tag', label, symbol, tone }),
  break: () => ({ partial: 'inline/break' }),
}

export const inlineView = (inline: Inline, context: Context, fit?: Fit): View => {
  const make = inlines[inline.type] as (inline: Inline, context: Context, fit?: Fit) => View
  return make(inline, context, fit)
}
export const inlinePartials = Object.keys(inlines)
