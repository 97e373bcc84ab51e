/** Name and alternative text of a table, and whether its first row is its head. */
export type TableFacts = { title: string; alt: string; header: boolean }
