/** The kept page with links to its PDF and Word, which are addresses of this site and so no part of the file itself. */
export const withFileLinks = (page: Uint8Array, slug: string): Uint8Array => {
  const at = `/p/${encodeURIComponent(slug)}`
  const links = `<p class="downloads">Ladda ner: <a href="${at}/pdf">PDF</a> · <a href="${at}/docx">Word</a></p>`
  return Buffer.from(
    Buffer.from(page)
      .toString('utf8')
      .replace('<footer class="colophon">', (footer) => `${footer}${links}`),
  )
}
