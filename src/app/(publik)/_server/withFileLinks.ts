import { asLanguage } from '#language'
import { aboutIn } from '#school/words/about/aboutIn.ts'

/**
 * The kept page with links to its other files (PowerPoint where it was kept as `slides`) and to what the law asks its municipality (`key`) to say, in the page's
 * language: these are addresses of this site and so no part of the file itself.
 */
export const withFileLinks = (page: Uint8Array, slug: string, key: string, slides = false): Uint8Array => {
  const text = Buffer.from(page).toString('utf8')
  const language = asLanguage(/<html lang="(\w+)"/u.exec(text)?.[1])
  const words = aboutIn(language)
  const at = `/p/${encodeURIComponent(slug)}`
  const whose = `?kommun=${encodeURIComponent(key)}`
  const files = `${words.download}: <a href="${at}/pdf">PDF</a> · <a href="${at}/docx">Word</a>${slides ? ` · <a href="${at}/pptx">PowerPoint</a>` : ''}`
  const about = `<a href="/tillganglighet${whose}">${words.accessibility}</a> · <a href="/personuppgifter${whose}">${words.personalData}</a>`
  return Buffer.from(
    text.replace('<footer class="colophon">', (footer) => `${footer}<p class="downloads">${files}</p><p>${about}</p>`),
  )
}
