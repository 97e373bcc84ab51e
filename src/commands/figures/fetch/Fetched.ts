/** One figure as a source gives it: the unit by its code, and the text as a file would have it (`221,3`, `..`, `~100`). */
export type Fetched = { code: string; measure: string; group: string; text: string }
