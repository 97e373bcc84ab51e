/** A figure in words: what, whose and when, with its decimal (`82.5`) or `~100` where it is shown. */
export type TellingFigure = { figure: string; value?: string; documents: string[] }
/**
 * A hidden figure that a publication would give away, and those that do it together. `documents` are titles; the document
 * that was to be published is none of them.
 */
export type Disclosure = { hidden: TellingFigure; by: TellingFigure[] }
