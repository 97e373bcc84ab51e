/** Writes in the first empty box after a label. */
export const writeAfter = (label: string, words: string) => (xml: string) => {
  const at = xml.indexOf('<w:tc>', xml.indexOf(label))
  const empty = /<w:p\/>|<w:p>(?:<w:pPr\/>)?(?:<w:r>(?:<w:t[^>]*\/>|<w:t[^>]*><\/w:t>)<\/w:r>)?<\/w:p>/
  return xml.slice(0, at) + xml.slice(at).replace(empty, `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`)
}
