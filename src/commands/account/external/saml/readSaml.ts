import { readXml } from '#word/package/readXml.ts'
import { within, type XmlElement } from '#word/package/XmlElement.ts'

/** SHA-1 and older are not looked at: who can make two texts of one sum can make another's login. */
const strong =
  /^http:\/\/www\.w3\.org\/(2001\/04\/(xmldsig-more#rsa-sha(256|384|512)|xmlenc#sha(256|512))|2001\/04\/xmldsig-more#sha384)$/u

export const weak = 'weak algorithm'

/** Somebody in a thousand groups brings a quarter of it. */
const most = 10_000

/**
 * A message of SAML as a tree, before anybody believes it. Document types, entities, comments, CDATA and instructions have no
 * business in one: they are how two readers of one text come to see two texts. Throws on those, on what is no XML or more of
 * it than anybody sends, and on sums and signatures weaker than SHA-256.
 */
export const readSaml = (xml: string): XmlElement => {
  const body = xml.replace(/^\uFEFF?\s*<\?xml\s[^?]*\?>/u, '')
  if (/<[!?]/u.test(body)) throw new Error('more than elements and text')
  if (body.split('<').length > most) throw new Error('too many elements')
  const root = readXml(Buffer.from(body))
  for (const { at } of ['SignatureMethod', 'DigestMethod'].flatMap((name) => within(root, name)))
    if (!strong.test(at.Algorithm ?? '')) throw new Error(`${weak}: ${at.Algorithm}`)
  return root
}
