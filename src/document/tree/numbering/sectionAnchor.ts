/** A key as an id may be written. */
export const slug = (value: string) =>
  value
    .toLowerCase()
    .replace(/[^a-z0-9åäö]+/g, '-')
    .replace(/^-|-$/g, '') || 'del'
/** The anchor of a section, in the file and on the published page alike. */
export const sectionAnchor = (key: string) => `s-${slug(key)}`
