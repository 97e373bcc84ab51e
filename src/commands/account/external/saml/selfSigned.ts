import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto'

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
/** Two digits of the year until 2049, four from then on, as RFC 5280 has it. */
const time = (date: Date) => {
  const digits = date.toISOString().replace(/\.\d+|[-:T]/gu, '')
  return digits < '2050' ? der(0x17, Buffer.from(digits.slice(2))) : der(0x18, Buffer.from(digits))
}

const year = 365 * 24 * 60 * 60 * 1000

/**
 * A key, and a certificate that it has signed itself, both as PEM. Metadata carries keys in certificates and nobody looks at more
 * of them than the key; Node reads certificates and makes none, and who makes them brings twenty packages for these lines.
 */
export const selfSigned = (name: string, modulusLength = 2048): { key: string; certificate: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength })
  const who = sequence(der(0x31, sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(name)))))
  const told = sequence(
    der(0xa0, der(2, Buffer.from([2]))),
    der(2, Buffer.from([1, ...crypto.getRandomValues(new Uint8Array(8))])),
    rsaSha256,
    who,
    sequence(time(new Date(Date.now() - year / 365)), time(new Date(Date.now() + 10 * year))),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const whole = sequence(told, rsaSha256, der(3, Buffer.from([0]), sign('sha256', told, privateKey)))
  const certificate = new X509Certificate(whole)
  if (!certificate.verify(publicKey)) throw new Error('A certificate that does not hold.')
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    certificate: certificate.toString().trim(),
  }
}
