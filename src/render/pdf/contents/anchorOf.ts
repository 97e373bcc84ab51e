/** The id that a destination is named after: Chromium names it as the address does, `%C3%A5` for `å`. */
export function anchorOf(destination: string): string {
  try {
    return decodeURIComponent(destination)
  } catch {
    return destination
  }
}
