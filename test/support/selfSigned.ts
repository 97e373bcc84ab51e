import { generateKeyPairSync, sign } from 'node:crypto'

/** One value of DER: its tag, its length, what it holds. */
const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  const length: number[] = []
  for (let left = body.length; left > 0; left >>= 8) length.unshift(left & 255)
  const size = body.length < 128 ? [body.length] : [128 | length.length, ...length]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts)
const rsaSha256 = sequence(Buffer.from('06092a864886f70d01010b', 'hex'), der(5))
const time = (date: Date) =>
  der(
    0x17,
    Buffer.from(
      `${date
        .toISOString()
        .replace(/\.\d+|[-:T]/gu, '')
        .slice(2)}`,
    ),
  )

/** A key, and a certificate that it has signed itself, as identity providers have them: good from a day ago for two. */
export const selfSigned = (name: string, modulusLength = 2048): { key: string; certificate: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength })
  const day = 24 * 60 * 60 * 1000
  const commonName = sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(name)))
  const who = sequence(der(0x31, commonName))
  const told = sequence(
    der(0xa0, der(2, Buffer.from([2]))),
    der(2, Buffer.from([1, ...crypto.getRandomValues(new Uint8Array(8))])),
    rsaSha256,
    who,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day))),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const whole = sequence(told, rsaSha256, der(3, Buffer.from([0]), sign('sha256', told, privateKey)))
  const lines = whole.toString('base64').match(/.{1,64}/gu) ?? []
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----`,
  }
}
