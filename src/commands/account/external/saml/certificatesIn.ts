import { X509Certificate } from 'node:crypto'

const pem = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/gu

/**
 * The certificates that a text holds: one or more in PEM, or one without the lines around it, as metadata has it. Each as
 * PEM, none twice. Throws where one is none, or its key is no RSA key of 2048 bits or more.
 */
export const certificatesIn = (text: string): string[] => {
  const framed = [...text.matchAll(pem)].map(([, body = '']) => body)
  if (text.replaceAll(pem, '').trim() && framed.length > 0) throw new Error('something beside the certificates')
  const bodies = framed.length > 0 || !text.trim() ? framed : [text]
  const read = bodies.map((body) => {
    const bare = body.replace(/\s/gu, '')
    const { publicKey } = new X509Certificate(Buffer.from(bare, 'base64'))
    const { modulusLength = 0 } = publicKey.asymmetricKeyDetails ?? {}
    if (publicKey.asymmetricKeyType !== 'rsa' || modulusLength < 2048) throw new Error('a weak key')
    return `-----BEGIN CERTIFICATE-----\n${bare.replace(/(.{64})(?=.)/gu, '$1\n')}\n-----END CERTIFICATE-----`
  })
  return [...new Set(read)]
}
