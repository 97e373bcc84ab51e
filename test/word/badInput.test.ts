import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { draftOf } from '#word/draft/draftOf.ts'
import { lostWords } from '#word/draft/lostWords.ts'
import { readWord } from '#word/read/readWord.ts'
import { WordError, type WordFault } from '#word/WordError.ts'
import { makeDocx, paragraph } from './makeDocx.ts'

const faultOf = (bytes: Uint8Array): WordFault | undefined => {
  try {
    draftOf(readWord(bytes).items)
    return undefined
  } catch (error) {
    if (error instanceof WordError) return error.fault
    throw error
  }
}
const nested = (depth: number): string =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('innerst')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`
/** A compound file as Office writes a protected document: its directory names the encrypted package. */
const compound = (name: string) => {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from(name, 'utf16le'), 1024)
  return bytes
}
/** Names a size in both headers of an archive's entry. */
const claiming = (zip: Uint8Array, name: string, size: number): Uint8Array => {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at++) {
    const isHere = (offset: number) =>
      Buffer.from(bytes.subarray(at + offset, at + offset + name.length)).toString() === name
    if (view.getUint32(at, true) === 0x02014b50 && isHere(46)) view.setUint32(at + 24, size, true)
    if (view.getUint32(at, true) === 0x04034b50 && isHere(30)) view.setUint32(at + 22, size, true)
  }
  return bytes
}

describe('a file that is no Word file to read', () => {
  it.each<[string, Uint8Array, WordFault]>([
    ['with a password', compound('EncryptedPackage'), 'locked'],
    ['of the old kind .doc', compound('WordDocument'), 'notWord'],
    ['a PDF', strToU8('%PDF-1.7'), 'notWord'],
    ['empty', new Uint8Array(), 'notWord'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'notWord'],
    ['with macros', makeDocx(paragraph('a'), { 'word/vbaProject.bin': strToU8('x') }), 'macros'],
    ['cut off in the middle', makeDocx(paragraph('text'.repeat(2000))).slice(0, 700), 'broken'],
    ['with a body that is no XML', makeDocx('<w:p><w:r>'), 'broken'],
    ['with tables 400 deep', makeDocx(nested(400)), 'tooDeep'],
    ['with tables 45 deep', makeDocx(nested(45)), 'tooDeep'],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault)
  })
  it('a bomb is refused before it is unpacked, whatever it says of its size', () => {
    const small = makeDocx(paragraph('a'), { 'word/settings.xml': strToU8('<x/>') })
    const before = process.memoryUsage().arrayBuffers
    expect(faultOf(claiming(small, 'word/settings.xml', 4_000_000_000))).toBe('tooLarge')
    // Twenty million bytes that claim to be a thousand: what is unpacked is what was claimed.
    const lying = makeDocx(paragraph('a'), { 'word/styles.xml': new Uint8Array(20_000_000) })
    expect(lying.length).toBeLessThan(100_000)
    expect(faultOf(claiming(lying, 'word/styles.xml', 1000))).toBe('broken')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000)
  })
  it('an entity of its own is not unfolded', () => {
    const bytes = makeDocx(paragraph('a'), {
      'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'),
    })
    expect(faultOf(bytes)).toBe('broken')
  })
})

describe('a file that is read with a remark', () => {
  it('tracked changes are taken as accepted, and said', () => {
    const { items, remarks } = readWord(
      makeDocx(
        '<w:p><w:ins><w:r><w:t>nytt</w:t></w:r></w:ins><w:del><w:r><w:delText>gammalt</w:delText></w:r></w:del></w:p>',
      ),
    )
    expect(items).toMatchObject([{ text: 'nytt' }])
    expect(remarks).toContainEqual({ kind: 'tracked' })
  })
  const manyPages = () => {
    const page = [
      paragraph('Rubrik'),
      ...Array.from({ length: 12 }, () => paragraph('Skolan arbetar systematiskt med trygghet. '.repeat(8))),
    ]
    const table = `<w:tbl>${'<w:tr><w:tc><w:p><w:r><w:t>Mål</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>'.repeat(6)}</w:tbl>`
    return makeDocx(`${page.join('')}${table}`.repeat(300))
  }
  it('300 pages take under 300 MB of memory, the program itself included', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'many-pages-'))
    const file = path.join(folder, 'many.docx')
    await writeFile(file, manyPages())
    const tellPeak = `data:text/javascript,process.on("exit",()=>console.error("peak="+process.resourceUsage().maxRSS))`
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', tellPeak, path.join(import.meta.dirname, '../../src/cli/word.ts'), file],
      { maxBuffer: 100_000_000 },
    )
    await rm(folder, { recursive: true })
    expect(JSON.parse(stdout).length).toBeGreaterThan(300)
    const kilobytes = Number(/peak=(\d+)/.exec(stderr)?.[1])
    expect(kilobytes).toBeGreaterThan(0)
    expect(kilobytes / 1000).toBeLessThan(300)
  }, 60_000)
  it('300 pages take under three seconds of the processor', () => {
    const bytes = manyPages()
    // Processor time, so that the load of the machine does not decide.
    const start = process.cpuUsage()
    const file = readWord(bytes)
    const draft = draftOf(file.items)
    const { user, system } = process.cpuUsage(start)
    expect(lostWords(file, draft)).toEqual([])
    expect(draft.length).toBeGreaterThan(300)
    expect((user + system) / 1000).toBeLessThan(3000)
  })
})
