/** A part of an address as it was meant; undefined where it is no text (`%E0%A4%A`), which is then no address of ours. */
export const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
