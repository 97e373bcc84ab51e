/**
 * A minimal sRGB ICC profile, version 4.2 (ICC.1:2004-10), built from the numbers of IEC 61966-2-1.
 *
 * PDF/A wants an embedded profile; building it leaves no question about the licence of somebody's file.
 * Colorants and white point are adapted to D50 by Bradford, as the profile connection space asks.
 */
export function srgbProfile(): Buffer {
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
  const tags: [signature: string, data: Buffer][] = [
    ['desc', localizedText('sRGB')],
    ['cprt', localizedText('CC0')],
    ['wtpt', xyz(0.96420288, 1, 0.8249054)],
    ['chad', fixedArray('sf32', ADAPTATION)],
    ['rXYZ', xyz(0.43606567, 0.2224884, 0.01391602)],
    ['gXYZ', xyz(0.38514709, 0.71687317, 0.09707642)],
    ['bXYZ', xyz(0.14306641, 0.06060791, 0.71409607)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return assemble(tags)
}

const HEADER_LENGTH = 128
const ADAPTATION = [
  1.04788208, 0.0229187, -0.05021667, 0.02958679, 0.99047852, -0.01707458, -0.00924683, 0.01506042, 0.75167847,
]

function assemble(tags: [string, Buffer][]): Buffer {
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length, 0)
  const data: Buffer[] = []
  const places = new Map<Buffer, number>()
  let end = HEADER_LENGTH + table.length
  for (const [i, [signature, bytes]] of tags.entries()) {
    const place = places.get(bytes) ?? end
    if (place === end) {
      places.set(bytes, place)
      const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
      data.push(padded)
      end += padded.length
    }
    table.write(signature, 4 + 12 * i, 'latin1')
    table.writeUInt32BE(place, 8 + 12 * i)
    table.writeUInt32BE(bytes.length, 12 + 12 * i)
  }
  return Buffer.concat([header(end), table, ...data])
}

function header(size: number): Buffer {
  const head = Buffer.alloc(HEADER_LENGTH)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(0x04200000, 8)
  head.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [i, part] of [2026, 1, 1, 0, 0, 0].entries()) head.writeUInt16BE(part, 24 + 2 * i)
  head.write('acsp', 36, 'latin1')
  for (const [i, part] of [0.9642, 1, 0.8249].entries()) head.writeInt32BE(fixed(part), 68 + 4 * i)
  return head
}

/** s15Fixed16Number */
function fixed(value: number): number {
  return Math.round(value * 65536)
}

function fixedArray(signature: string, values: number[], headLength = 8): Buffer {
  const bytes = Buffer.alloc(headLength + 4 * values.length)
  bytes.write(signature, 0, 'latin1')
  for (const [i, value] of values.entries()) bytes.writeInt32BE(fixed(value), headLength + 4 * i)
  return bytes
}

function xyz(x: number, y: number, z: number): Buffer {
  return fixedArray('XYZ ', [x, y, z])
}

/** parametricCurveType of function 3: a power with a straight part near black. */
function parametricCurve(parameters: number[]): Buffer {
  const bytes = fixedArray('para', parameters, 12)
  bytes.writeUInt16BE(3, 8)
  return bytes
}

function localizedText(text: string): Buffer {
  const characters = Buffer.from(text, 'utf16le').swap16()
  const head = Buffer.alloc(28)
  head.write('mluc', 0, 'latin1')
  head.writeUInt32BE(1, 8)
  head.writeUInt32BE(12, 12)
  head.write('enUS', 16, 'latin1')
  head.writeUInt32BE(characters.length, 20)
  head.writeUInt32BE(head.length, 24)
  return Buffer.concat([head, characters])
}
