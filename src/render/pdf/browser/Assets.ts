/** What a document's address stands for: the bytes and their media type, or nothing when there is no such asset. */
export type Assets = (url: string) => Promise<{ body: Uint8Array; mime: string } | undefined>

/** The origin of everything that the renderer serves itself. `.invalid` never resolves (RFC 6761), so nothing can leak. */
export const ASSET_ORIGIN = 'https://assets.invalid'
