/** A guide in one language: what one does, in the order one does it. `keys` are shown as a table. */
export type GuidePart = { heading: string; intro?: string; lines?: string[]; keys?: [keys: string, does: string][] }
export type Guide = { title: string; intro: string; contents: string; parts: GuidePart[] }
